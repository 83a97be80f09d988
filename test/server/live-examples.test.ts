import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import pino from 'pino';
import { startOutboxWorker } from '../../src/notices/outbox-worker';
import { serve, type RunningServer } from '../../src/server/http/http';
import { act, newInstitution, publishProposal } from '../notices/people';
import { newAccount } from '../support/accounts';
import { outboxParts } from '../support/outbox';
import { startWorld, type Data, type World } from '../support/world';
import { connect, newSession, watch } from './live-client';

const folder = join(__dirname, '..', '..', 'examples');
const files = readdirSync(folder).filter((file) => file.endsWith('-live.graphql'));

describe('every subscription in examples/', () => {
  let world: World;
  let server: RunningServer;
  let stopWorker: () => Promise<void>;
  beforeAll(async () => {
    world = await startWorld();
    server = await serve({
      database: world.database,
      host: '127.0.0.1',
      port: 0,
      production: false,
      log: pino({ level: 'silent' }),
    });
    stopWorker = startOutboxWorker(outboxParts(world));
  });
  afterAll(async () => {
    await stopWorker();
    await server.stop();
    await world.close();
  });

  test('there are some', () => expect(files).toEqual(['matches-live.graphql', 'notices-live.graphql']));

  test.each(files)('%s is delivered without an error', async (file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    const { account, institution } = await newInstitution(world, `Reader of ${file}`);
    const proposal = await publishProposal(world, account, institution, { kind: 'REQUEST' });
    const text = /Variables: (\{.*\})/.exec(source)![1]!.replace('Proposal:<key>', proposal);
    const { client } = connect(server.url, { token: await newSession(world, account) });
    const watched = watch<Data>(client, source, JSON.parse(text) as object);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const applicant = await newAccount(world, `Applicant for ${file}`);
    await act(world, applicant, 'requestMembership', { institutionId: institution });
    const [first] = await watched.until(1);
    await client.dispose();
    expect(first.errors).toBeUndefined();
    expect(Object.values(first.data as object)).not.toContain(null);
  });
});
