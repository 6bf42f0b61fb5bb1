// The pages of two town halls; loaded where somebody asks for one.
export { reims, saintPaul } from "titres-identite/local";
