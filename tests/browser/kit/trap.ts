import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Trap {
  readonly port: number;
  /** Hosts outside this computer that a browser asked for, in order. */
  readonly caught: string[];
  close(): void;
}

/**
 * A proxy that lets nothing through and writes down what was asked. A browser that goes by it cannot reach the world, and
 * no request escapes notice: not of a page, a worker, a service worker or a preload.
 */
export async function trap(): Promise<Trap> {
  const caught: string[] = [];
  const server = createServer((request, response) => {
    caught.push(request.url ?? '');
    response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    caught.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return {
    port: (server.address() as AddressInfo).port,
    caught,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
