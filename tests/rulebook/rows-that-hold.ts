import type { Application } from "../../src/application/application.js";
import type { AskedTitle } from "../../src/application/facts.js";
import { doubtsOf, inEachReading, leavesOf, readIn } from "../../src/evaluation/fork.js";
import { requestFrame, situationFrame } from "../../src/evaluation/frame.js";
import { newProgram } from "../../src/evaluation/program.js";
import { valueOf } from "../../src/evaluation/value.js";
import type { Row, Table } from "../../src/graph/table.js";

/** Whether each row of a table holds for a title asked for, in each reading of the law. */
export function rowsThatHold(
  table: Table<Row<unknown>>,
  application: Application,
  asked: AskedTitle,
): readonly (readonly (boolean | undefined)[])[] {
  const program = newProgram();
  const situation = situationFrame(application, application.depositOn, program);
  const frame = requestFrame(situation, `requests.${asked.kind}`, asked);
  const values = table.rows.map((row) => valueOf(program.step(row.when), frame));
  const holds = inEachReading(doubtsOf(values), (otherwise) =>
    values.map((value) => readIn(value, otherwise)),
  );
  return leavesOf(holds).map((each = []) => each);
}
