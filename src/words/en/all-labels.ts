import type { Labels } from "../lists.js";
import { together } from "../together.js";
import {
  documentLabels,
  formLabels,
  paperFormLabels,
  bearerLabels,
  obtainingLabels,
  proofKindLabels,
} from "./document-labels.js";
import { titleKindLabels, paymentWayLabels, personLabels, standingLabels } from "./labels.js";
import { valueLabels } from "./value-labels.js";

/** The names of things, as a form or a list shows them. */
export const labels: Labels = together(valueLabels, {
  titleKind: titleKindLabels,
  paymentWay: paymentWayLabels,
  document: documentLabels,
  form: formLabels,
  paperForm: paperFormLabels,
  bearer: bearerLabels,
  obtaining: obtainingLabels,
  proofKind: proofKindLabels,
  person: personLabels,
  standing: standingLabels,
});
