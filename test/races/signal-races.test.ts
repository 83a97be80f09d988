import { pino } from 'pino';
import { signal, signalsOf } from '../../src/database/signals';
import { startOutboxWorker } from '../../src/notices/outbox-worker';
import { serve, type RunningServer } from '../../src/server/http/http';
import { act, kindsOf, newInstitution } from '../notices/people';
import { connect, newSession, watch } from '../server/live-client';
import { newAccount } from '../support/accounts';
import { openSecondProcess } from '../support/database';
import { outboxParts } from '../support/outbox';
import { startWorld, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** What a server that restarts, or a network that breaks, does to those who listen. */
async function breakListening(): Promise<void> {
  await world.database.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE application_name = 'sstc-match signals' AND datname = current_database()`,
  );
}

const NOTICES = 'subscription { noticeReceived { kind } }';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('a lost connection is made anew, and whoever listens learns that something may have been missed', async () => {
  const second = await openSecondProcess(world.database);
  const signals = signalsOf(second.dataSource);
  const heard: string[] = [];
  let gaps = 0;
  signals.on('notice', (payload) => heard.push(payload));
  await signals.ready();
  signals.onGap(() => gaps++);
  await signal(world.database.manager, 'notice', 'before');
  await pause(200);
  await breakListening();
  await signal(world.database.manager, 'notice', 'meanwhile');
  for (let waited = 0; gaps === 0 && waited < 100; waited++) await pause(50);
  await signal(world.database.manager, 'notice', 'after');
  await pause(200);
  await second.close();
  expect(gaps).toBe(1);
  expect(heard).toEqual(['before', 'after']);
});

describe('when signals may have been missed', () => {
  let server: RunningServer;
  let stopWorker: () => Promise<void>;
  let parts: ReturnType<typeof outboxParts>;
  beforeAll(async () => {
    const log = pino({ level: 'silent' });
    server = await serve({ database: world.database, host: '127.0.0.1', port: 0, production: false, log });
    parts = outboxParts(world);
    stopWorker = startOutboxWorker(parts);
  });
  afterAll(async () => {
    await stopWorker();
    await server.stop();
  });

  test('sockets are told to connect again, and the outbox is drained all the same', async () => {
    const { account, institution } = await newInstitution(world, 'Patient');
    const token = await newSession(world, account);
    const ask = async (name: string) => {
      const applicant = await newAccount(world, name);
      await act(world, applicant, 'requestMembership', { institutionId: institution });
    };
    /** As soon as so many were told, however the worker came to hear of it. */
    const told = async (count: number) => {
      while ((await kindsOf(world, account)).length < count) await pause(50);
    };
    const { client, closed } = connect(server.url, { token });
    watch(client, NOTICES);
    await pause(500);
    await breakListening();
    await ask('Applicant');
    expect((await closed).code).toBe(1012);
    await told(1);

    const again = connect(server.url, { token });
    const next = watch(again.client, NOTICES);
    await pause(500);
    await ask('Other Applicant');
    await next.until(1);
    await told(2);
    await again.client.dispose();
    await client.dispose();
    expect(parts.lines).toEqual([]);
  });
});
