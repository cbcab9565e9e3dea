import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** Firefox's own remote protocol: commands by name, each with one answer. */
export type Marionette = {
  /** @return The answer's value. Rejects with the browser's own words, and when the connection breaks. */
  send(name: string, parameters: object): Promise<unknown>;
  close(): void;
};

type Waiting = { resolve(value: unknown): void; reject(error: Error): void };
/** Kind of message, the command's number, what went wrong, what came out. */
type Answer = [number, number, { error: string; message: string } | null, { value?: unknown } | null];

/** Connect to a Firefox that is starting: waits up to a minute for its port. */
export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await openSocket(port);
  const pending = new Map<number, Waiting>();
  let lastId = 0;
  await new Promise<void>(greet => {
    onMessages(socket, message => (Array.isArray(message) ? settle(pending, message as Answer) : greet()));
    socket.on('close', () => {
      for (const waiting of pending.values()) waiting.reject(new Error('the browser closed the connection'));
      pending.clear();
    });
  });
  return {
    send: (name, parameters) =>
      new Promise((resolve, reject) => {
        const id = ++lastId;
        pending.set(id, { resolve, reject });
        const body = Buffer.from(JSON.stringify([0, id, name, parameters]));
        socket.write(`${body.length}:`);
        socket.write(body);
      }),
    close: () => socket.destroy(),
  };
}

/** Cut what comes in into messages: each is its length in bytes, a colon, and JSON. */
function onMessages(socket: net.Socket, hear: (message: unknown) => void): void {
  let buffer = Buffer.alloc(0);
  socket.on('data', data => {
    buffer = Buffer.concat([buffer, data]);
    for (let colon = buffer.indexOf(58); colon >= 0; colon = buffer.indexOf(58)) {
      const length = Number(buffer.subarray(0, colon));
      if (buffer.length < colon + 1 + length) return;
      const message: unknown = JSON.parse(buffer.subarray(colon + 1, colon + 1 + length).toString());
      buffer = buffer.subarray(colon + 1 + length);
      hear(message);
    }
  });
}

function settle(pending: Map<number, Waiting>, [, id, error, result]: Answer): void {
  const waiting = pending.get(id);
  pending.delete(id);
  if (error) waiting?.reject(new Error(`${error.error}: ${error.message}`));
  else waiting?.resolve(result && Object.keys(result).length === 1 && 'value' in result ? result.value : result);
}

async function openSocket(port: number): Promise<net.Socket> {
  for (let attempt = 0; ; attempt++) {
    const socket = await new Promise<net.Socket | null>(resolveSocket => {
      const candidate = net.connect(port, '127.0.0.1', () => resolveSocket(candidate));
      candidate.on('error', () => resolveSocket(null));
    });
    if (socket) return socket;
    if (attempt > 600) throw new Error(`Firefox did not open its port ${port}`);
    await sleep(100);
  }
}
