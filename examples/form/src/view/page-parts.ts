// The page, and what is said after it.
export { answerPage } from "../library/answer.js";
export { After } from "./after.js";
export { SheetParts } from "./sheet.js";
