import { readFileSync } from 'node:fs';
import type { Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { fileAt } from '@/lib/pages';
import { recoverPublished } from './folder/swap';
import { noindexedHeaders } from './headers/noindexed-files';
import type { Header } from './headers/policy';
import { headersOf, hiddenFiles } from './headers/policy';

export interface PublishedSite {
  origin: string;
  /** Ends the server and its connections. */
  close(): Promise<void>;
}

function closeServer(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => closed());
    server.closeAllConnections();
  });
}

/**
 * Serves a published folder, on all addresses of the machine unless `host` names one. Port 0
 * takes any free one; `headers` are those of `npm start`. Unknown addresses answer 404 with the site's own page.
 */
export function serveFolder(
  folder: string,
  port: number,
  host?: string,
  headers: (path: string) => readonly Header[] = headersOf,
): Promise<PublishedSite> {
  const notFoundPage = readFileSync(join(folder, '404.html'));
  const answerNotFound = (response: ServerResponse) => {
    response.setHeaders(new Map(headers('/404.html')));
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
    response.end(notFoundPage);
  };
  const serve = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      const file = fileAt(path);
      const own = file ? noindexedHeaders(file) : [];
      response.setHeaders(new Map([...headers(path), ...own]));
    },
    onNoMatch: (_, response) => answerNotFound(response),
  });
  const server = createServer((request, response) => {
    if (hiddenFiles.includes(request.url ?? '')) answerNotFound(response);
    else serve(request, response);
  });
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      const { port: taken } = server.address() as AddressInfo;
      const origin = `http://${host ?? 'localhost'}:${taken}`;
      done({ origin, close: () => closeServer(server) });
    });
  });
}

async function main(): Promise<void> {
  recoverPublished('out');
  const { origin } = await serveFolder('out', Number(process.env.PORT || 3000));
  console.log(`Which Line is at ${origin}/`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();
