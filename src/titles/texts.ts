import { circular2010, decree, fiche } from "../sources/citation.js";
import { frozen } from "../vocabulary/frozen.js";

/** Where the law of titles is written, by what it says of the one at hand: first by what it is. */
export const texts = frozen({
  cni: [decree("2013-1188", "1-4", "2013-12-18"), decree("55-1397", "1", "2024-03-19")],
  passport: [decree("2005-1726", "4")],
  "service-passport": [decree("2005-1726", "4-17"), decree("55-1397", "4-1", "2014")],
  extended: [decree("2013-1188", "10", "2013-12-18"), fiche("F35005", "2025-05-14")],
  declaredGone: [fiche("F18704", "2025-04-09")],
  void: [decree("2024-689", "1", "2024-07-05")],
  proof: [
    decree("55-1397", "4", "2014"),
    decree("55-1397", "4-1", "2014"),
    circular2010(),
    fiche("F18713", "2021-03-02"),
  ],
});
