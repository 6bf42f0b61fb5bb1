// What joins several people at one appointment.
export { assessFamily, relationKinds, type Relation } from "titres-identite";
export { pageSheet } from "#words";
