import { write } from "./pages.mjs";

write();
