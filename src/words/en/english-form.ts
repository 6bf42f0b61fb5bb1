import type { FormWords } from "../words.js";
import { together } from "../together.js";
import { documentLabels } from "./document-labels.js";
import { fieldLabels } from "./field-labels.js";
import { helps } from "./helps.js";
import { questions } from "./questions.js";
import { valueLabels } from "./value-labels.js";
import { date, list, money, period, quoted, typeset } from "./writing.js";

/** What English says of a situation. */
export const englishForm: FormWords = {
  language: "en",
  questions,
  helps,
  fieldLabels,
  labels: together(valueLabels, { document: documentLabels }),
  date,
  period,
  money,
  list,
  quoted,
  typeset,
};
