// The pages of two town halls, and where they depart from the law; loaded where somebody asks for one.
export { reims, saintPaul } from "titres-identite/local";
