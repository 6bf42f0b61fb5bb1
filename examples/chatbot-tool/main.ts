// A server of the Model Context Protocol over standard input and output, for assistants that can call tools:
//
//   npx tsx examples/chatbot-tool/main.ts
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import {
  CallToolRequestSchema,
  ListToolsRequestSchema,
  type CallToolResult,
} from "@modelcontextprotocol/sdk/types.js";
import { AjvJsonSchemaValidator } from "@modelcontextprotocol/sdk/validation/ajv";
import { InvalidInputError, national } from "titres-identite";
import { faultsText, tools } from "./tools.js";

const schemas = new AjvJsonSchemaValidator();
const checks = new Map(tools.map(({ name, inputSchema }) => [name, schemas.getValidator(inputSchema)]));

const { server } = new McpServer(
  { name: "titres-identite", version: national.version },
  { capabilities: { tools: {} } },
);
server.setRequestHandler(ListToolsRequestSchema, () => ({
  tools: tools.map(({ name, description, inputSchema }) => ({ name, description, inputSchema })),
}));
server.setRequestHandler(CallToolRequestSchema, ({ params }) => call(params.name, params.arguments ?? {}));
await server.connect(new StdioServerTransport());

function call(name: string, given: unknown): CallToolResult {
  const tool = tools.find((each) => each.name === name);
  if (tool === undefined)
    return refused(`There is no tool of that name; there are ${tools.map((each) => each.name).join(", ")}.`);
  const checked = checks.get(name)?.(given);
  try {
    const { text, data } = tool.run(given as Parameters<typeof tool.run>[0]);
    // What the library takes and the schema does not stands beside what the library reads.
    if (checked?.valid === false) return refused(checked.errorMessage);
    return { content: [{ type: "text", text }], structuredContent: { ...data } };
  } catch (error) {
    if (error instanceof InvalidInputError)
      return { ...refused(faultsText(error.issues, given)), structuredContent: { issues: error.issues } };
    if (checked?.valid === false) return refused(checked.errorMessage);
    throw error;
  }
}

function refused(text: string): CallToolResult {
  return { isError: true, content: [{ type: "text", text }] };
}
