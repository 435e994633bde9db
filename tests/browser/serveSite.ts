import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Serves a built site as a plain static host would: files, folders' index pages, and 404.html for the rest. */
export async function serveSite(directory: string, base: string) {
  const files = sirv(directory, { dev: true });
  const missingPage = readFileSync(`${directory}/404.html`);
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const missing = () => {
      response.writeHead(404, { 'Content-Type': 'text/html' });
      response.end(missingPage);
    };
    if (!request.url?.startsWith(base)) return missing();
    request.url = `/${request.url.slice(base.length)}`;
    return files(request, response, missing);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
}
