import { serverAudits } from 'graphql-http';
import pino from 'pino';
import type { Database } from '../../src/database/data-source';
import { serve, type RunningServer } from '../../src/server/http/http';
import { openTestDatabase } from '../support/database';

/** GET without a header that a page of another site cannot send: all three are MAY, and refused as requests that may be forged. */
const notMet: readonly string[] = ['5A70', 'D6D5', '6A70'];

describe('the audits of GraphQL over HTTP', () => {
  let database: Database;
  let server: RunningServer;
  beforeAll(async () => {
    database = await openTestDatabase();
    const log = pino({ level: 'silent' });
    server = await serve({
      database: database.dataSource,
      host: '127.0.0.1',
      port: 0,
      production: false,
      log,
    });
  });
  afterAll(async () => {
    await server.stop();
    await database.close();
  });

  const audits = serverAudits({ url: () => `${server.url}/graphql` });

  test('are as many as the suite had when they were judged', () => {
    expect(audits).toHaveLength(61);
  });

  test.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))(
    '%s',
    async (_name, audit) => {
      const result = await audit.fn();
      if (notMet.includes(audit.id)) {
        expect(audit.name).toMatch(/^MAY /);
        expect(result.status).toBe('notice');
      } else expect([result.status, result.status === 'ok' ? '' : result.reason]).toEqual(['ok', '']);
    },
  );
});
