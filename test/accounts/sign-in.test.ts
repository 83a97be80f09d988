import { stranger } from '../../src/access/viewer';
import type { Caller } from '../../src/graphql/context';
import { startWorld, type World } from '../support/world';
import { goodPassword, newCaller, openAccount, post, refusals, signIn, takeToken } from './post';

const minute = 60_000;

describe('signing in', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
    await openAccount(world, 'ada@ministry.example');
  });
  afterAll(() => world.close());

  test('begins a session and gives its token once', async () => {
    const { token, session, account } = await signIn(world, 'ada@ministry.example', goodPassword);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect([session.id, account.email]).toEqual([
      expect.stringMatching(/^AccountSession:/),
      'ada@ministry.example',
    ]);
    const stored = JSON.stringify(await world.database.query('SELECT * FROM account_session'));
    expect(stored).not.toContain(token);
  });

  test('says the same of a wrong password and of an address that nobody has, in as many statements', async () => {
    const wrong = (email: string) => post(world, 'signIn', { email, password: 'not the password' });
    expect(await wrong('ada@ministry.example')).toEqual(await wrong('nobody@ministry.example'));
    const known = await world.countStatements(() => wrong('ada@ministry.example'));
    expect(await world.countStatements(() => wrong('no-one@ministry.example'))).toBe(known);
  });

  test('takes as long with an address that nobody has', async () => {
    const timeOf = async (email: string) => {
      const began = performance.now();
      await post(world, 'signIn', { email, password: 'not the password' });
      return performance.now() - began;
    };
    const times = { known: [] as number[], unknown: [] as number[] };
    // Taking turns, so that what else the machine does slows both.
    for (let round = 0; round < 11; round++) {
      times.known.push(await timeOf('ada@ministry.example'));
      times.unknown.push(await timeOf(`nobody${round}@ministry.example`));
    }
    const median = (values: number[]) => values.sort((a, b) => a - b)[5]!;
    const ratio = median(times.unknown) / median(times.known);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });

  test('counts a hundred attempts in one operation as a hundred', async () => {
    await openAccount(world, 'aliased@ministry.example');
    const caller = newCaller();
    const attempts = Array.from(
      { length: 100 },
      (_, at) => `a${at}: signIn(input: $${at < 99 ? 'wrong' : 'right'}) { token userErrors { code } }`,
    );
    const { data } = await world.send(
      `mutation ($wrong: SignInInput!, $right: SignInInput!) { ${attempts.join(' ')} }`,
      {
        wrong: { email: 'aliased@ministry.example', password: 'not the password' },
        right: { email: 'aliased@ministry.example', password: goodPassword },
      },
      { viewer: stranger, caller },
    );
    const codes = Object.values(data as Record<string, { userErrors: { code: string }[] }>).map(
      ({ userErrors }) => userErrors[0]?.code,
    );
    expect(codes.filter((code) => code === 'BAD_CREDENTIALS')).toHaveLength(10);
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(90);
  });

  test('after too many attempts says when to try again, and keeps to it', async () => {
    await openAccount(world, 'patient@ministry.example');
    const caller = newCaller();
    const began = new Date('2030-01-01T10:00:00.500Z');
    const at = (later: number, password = 'not the password') =>
      post(
        world,
        'signIn',
        { email: 'patient@ministry.example', password },
        { caller, now: new Date(began.getTime() + later) },
      );
    for (let attempt = 0; attempt < 10; attempt++) await at(attempt);
    const refused = await at(10, goodPassword);
    expect(refused.data.signIn.userErrors).toEqual([
      { code: 'RATE_LIMITED', path: [], message: 'Tried too often. Try again after 2030-01-01T10:15:01Z.' },
    ]);
    expect(refusals(await at(15 * minute + 500, goodPassword))).toEqual([]);
  });

  test('is never closed to the owner by guesses from elsewhere', async () => {
    const email = 'besieged@ministry.example';
    await openAccount(world, email);
    const home = newCaller();
    expect((await signIn(world, email, goodPassword, { caller: home })).refusals).toEqual([]);
    const guess = (caller: Caller) =>
      post(world, 'signIn', { email, password: 'not the password' }, { caller });
    // Fifty guesses an hour from wherever they come; after them every client that the account does not know is refused.
    for (let client = 0; client < 6; client++) {
      const attacker = newCaller();
      for (let attempt = 0; attempt < 10; attempt++) await guess(attacker);
    }
    expect(refusals(await guess(newCaller()))).toEqual(['RATE_LIMITED']);
    expect((await signIn(world, email, goodPassword, { caller: home })).refusals).toEqual([]);

    // On a new device meanwhile: a reset makes it known.
    const away = newCaller();
    expect((await signIn(world, email, goodPassword, { caller: away })).refusals).toEqual(['RATE_LIMITED']);
    await post(world, 'requestPasswordReset', { email }, { caller: away });
    const token = await takeToken(world, email);
    await post(world, 'resetPassword', { token, password: 'another long way home' }, { caller: away });
    expect((await signIn(world, email, 'another long way home', { caller: away })).refusals).toEqual([]);
  });

  test('is limited for one client over all accounts, but success costs nothing', async () => {
    const caller = newCaller();
    for (let time = 0; time < 12; time++) {
      expect((await signIn(world, 'ada@ministry.example', goodPassword, { caller })).refusals).toEqual([]);
    }
    const spray = (at: number) =>
      post(
        world,
        'signIn',
        { email: `staff${at}@ministry.example`, password: 'Summer at the sea' },
        { caller },
      );
    const codes: string[] = [];
    for (let at = 0; at < 101; at++) codes.push(...refusals(await spray(at)));
    expect(codes.filter((code) => code === 'RATE_LIMITED')).toHaveLength(1);
  });
});
