import type { Plugin } from 'vite';

/** What a reader keeps belongs to scheme, host and port: the app must not wander to another port by itself. */
export const PORT = 4173;

/** Says in plain words that the port is taken and how to choose another on purpose. */
export function fixedPort(): Plugin {
  return {
    name: 'broadsheet:fixed-port',
    configurePreviewServer(server) {
      server.httpServer.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EADDRINUSE') return;
        server.config.logger.error(portTaken(server.config.preview.port));
        process.exit(1);
      });
    },
  };
}

function portTaken(port: number): string {
  return [
    `Port ${port} is taken, perhaps by a Broadsheet that is already running: try http://localhost:${port}.`,
    'Broadsheet keeps to one port because what is stored in the browser belongs to it.',
    'To use another on purpose: npm start -- --port 4180',
  ].join('\n');
}
