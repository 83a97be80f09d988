import { readFileSync } from 'node:fs';
import { quantile } from '../figures';
import { Client } from '../graphql/answers';
import type { ServerProcess } from '../graphql/processes';
import type { Mix } from './mix';

export interface Level {
  /** Requests a second that were sent, answered with what was asked for, and refused with 503. */
  readonly offered: number;
  readonly admitted: number;
  readonly shed: number;
  /** Of those refused, who were not told when to come again. */
  readonly untold: number;
  /** Answers of any other status, or with errors, and of writes that the domain refused. */
  readonly failed: number;
  readonly refusedWrites: number;
  /** Milliseconds from sending to the whole answer, of the admitted: p50, p95, p99. */
  readonly times: readonly [number, number, number];
  /** Megabytes that the server's process holds. */
  readonly memory: number;
  /** The longest that /health/live, asked twenty times a second, took to answer: what blocks the loop blocks it too. */
  readonly longestBlock: number;
  readonly firstFailure: string | null;
}

interface Tally {
  sent: number;
  admitted: number;
  shed: number;
  untold: number;
  failed: number;
  refusedWrites: number;
  firstFailure: string | null;
  readonly times: number[];
}

/** Requests that may wait for an answer at once, so that the bench itself stays bounded: more than the server works on and queues. */
const mostOpen = 400;

/**
 * The connections of a proxy that stands before the server and keeps them open, as one does in production. Connections that are new at
 * the moment of overload are another matter: Node takes one from the system's queue in each turn of its loop.
 */
export async function openConnections(server: ServerProcess): Promise<Client> {
  const client = new Client(mostOpen);
  await Promise.all(Array.from({ length: mostOpen }, () => client.get(`${server.url}/health/live`)));
  return client;
}

async function sendOne(server: ServerProcess, client: Client, mix: Mix, tally: Tally): Promise<void> {
  const asked = mix.next();
  const began = performance.now();
  tally.sent++;
  try {
    const { status, body, headers } = await client.post(`${server.url}/graphql`, asked.body, asked.headers);
    if (status === 503 && body.includes('"OVERLOADED"')) {
      tally.shed++;
      if (headers['retry-after'] === undefined) tally.untold++;
    } else if (status === 200 && !body.startsWith('{"errors"')) {
      tally.admitted++;
      tally.times.push(performance.now() - began);
      if (asked.write && !body.includes('"userErrors":[]')) tally.refusedWrites++;
    } else {
      tally.failed++;
      tally.firstFailure ??= `${status} ${body.slice(0, 300)} to ${asked.body.slice(0, 200)}`;
    }
  } catch (fault) {
    tally.failed++;
    tally.firstFailure ??= String(fault);
  }
}

/** So many clients, each of whom asks when it was answered: what the server can do. */
export function closedLoop(
  server: ServerProcess,
  client: Client,
  mix: Mix,
  clients: number,
  seconds: number,
): Promise<Level> {
  return measure(server, seconds, async (tally, until) => {
    const one = async (): Promise<void> => {
      while (performance.now() < until) await sendOne(server, client, mix, tally);
    };
    await Promise.all(Array.from({ length: clients }, one));
  });
}

/** So many requests a second, whether or not those before were answered: what people do who know nothing of the load. */
export function openLoop(
  server: ServerProcess,
  client: Client,
  mix: Mix,
  perSecond: number,
  seconds: number,
): Promise<Level> {
  return measure(server, seconds, async (tally, until) => {
    const open = new Set<Promise<void>>();
    let due = performance.now();
    while ((due += mix.gap(perSecond)) < until) {
      const wait = due - performance.now();
      if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
      if (open.size >= mostOpen) continue;
      const one = sendOne(server, client, mix, tally).finally(() => open.delete(one));
      open.add(one);
    }
    await Promise.all(open);
  });
}

async function measure(
  server: ServerProcess,
  seconds: number,
  run: (tally: Tally, until: number) => Promise<void>,
): Promise<Level> {
  const probe = new Client(1);
  const tally: Tally = {
    sent: 0,
    admitted: 0,
    shed: 0,
    untold: 0,
    failed: 0,
    refusedWrites: 0,
    firstFailure: null,
    times: [],
  };
  let longestBlock = 0;
  const probing = { on: true };
  const probed = (async () => {
    while (probing.on) {
      const began = performance.now();
      await probe.get(`${server.url}/health/live`);
      longestBlock = Math.max(longestBlock, performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })();
  const began = performance.now();
  await run(tally, began + seconds * 1_000);
  const took = (performance.now() - began) / 1_000;
  probing.on = false;
  await probed;
  probe.close();
  const { times, sent, admitted, shed, ...rest } = tally;
  return {
    ...rest,
    offered: sent / took,
    admitted: admitted / took,
    shed: shed / took,
    times: [quantile(times, 0.5), quantile(times, 0.95), quantile(times, 0.99)],
    memory: memoryOf(server.pid),
    longestBlock,
  };
}

function memoryOf(pid: number): number {
  const [, resident] = readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ');
  return (Number(resident) * 4_096) / 1_048_576;
}
