import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

export interface PageServer {
  port: number;
  /** `http://localhost:<port>` */
  origin: string;
  /** What was asked of it, in order: path and query. */
  asked: string[];
  /** Puts a page there that no file holds: `put('/long.html', '<!doctype html>…')`. */
  put(path: string, html: string): void;
  /** Puts anything else there: what it is, and with which HTTP status it is given. */
  putFile(path: string, content: Uint8Array | string, type: string, status?: number): void;
  close(): Promise<void>;
}

const fixtures = join(import.meta.dirname, '../pages');

/**
 * Serves the pages of tests/pages, the given files (each under its base name) and pages put there by a test, over plain HTTP on this machine.
 * It answers under any host name, so that a test may give a page a host of its own.
 */
export async function servePages(files: string[] = []): Promise<PageServer> {
  const given = new Map(files.map((file) => [`/${basename(file)}`, file]));
  const put = new Map<string, { content: string | Uint8Array; type: string; status: number }>();
  const asked: string[] = [];

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    asked.push(url.pathname + url.search);
    const path = decodeURIComponent(url.pathname);
    const answer = (status: number, type: string, body: string | Buffer) =>
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    const there = put.get(path);
    if (there) {
      answer(there.status, there.type, Buffer.from(there.content));
      return;
    }
    readFile(given.get(path) ?? join(fixtures, basename(path))).then(
      (body) => answer(200, types[extname(path)] ?? 'application/octet-stream', body),
      () => answer(404, 'text/plain; charset=utf-8', `no page ${path}`),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the page server has no port');

  return {
    port: address.port,
    origin: `http://localhost:${address.port}`,
    asked,
    put: (path, html) => void put.set(path, { content: html, type: 'text/html; charset=utf-8', status: 200 }),
    putFile: (path, content, type, status = 200) => void put.set(path, { content, type, status }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
