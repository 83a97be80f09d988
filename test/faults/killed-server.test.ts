import type { PrivateCluster } from '../support/private-cluster';
import { act, done } from './support/ask';
import { startCluster } from './support/cluster';
import { eventually } from './support/eventually';
import { note } from './support/note';
import { writeAsPartners, type Writers } from './support/partner-writes';
import { newParty, openBeside, sql, type Party } from './support/people';
import { expectQuiet } from './support/quiet';
import { startServer, type ServerProcess } from './support/server-process';

const pairs = 6;
const kills = 3;
const writesBetween = 200;

let cluster: PrivateCluster;
let server: ServerProcess;
const couples: [Party, Party][] = [];
beforeAll(async () => {
  cluster = await startCluster();
  server = await startServer({ env: { DATABASE_URL: cluster.url } });
  const beside = await openBeside(cluster.url);
  for (let at = 0; at < pairs; at++) {
    couples.push([
      await newParty(beside.dataSource, server.url, 'REQUEST', `Asking ${at}`),
      await newParty(beside.dataSource, server.url, 'OFFER', `Offering ${at}`),
    ]);
  }
  await beside.close();
  // What is told is counted also where a unique index would hide that it was told twice.
  await sql(
    cluster.url,
    `CREATE TABLE told (line text NOT NULL);
     CREATE FUNCTION count_told() RETURNS trigger LANGUAGE plpgsql AS $$
       BEGIN INSERT INTO told VALUES (NEW.account_id || ' ' || NEW.kind || ' ' || NEW.object); RETURN NEW; END $$;
     CREATE TRIGGER count_told BEFORE INSERT ON notice FOR EACH ROW EXECUTE FUNCTION count_told();`,
  );
});
afterAll(async () => {
  await server.kill();
  cluster.stop();
});

const count = async (from: string): Promise<number> => {
  const [row] = await sql<{ count: number }>(cluster.url, `SELECT count(*)::int AS count FROM ${from}`);
  return row!.count;
};

test('a server that is killed while many write loses nothing that it has said is done, and does nothing by halves or twice', async () => {
  const writers: Writers = {
    acknowledged: [],
    refused: new Map(),
    unanswered: 0,
    url: server.url,
    stopped: false,
  };
  const writing = Promise.all(couples.map(([asks, offers]) => writeAsPartners(writers, asks, offers)));
  for (let kill = 1; kill <= kills; kill++) {
    await eventually(`${writesBetween} writes`, () => writers.acknowledged.length >= kill * writesBetween, {
      within: 120_000,
    });
    await server.kill();
    expectQuiet(server);
    server = await startServer({ env: { DATABASE_URL: cluster.url } });
    writers.url = server.url;
  }
  writers.stopped = true;
  await writing;
  const { acknowledged } = writers;
  note(
    `${acknowledged.length} writes acknowledged, ${writers.unanswered} requests unanswered over ${kills} kills`,
  );
  expect(writers.unanswered).toBeGreaterThan(0);
  expect([...writers.refused.keys()]).toEqual([]);

  // Each is there, once, under its key.
  const keys = await sql<{ key: string; id: string }>(
    cluster.url,
    'SELECT key, subject_id AS id FROM write_key',
  );
  const stored = new Map(keys.map(({ key, id }) => [key, id]));
  const lost = acknowledged.filter(({ input, id }) => stored.get(String(input['idempotencyKey'])) !== id);
  expect(lost).toEqual([]);
  expect(await count('audit_entry WHERE action IN (SELECT mutation FROM write_key)')).toBe(
    keys.length +
      (await count(`audit_entry WHERE account_id IS NOT NULL AND action IN ('createProposal', 'publishProposal')
      AND written_at < (SELECT min(written_at) FROM write_key)`)),
  );

  // Nothing by halves.
  expect(await count(`write_key WHERE subject_id IS NULL`)).toBe(0);
  expect(
    await count(
      `interest WHERE (state = 'MUTUAL') <> EXISTS (SELECT FROM partnership WHERE interest_id = interest.id)`,
    ),
  ).toBe(0);
  expect(
    await count(
      `partnership WHERE (SELECT count(*) FROM commitment WHERE partnership_id = partnership.id) <> 2`,
    ),
  ).toBe(0);
  const confirmed = 'SELECT count(*) FROM agreement_confirmation WHERE agreement_id = agreement.id';
  expect(await count(`agreement WHERE (${confirmed}) < 1`)).toBe(0);
  expect(await count(`agreement WHERE (state = 'PROPOSED') <> ((${confirmed}) < 2)`)).toBe(0);

  // The same key again answers the same.
  const again = acknowledged.filter((_, at) => at % 10 === 0);
  for (const { party, mutation, input, field, id } of again) {
    const payload = await done({ url: server.url, token: party.token }, mutation, input, `${field} { id }`);
    expect(payload[field].id).toBe(id);
  }
  const { party, mutation, input } = acknowledged.find((one) => one.mutation === 'expressInterest')!;
  const other = await act(
    { ...party, url: server.url },
    mutation,
    { ...input, message: 'Other' },
    'interest { id }',
  );
  expect(other!.codes).toEqual(['KEY_REUSED']);

  // The outbox is drained, and each is told once.
  await eventually('the outbox is drained', async () => (await count('outbox')) === 0, {
    within: 300_000,
    every: 500,
  });
  expect(await count('told')).toBe(await count('(SELECT DISTINCT line FROM told) AS once'));
  expect(await count(`notice WHERE kind = 'INTEREST_RECEIVED'`)).toBe(await count('interest'));
  expect(await count(`notice WHERE kind = 'PARTNERSHIP_OPENED'`)).toBe(2 * (await count('partnership')));
  expectQuiet(server);
});
