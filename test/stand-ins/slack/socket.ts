import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

/** Slack's side of Socket Mode. */
export type SlackSocket = {
  /** What `apps.connections.open` answers with. */
  readonly url: string;
  /** Sends something to every connection, as its own envelope. */
  readonly send: (type: 'events_api' | 'slash_commands' | 'interactive', payload: object) => void;
  readonly stop: () => void;
};

export const startSlackSocket = async (): Promise<SlackSocket> => {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  server.on('connection', (socket) => say(socket, { type: 'hello', num_connections: 1, connection_info: {} }));
  let sent = 0;
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    send: (type, payload) => {
      sent += 1;
      for (const socket of server.clients)
        say(socket, {
          envelope_id: `envelope-${sent}`,
          type,
          payload,
          accepts_response_payload: type !== 'events_api',
        });
    },
    stop: () => {
      for (const socket of server.clients) socket.terminate();
      server.close();
    },
  };
};

const say = (socket: WebSocket, frame: object): void => socket.send(JSON.stringify(frame));
