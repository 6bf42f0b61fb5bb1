import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const dist = fileURLToPath(new URL("../../../examples/form/dist/", import.meta.url));

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
};

/** A page of a test's own, and the policy that it is served under. */
export interface OwnPage {
  readonly html: string;
  readonly policy?: string;
  /** Of which kind it is, by the end of a name; a page where absent. */
  readonly kind?: string;
}

/** A site on the loopback: the form as it is built under `/form/`, and pages of a test's own. */
export interface Site {
  readonly address: string;
  /** Puts a page of a test's own on the site. */
  readonly put: (path: string, page: OwnPage) => string;
  readonly close: () => Promise<void>;
}

export async function openSite(): Promise<Site> {
  const own = new Map<string, OwnPage>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const page = own.get(pathname);
    if (page === undefined) void sendFile(pathname, response);
    else {
      if (page.policy !== undefined) response.setHeader("content-security-policy", page.policy);
      send(response, page.kind ?? ".html", Buffer.from(page.html));
    }
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    address,
    put: (path, page) => {
      own.set(path, page);
      return `${address}${path}`;
    },
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

async function sendFile(pathname: string, response: ServerResponse): Promise<void> {
  const [, path = ""] = /^\/form\/(.*)$/.exec(pathname) ?? [];
  const file = join(dist, normalize(path === "" ? "index.html" : path));
  if (!file.startsWith(dist)) return void response.writeHead(404).end();
  try {
    send(response, extname(file), await readFile(file));
  } catch {
    response.writeHead(404).end();
  }
}

/** What was compressed before. */
const sent = new Map<string, Buffer>();

/** Compressed, as sites are. */
function send(response: ServerResponse, kind: string, content: Buffer): void {
  response.setHeader("content-type", types[kind] ?? "application/octet-stream");
  response.setHeader("content-encoding", "gzip");
  const key = content.toString("latin1");
  const packed = sent.get(key) ?? gzipSync(content, { level: 9 });
  sent.set(key, packed);
  response.end(packed);
}
