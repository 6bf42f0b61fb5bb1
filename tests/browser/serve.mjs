import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { importMap } from "./import-map.mjs";

const types = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
};

/** The programs of the pages, beside the files of the project. */
const programs = {
  "/page.mjs": here("page.mjs"),
  "/control.mjs": here("control.mjs"),
  "/watch.mjs": here("watch.mjs"),
  "/report.mjs": here("../package/report.mjs"),
  "/one-of-each.mjs": here("../package/one-of-each.mjs"),
};

/** Serves a project on the loopback, under a policy that runs the site's own scripts and nothing made from strings. */
export async function serve(project, asked) {
  const map = JSON.stringify({ imports: importMap(project, asked) });
  const hash = createHash("sha256").update(map).digest("base64");
  const policy = `default-src 'none'; script-src 'self' 'sha256-${hash}'; connect-src 'self'; img-src data:`;

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    contentOf(pathname).then(
      (content) => {
        response.setHeader("content-type", `${types[extname(pathname)]}; charset=utf-8`);
        response.setHeader("content-security-policy", policy);
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => new Promise((closed) => server.close(closed)),
  };

  async function contentOf(pathname) {
    if (pathname.endsWith(".html")) return page(pathname.replace(".html", ".mjs"));
    if (pathname === "/asked.json") return JSON.stringify(asked);
    return readFile(programs[pathname] ?? join(project.folder, normalize(pathname)));
  }

  function page(program) {
    return `<!doctype html><meta charset="utf-8"><title>titres-identite</title><link rel="icon" href="data:,">
<script type="importmap">${map}</script><script type="module" src="${program}"></script><output></output>`;
  }
}

function here(path) {
  return fileURLToPath(new URL(path, import.meta.url));
}
