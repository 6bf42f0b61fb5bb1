import ts from "typescript";

/** What the code says of a field in its doc comment, and what the field holds. */
export interface Field {
  readonly name: string;
  readonly comment: string;
  /** The name of its type, or of its items' type. */
  readonly holds: string;
  readonly isList: boolean;
}

/** The doc comments of some source files: of their types by name, and of the fields of their interfaces. */
export interface DocComments {
  readonly types: ReadonlyMap<string, string>;
  readonly fields: ReadonlyMap<string, readonly Field[]>;
}

/** Reads the doc comments of source files, given by their text. */
export function docCommentsIn(...sources: readonly string[]): DocComments {
  const types = new Map<string, string>();
  const own = new Map<string, readonly Field[]>();
  const extended = new Map<string, readonly string[]>();
  for (const source of sources) {
    for (const node of ts.createSourceFile("source.ts", source, ts.ScriptTarget.ES2022, true).statements) {
      if (!ts.isInterfaceDeclaration(node) && !ts.isTypeAliasDeclaration(node)) continue;
      types.set(node.name.text, commentOn(node));
      if (!ts.isInterfaceDeclaration(node)) continue;
      own.set(node.name.text, node.members.filter(ts.isPropertySignature).map(fieldOf));
      const others = (node.heritageClauses ?? []).flatMap((clause) => clause.types);
      extended.set(
        node.name.text,
        others.map((other) => other.expression.getText()),
      );
    }
  }
  const fieldsOf = (name: string): readonly Field[] => [
    ...(extended.get(name) ?? []).flatMap(fieldsOf),
    ...(own.get(name) ?? []),
  ];
  return { types, fields: new Map([...own.keys()].map((name) => [name, fieldsOf(name)])) };
}

function fieldOf(node: ts.PropertySignature): Field {
  const alternatives =
    node.type !== undefined && ts.isUnionTypeNode(node.type) ? node.type.types : [node.type];
  const type = withoutReadonly(alternatives[0]);
  const isList = type !== undefined && ts.isArrayTypeNode(type);
  return {
    name: node.name.getText(),
    comment: commentOn(node),
    holds: (isList ? type.elementType : type)?.getText() ?? "",
    isList,
  };
}

function withoutReadonly(type: ts.TypeNode | undefined): ts.TypeNode | undefined {
  return type !== undefined && ts.isTypeOperatorNode(type) ? type.type : type;
}

/** A doc comment on one line, its links as plain code. */
function commentOn(node: ts.Node): string {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = ts.getTextOfJSDocComment(comments.at(-1)?.comment) ?? "";
  return text.replace(/\{@link (\w+)\}/g, "`$1`").replace(/\s+/g, " ");
}
