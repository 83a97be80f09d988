import type { ApolloServerPlugin } from '@apollo/server';
import pino from 'pino';
import type { DataSource } from 'typeorm';
import { openDatabase, type Database } from '../../src/database/data-source';
import { migrate } from '../../src/database/migrate';
import { Replicas } from '../../src/database/replicas';
import { databaseSchema } from '../../src/server/features';
import { loadStandingData } from '../../src/server/prepare';
import { servedSchema } from '../../src/server/schema';
import { readFromReplicas, readsWhatMayLag } from '../../src/server/read-from-replicas';
import { makeApollo } from '../../src/server/apollo';
import type { Context } from '../../src/graphql/context';
import { makeContext } from '../../src/server/context';
import { stranger, type Viewer } from '../../src/access/viewer';
import { parse } from 'graphql';
import { startPrivateCluster, type PrivateCluster, type PrivateReplica } from '../support/private-cluster';
import { administrator } from '../support/viewers';

describe('reads from a streaming replica', () => {
  let cluster: PrivateCluster;
  let replica: PrivateReplica;
  let primary: Database;
  let replicas: Replicas;
  let onReplica: DataSource;
  const faults: unknown[] = [];
  const rest = () => new Promise((resolve) => setTimeout(resolve, 2_200));

  beforeAll(async () => {
    cluster = (await startPrivateCluster())!;
    primary = await openDatabase({ kind: 'server', url: cluster.url }, databaseSchema);
    await migrate(primary.dataSource);
    await loadStandingData(primary.dataSource);
    await primary.dataSource.query('CREATE TABLE written (id int PRIMARY KEY)');
    replica = await cluster.startReplica();
    replicas = new Replicas(primary.dataSource, [replica.url], (fault) => faults.push(fault));
    onReplica = (await eventually(() => replicas.pick(true))).dataSource;
  }, 120_000);
  afterAll(async () => {
    await replicas.close();
    await primary.close();
    cluster.stop();
  });

  async function eventually<T>(look: () => Promise<T | null>): Promise<T> {
    for (const deadline = Date.now() + 15_000; Date.now() < deadline;) {
      const found = await look();
      if (found !== null) return found;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`No replica: ${faults.join()}`);
  }

  let readFrom: unknown;
  const noteDatabase: ApolloServerPlugin<Context> = {
    requestDidStart: () =>
      Promise.resolve({
        willSendResponse: ({ contextValue }) => {
          readFrom = contextValue.db;
          return Promise.resolve();
        },
      }),
  };
  const apollo = () =>
    makeApollo({
      production: false,
      log: pino({ level: 'silent' }),
      plugins: [readFromReplicas(replicas), noteDatabase],
    });
  const ask = async (query: string, viewer: Viewer) => {
    const contextValue = makeContext({ database: primary.dataSource, viewer });
    const { body } = await apollo().executeOperation({ query }, { contextValue });
    if (body.kind !== 'single') throw new Error('An answer in one piece was expected');
    expect(body.singleResult.errors).toBeUndefined();
    return { data: body.singleResult.data, replica: readFrom !== primary.dataSource.manager };
  };

  test('what everybody sees goes there, by the operation; writes and private data stay on the primary', async () => {
    expect(await onReplica.query('SELECT pg_is_in_recovery() AS standby')).toEqual([{ standby: true }]);
    const countries =
      '{ countries(first: 1) { nodes { name } } proposals(first: 2) { nodes { title institution { name } } } }';
    expect(await ask(countries, stranger)).toMatchObject({ replica: true });
    expect(await eventually(async () => ((await ask(countries, administrator)).replica ? true : null))).toBe(
      true,
    );
    expect(await ask('{ viewer { account { id } } }', stranger)).toMatchObject({ replica: false });
  });

  test.each([
    ['{ proposals { nodes { matches { nodes { score } } } } }', false],
    ['{ institutions { nodes { participants { nodes { id } } } } }', false],
    ['{ node(id: "x") { id } }', false],
    [
      '{ proposals { pageInfo { hasNextPage } edges { cursor node { ...P } } } } fragment P on Proposal { validFrom: id country { name } }',
      true,
    ],
  ])('%s may lag: %p', (query, may) => expect(readsWhatMayLag(servedSchema(false), parse(query))).toBe(may));

  test('whoever writes sees it at once, in 200 rounds, by whichever process', async () => {
    const other = new Replicas(primary.dataSource, [replica.url], (fault) => faults.push(fault));
    let fromReplica = 0;
    for (let id = 1; id <= 200; id++) {
      await primary.dataSource.query('INSERT INTO written VALUES ($1)', [id]);
      const db = (await other.pick(true)) ?? primary.dataSource.manager;
      if (db !== primary.dataSource.manager) fromReplica++;
      expect(await db.query('SELECT id FROM written WHERE id = $1', [id])).toEqual([{ id }]);
    }
    await other.close();
    expect(fromReplica).toBeGreaterThan(20);
  });

  test('a replica that lags is not read by who may have written, until it has caught up', async () => {
    await eventually(() => replicas.pick(true));
    const direct = await openDatabase({ kind: 'server', url: replica.url }, databaseSchema);
    await direct.dataSource.query('SELECT pg_wal_replay_pause()');
    await primary.dataSource.query('INSERT INTO written VALUES (1000)');
    expect(await replicas.pick(true)).toBeNull();
    await direct.dataSource.query('SELECT pg_wal_replay_resume()');
    await direct.close();
    const db = await eventually(() => replicas.pick(true));
    expect(await db.query('SELECT count(*)::int AS n FROM written WHERE id = 1000')).toEqual([{ n: 1 }]);
  });

  test('a replica that dies within an operation leaves its statements to the primary, and is used again when it is back', async () => {
    const db = await eventually(() => replicas.pick(true));
    await db.query('SELECT 1');
    replica.stop();
    expect(await db.query('SELECT pg_is_in_recovery() AS standby')).toEqual([{ standby: false }]);
    expect(await replicas.pick(true)).toBeNull();
    expect(faults.length).toBeGreaterThan(0);
    replica.restart();
    await rest();
    expect(
      await (await eventually(() => replicas.pick(true))).query('SELECT pg_is_in_recovery() AS standby'),
    ).toEqual([{ standby: true }]);
  }, 60_000);
});
