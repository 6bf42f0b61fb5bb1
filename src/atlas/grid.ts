import type { Class, Column } from "./column.js";
import type { Gives, Grown, GrownRow } from "./table-of.js";
import { written } from "./table-of.js";

/** What a fee or a length is over places and ages, in one case. */
export interface Grid {
  /** What else must be so: of each column that tells the cases apart, its classes. */
  readonly of: readonly Part[];
  readonly places: readonly Class[];
  readonly ages: readonly Class[];
  /** For each place, for each age, what is given; nothing where nobody can be so. */
  readonly cells: readonly (readonly (Gives | undefined)[])[];
}

/** Some classes of a column. */
export interface Part {
  readonly column: Column;
  readonly classes: readonly Class[];
}

/** The classes of columns that are known, one of each. */
type Known = ReadonlyMap<Column, Class>;

const anywhere: Class = { name: "", value: undefined, values: [] };

/**
 * A table of fees or lengths over places and ages: a grid for each case that the other columns tell apart.
 *
 * @param said - What is so in every grid, by the columns: `no` of someone who is not destitute.
 */
export function gridsOf(table: Grown, said: Readonly<Record<string, string>> = {}): readonly Grid[] {
  const axis = (id: string): readonly Class[] =>
    table.columns.find((column) => column.id === id)?.classes ?? [anywhere];
  const [places, ages] = [axis("territory"), axis("age")];
  const others = table.columns.filter(({ id }) => id !== "territory" && id !== "age");
  const cellsIn = (known: Known): Grid["cells"] =>
    places.map((place) => ages.map((age) => givenIn(table, new Map([...known, ...axes(table, place, age)]))));
  const grown = (left: readonly Column[], known: Known): readonly Grid[] => {
    const [column, ...further] = left;
    if (column === undefined) {
      const cells = cellsIn(known);
      return cells.flat().every((cell) => cell === undefined) ? [] : [{ of: [], places, ages, cells }];
    }
    const classes = column.classes.filter(({ name }) => name === (said[column.id] ?? name));
    const branches: { readonly classes: Class[]; readonly grids: readonly Grid[] }[] = [];
    for (const each of classes) {
      const grids = grown(further, new Map(known).set(column, each));
      const same = branches.find((branch) => isSame(branch.grids, grids));
      if (same === undefined) branches.push({ classes: [each], grids });
      else same.classes.push(each);
    }
    const told = branches.filter(({ grids }) => grids.length > 0);
    return told.flatMap((branch) =>
      branch.grids.map((grid) => ({
        ...grid,
        of: told.length > 1 ? [{ column, classes: branch.classes }, ...grid.of] : grid.of,
      })),
    );
  };
  return grown(others, new Map());
}

function axes({ columns }: Grown, place: Class, age: Class): Known {
  return new Map(
    columns.flatMap((column): (readonly [Column, Class])[] =>
      column.id === "territory" ? [[column, place]] : column.id === "age" ? [[column, age]] : [],
    ),
  );
}

/** What the row gives that speaks of someone of whom all columns are known. */
function givenIn({ columns, rows }: Grown, known: Known): Gives | undefined {
  const speaks = ({ classes }: GrownRow): boolean =>
    classes.every((wanted, index) => {
      const column = columns[index];
      const is = column === undefined ? undefined : known.get(column);
      return wanted.length === 0 || is === undefined || wanted.some(({ name }) => name === is.name);
    });
  return rows.find(speaks)?.gives;
}

function isSame(one: readonly Grid[], other: readonly Grid[]): boolean {
  return shapeOf(one) === shapeOf(other);
}

function shapeOf(grids: readonly Grid[]): string {
  return JSON.stringify(
    grids.map(({ of, cells }) => [
      of.map(({ column, classes }) => [column.id, classes.map(({ name }) => name)]),
      cells.map((row) => row.map((cell) => (cell === undefined ? "" : written(cell)))),
    ]),
  );
}
