import { createServer, request as ask } from 'node:http';
import { connect } from 'node:net';

export interface ClosedProxy {
  port: number;
  /** What asked to go further than it may: `host:port`. The browser's own calls home are among them. */
  refused: string[];
  close(): void;
}

/**
 * A proxy with two ways out, both on this machine: the sources' host names over TLS to their stand-ins, and `http://*.test` to the page server.
 * Firefox has no resolver rules to give it, so everything it asks comes here.
 */
export async function startClosedProxy(to: { hosts: string[]; sourcesPort?: number; pagesPort?: number }): Promise<ClosedProxy> {
  const refused: string[] = [];
  const server = createServer((request, response) => {
    const url = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : undefined;
    if (!url?.hostname.endsWith('.test') || !to.pagesPort) {
      refused.push(url?.host ?? String(request.url));
      response.writeHead(502).end();
      return;
    }
    const onward = ask(
      { host: '127.0.0.1', port: to.pagesPort, path: url.pathname + url.search, method: request.method, headers: request.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('connect', (request, socket) => {
    const [host = '', port] = (request.url ?? '').split(':');
    if (port !== '443' || !to.hosts.includes(host) || !to.sourcesPort) {
      refused.push(String(request.url));
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const onward = connect(to.sourcesPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.pipe(socket);
      socket.pipe(onward);
    });
    // One side that is gone takes the other along. A tunnel left half open swallows the next request, and the browser waits for its answer in vain.
    onward.on('error', () => socket.destroy()).on('close', () => socket.destroy());
    socket.on('error', () => onward.destroy()).on('close', () => onward.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return {
    port: address.port,
    refused,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** What Firefox has to be told so that everything it asks goes there, but for what is on this machine itself. */
export const preferencesFor = ({ port }: ClosedProxy): Record<string, string | number> => ({
  'network.proxy.type': 1,
  'network.proxy.no_proxies_on': 'localhost,127.0.0.1',
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
});
