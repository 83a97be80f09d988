import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export interface FlakyNetwork {
  /** The address of the server behind it, by way of this network. */
  readonly url: string;
  /** Nothing arrives any more, and nobody is told. */
  silence(): void;
  /** Everything arrives so much later, in milliseconds. */
  delay(ms: number): void;
  /** What was silent or slow flows again. */
  heal(): void;
  /** Every connection is reset. */
  reset(): void;
  /** The next so many answers to a COMMIT never arrive: their connections are reset instead. */
  loseCommits(count: number): void;
  /** How many COMMIT answers are still to be lost. */
  readonly commitsToLose: number;
  stop(): Promise<void>;
}

/** A network between a server and its database, that fails as networks do. */
export async function startFlakyNetwork(databaseUrl: string): Promise<FlakyNetwork> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let silent = false;
  let delayMs = 0;
  let commitsToLose = 0;

  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    let losing = false;
    const carry = (from: Socket, to: Socket, look: (bytes: Buffer) => boolean) => {
      sockets.add(from);
      from.on('data', (bytes: Buffer) => {
        if (silent || !look(bytes)) return;
        if (delayMs === 0) to.write(bytes);
        else setTimeout(() => to.writable && to.write(bytes), delayMs);
      });
      from.on('error', () => undefined);
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
    };
    carry(near, far, (bytes) => {
      if (commitsToLose > 0 && bytes.includes('COMMIT\0')) {
        commitsToLose--;
        losing = true;
      }
      return true;
    });
    carry(far, near, () => {
      // The server has answered, so that it is done: nobody hears of it.
      if (losing) near.resetAndDestroy();
      return !losing;
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = new URL(databaseUrl);
  url.port = String((server.address() as AddressInfo).port);
  const reset = () => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    url: url.href,
    silence: () => void (silent = true),
    delay: (ms) => void (delayMs = ms),
    heal: () => {
      // What was lost stays lost: connections that went silent never find their place again.
      if (silent) reset();
      silent = false;
      delayMs = 0;
    },
    reset,
    loseCommits: (count) => void (commitsToLose = count),
    get commitsToLose() {
      return commitsToLose;
    },
    stop: async () => {
      reset();
      server.close();
      await once(server, 'close');
    },
  };
}
