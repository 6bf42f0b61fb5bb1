import type { Sentences } from "../lists.js";

/** What the administration may grant or refuse. */
export const discretions: Sentences["discretion"] = {
  "waiver-for-the-destitute":
    "A person who truly cannot pay may be exempted. That is granted or refused case by case: ask the counter for it, and plan for the full fee.",
  "home-visit":
    "An officer may come to a person whom an illness or a disability keeps from coming. That is granted or refused case by case: until it is granted, you must come.",
  "visit-in-prison":
    "An officer may come to a person in prison, with what is needed to take the photo. That is granted or refused case by case: ask the prison’s registry (‘greffe’).",
};
