import type { Database } from '../../src/database/data-source';
import { serve, type RunningServer } from '../../src/server/http/http';
import { makeLog } from '../../src/server/log/log';
import { networkOf } from '../../src/server/log/log-requests';
import { send } from '../server/send';
import { openTestDatabase } from '../support/database';

const planted = {
  name: 'Adelheid Musterfrau',
  email: 'adelheid@ministry.example',
  password: 'correct horse battery staple',
  token: 'Ab3dEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE',
};

describe('what is logged', () => {
  let database: Database;
  let server: RunningServer;
  const lines: string[] = [];
  const log = makeLog(true, { write: (line: string) => void lines.push(line) }, 'debug');
  const ask = (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
    send(`${server.url}/graphql`, {
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a line has the shape of what was logged
  const told = () => lines.map((line) => JSON.parse(line) as Record<string, any>);
  const lineOf = async (id: string) => {
    for (let at = 0; at < 100; at++) {
      const line = told().find(({ requestId, request }) => requestId === id && request);
      if (line) return line['request'];
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`No line of ${id}`);
  };

  beforeAll(async () => {
    database = await openTestDatabase();
    server = await serve({
      database: database.dataSource,
      host: '127.0.0.1',
      port: 0,
      production: true,
      log,
    });
  });
  afterAll(async () => {
    await server.stop();
    await database.close();
  });

  test('is one line a request, with the id that a proxy gave it', async () => {
    const { headers } = await ask(
      'query Names { countries(first: 2) { nodes { name } } }',
      {},
      {
        'x-request-id': 'proxy-0123456789',
      },
    );
    expect(headers['x-request-id']).toBe('proxy-0123456789');
    expect(await lineOf('proxy-0123456789')).toMatchObject({
      method: 'POST',
      path: '/graphql',
      operation: 'Names',
      type: 'query',
      field: 'countries',
      status: 200,
      cost: expect.any(Number),
      ms: expect.any(Number),
      network: '127.0.0.0',
    });
  });

  test.each([['short'], [planted.token], [planted.email], ['a b c d e f g h']])(
    'makes an id where %p was sent for one',
    async (id) => {
      const { headers } = await ask('{ __typename }', {}, { 'x-request-id': id });
      expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    },
  );

  test('links the id of a masked error to the request', async () => {
    await database.dataSource.query('ALTER TABLE institution RENAME TO hidden_away');
    const { text, headers } = await ask('{ institutions { nodes { id } } }');
    await database.dataSource.query('ALTER TABLE hidden_away RENAME TO institution');
    const { errorId } = JSON.parse(text).errors[0].extensions;
    expect(told().find((line) => line['errorId'] === errorId)).toMatchObject({
      requestId: headers['x-request-id'],
    });
    expect(await lineOf(String(headers['x-request-id']))).toMatchObject({ codes: ['INTERNAL_SERVER_ERROR'] });
  });

  test('holds nothing of a person, a password or a token, wherever they were sent', async () => {
    const { name, email, password, token } = planted;
    await ask('mutation ($i: SignUpInput!) { signUp(input: $i) { userErrors { code } } }', {
      i: { name, email, password },
    });
    await ask('mutation ($i: SignInInput!) { signIn(input: $i) { userErrors { code } } }', {
      i: { email, password },
    });
    await ask('{ viewer { id } }', {}, { authorization: `Bearer ${token}`, 'user-agent': email });
    await send(`${server.url}/${email}?token=${token}&name=${encodeURIComponent(name)}`, { method: 'GET' });
    await send(`${server.url}/graphql`, {
      headers: { 'content-type': 'application/json' },
      body: `{"${email}`,
    });
    await ask(`{ country(code: "${email}") { name } nothing(token: "${token}") }`);
    // The database repeats what it was given: in the detail of a broken constraint, in the message of faulty data.
    const insert = `INSERT INTO account (id, email, name, administrator, illustrative, created_at)
      VALUES (gen_random_uuid(), $1, $2, false, false, now())`;
    for (const statement of [
      () => database.dataSource.query(insert, [email, name]),
      () => database.dataSource.query(insert, [email, name]),
      () => database.dataSource.query('SELECT $1::uuid', [`"${name}`]),
      () => database.dataSource.query('SELECT $1::date', [name]),
      () => Promise.reject(new Error(`no mail to ${email}\nwith ${token}`, { cause: new Error(email) })),
    ]) {
      await statement().catch((err: unknown) => log.error({ err }, `could not, for\n${email}`));
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    const logged = lines.join('');
    for (const secret of [...Object.values(planted), 'Adelheid', 'ministry.example', '127.0.0.1']) {
      expect(logged).not.toContain(secret);
    }
    // And yet it says what went wrong, in lines that are still JSON.
    expect(logged).toContain('duplicate key value violates unique constraint');
    expect(logged).toMatch(/invalid input syntax for type (uuid|date)/);
    expect(told().length).toBeGreaterThan(10);
  });

  test.each([
    ['192.0.2.77', '192.0.2.0'],
    ['::ffff:192.0.2.77', '192.0.2.0'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::'],
    ['::1', '::'],
    ['nonsense', null],
  ])('%s is told as %s', (ip, network) => expect(networkOf(ip)).toBe(network));
});
