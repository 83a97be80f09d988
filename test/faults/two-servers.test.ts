import { connect, watch } from '../server/live-client';
import type { PrivateCluster } from '../support/private-cluster';
import type { Data } from '../support/world';
import { ask, done } from './support/ask';
import { startCluster } from './support/cluster';
import { eventually, pause } from './support/eventually';
import { note } from './support/note';
import { newParty, newPerson, openBeside, type Party, type Person } from './support/people';
import { expectQuiet } from './support/quiet';
import { startServer, type ServerProcess } from './support/server-process';

const listeners = 5;

let cluster: PrivateCluster;
let one: ServerProcess;
let other: ServerProcess;
let ministry: Party;
const applicants: Person[] = [];
beforeAll(async () => {
  cluster = await startCluster();
  one = await startServer({ env: { DATABASE_URL: cluster.url } });
  other = await startServer({ env: { DATABASE_URL: cluster.url } });
  const beside = await openBeside(cluster.url);
  ministry = await newParty(beside.dataSource, one.url, 'REQUEST', 'Ministry');
  for (let at = 0; at < 40; at++)
    applicants.push(await newPerson(beside.dataSource, other.url, `Applicant ${at}`));
  await beside.close();
});
afterAll(async () => {
  await one.kill();
  await other.kill();
  cluster.stop();
});

const HEARD = 'subscription { noticeReceived { id kind } }';

/** Listens at a server until it is lost, then at the next; on each beginning it asks what is stored, as docs/frontends.md says. */
class Listener {
  readonly live = new Set<string>();
  readonly known = new Set<string>();
  readonly codes: number[] = [];
  private client: ReturnType<typeof connect> | null = null;
  private ended = false;

  async listen(urls: readonly string[]): Promise<void> {
    for (let at = 0; !this.ended; at++) {
      const url = urls[Math.min(at, urls.length - 1)]!;
      this.client = connect(url, { token: ministry.token });
      const watched = watch<Data>(this.client.client, HEARD);
      const poll = setInterval(() => {
        for (const { data } of watched.received) {
          this.live.add(data.noticeReceived.id);
          this.known.add(data.noticeReceived.id);
        }
      }, 20);
      void this.catchUp(url);
      this.codes.push((await this.client.closed).code);
      clearInterval(poll);
    }
  }

  async stop(): Promise<void> {
    this.ended = true;
    await this.client?.client.dispose();
  }

  /** Again too, since nothing says when a subscription has begun, and on a busy machine that takes its time. */
  private async catchUp(url: string): Promise<void> {
    for (const wait of [300, 3_000, 10_000]) {
      await pause(wait);
      if (this.ended) return;
      const reply = await ask(
        { url, token: ministry.token },
        '{ viewer { notices(first: 100, filter: { kinds: [MEMBERSHIP_REQUESTED] }) { nodes { id } } } }',
      );
      for (const { id } of reply?.data?.viewer?.notices.nodes ?? []) this.known.add(id);
    }
  }
}

test('who listens at a server that is killed goes on at the other, and misses nothing that is stored', async () => {
  const all = Array.from({ length: listeners }, () => new Listener());
  const listening = all.map((listener) => listener.listen([one.url, other.url]));
  await pause(1_500);
  const began = performance.now();
  for (const [at, applicant] of applicants.entries()) {
    // All is written through the other server, so that what is heard before the end came across.
    await done(applicant, 'requestMembership', { institutionId: ministry.institution }, 'membership { id }');
    if (at === 14) await eventually('it came across', () => all.every(({ live }) => live.size >= 10));
    if (at === 19) await one.kill();
  }
  expect(all.every(({ live }) => live.size >= 10)).toBe(true);
  await eventually(
    'everybody knows of all',
    () => all.every(({ known }) => known.size === applicants.length),
    {
      within: 90_000,
    },
  );
  const overLive = Math.min(...all.map(({ live }) => live.size));
  expect(all.map(({ codes }) => codes[0])).toEqual(all.map(() => 1006));
  note(
    `${applicants.length} notices, ${listeners} listeners, killed after 20: all known after ${Math.round(performance.now() - began)} ms, at least ${overLive} of them heard live`,
  );
  await Promise.all(all.map((listener) => listener.stop()));
  await Promise.all(listening);
  expectQuiet(one);
  expectQuiet(other);
});
