import { randomUUID } from 'node:crypto';
import { stranger } from '../../src/access/viewer';
import { forgetExpired } from '../../src/accounts/forget-expired.repository';
import { hashSecret } from '../../src/accounts/secret';
import { shortAgent } from '../../src/accounts/session';
import { findLiveSession, insertSession, listSessions } from '../../src/accounts/sessions.repository';
import { startWorld, type World } from '../support/world';
import { isLive, signedIn, type Cookie } from './own-account';
import { goodPassword, openAccount, refusals } from './post';

const hour = 3_600_000;
const day = 24 * hour;
const mine =
  '{ viewer { account { id email name administrator confirmed } sessions { id agent current lastSeenAt } } }';

describe('sessions', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
    await openAccount(world, 'ada@ministry.example', { name: 'Ada' });
    await openAccount(world, 'ben@ministry.example', { name: 'Ben' });
  });
  afterAll(() => world.close());
  const ada = (cookie?: Cookie) => signedIn(world, 'ada@ministry.example', goodPassword, cookie);

  test('are shown to their own account, and tell which one is asking', async () => {
    const one = await ada();
    const other = await ada();
    const { viewer } = await world.ask(mine, {}, one);
    expect(viewer.account).toMatchObject({
      email: 'ada@ministry.example',
      name: 'Ada',
      administrator: false,
      confirmed: true,
    });
    expect(
      viewer.sessions.map(({ id, current }: { id: string; current: boolean }) => [id, current]).slice(0, 2),
    ).toEqual(
      expect.arrayContaining([
        [`AccountSession:${one.session.id}`, true],
        [`AccountSession:${other.session.id}`, false],
      ]),
    );
    expect((await world.ask(mine, {}, { viewer: stranger })).viewer).toBeNull();
  });

  test('and accounts are hidden from others', async () => {
    const [one, ben] = [await ada(), await signedIn(world, 'ben@ministry.example', goodPassword)];
    const ids = [`AccountSession:${one.session.id}`, `Account:${one.viewer.accountId}`];
    for (const id of ids) {
      const found = (who: object) => world.ask('query ($id: ID!) { node(id: $id) { id } }', { id }, who);
      expect((await found(one)).node).toEqual({ id });
      expect((await found(ben)).node).toBeNull();
      expect((await found({ viewer: stranger })).node).toBeNull();
    }
    const end = await world.send(
      'mutation ($input: EndSessionInput!) { endSession(input: $input) { userErrors { code path } } }',
      { input: { id: ids[0] } },
      ben,
    );
    expect(refusals(end)).toEqual(['NOT_FOUND id']);
    expect(await isLive(world, one.token)).toBe(true);
  });

  test('end one by one, at once', async () => {
    const cookie: Cookie = { value: undefined };
    const [one, other] = [await ada(cookie), await ada()];
    const end = (id: string) =>
      world.ask(
        'mutation ($input: EndSessionInput!) { endSession(input: $input) { account { email } userErrors { code } } }',
        { input: { id: `AccountSession:${id}` } },
        one,
      );
    await end(other.session.id!);
    expect([await isLive(world, one.token), await isLive(world, other.token), cookie.value]).toEqual([
      true,
      false,
      undefined,
    ]);
    await end(one.session.id!);
    expect([await isLive(world, one.token), cookie.value]).toEqual([false, null]);
  });

  test('end by signing out, here or everywhere', async () => {
    const signOut = (who: object, input: object) =>
      world.send(
        'mutation ($input: SignOutInput!) { signOut(input: $input) { userErrors { code path } } }',
        { input },
        who,
      );
    const cookie: Cookie = { value: undefined };
    const [one, other, third] = [await ada(cookie), await ada(), await ada()];
    expect(refusals(await signOut(one, {}))).toEqual([]);
    expect([await isLive(world, one.token), await isLive(world, other.token), cookie.value]).toEqual([
      false,
      true,
      null,
    ]);
    expect(refusals(await signOut(other, { everywhere: true }))).toEqual([]);
    expect([await isLive(world, other.token), await isLive(world, third.token)]).toEqual([false, false]);
    expect(refusals(await signOut({ viewer: one.viewer }, {}))).toEqual(['WRONG_STATE']);
  });

  test('come as a cookie where that is asked for, instead of the one before', async () => {
    const cookie: Cookie = { value: undefined };
    const one = await ada(cookie);
    const { signIn } = await world.ask(
      'mutation ($input: SignInInput!) { signIn(input: $input) { token session { id } userErrors { code } } }',
      { input: { email: 'ada@ministry.example', password: goodPassword, cookie: true } },
      one,
    );
    expect(signIn.token).toBeNull();
    expect(await isLive(world, cookie.value!)).toBe(true);
    expect(await isLive(world, one.token)).toBe(false);
  });

  test('are kept alive by use, a week at a time and a month in all', async () => {
    const { token } = await ada();
    const began = Date.now();
    const seenAfter = (days: number) => isLive(world, token, new Date(began + days * day));
    expect(await seenAfter(7.1)).toBe(false);
    for (const days of [6, 12, 18, 24, 29]) expect(await seenAfter(days)).toBe(true);
    expect(await seenAfter(30.1)).toBe(false);
    await forgetExpired(world.database.manager, new Date(began + 31 * day));
    expect(
      await world.database.query('SELECT id FROM account_session WHERE token_hash = $1', [hashSecret(token)]),
    ).toEqual([]);
  });

  test('note when they were used once an hour, and otherwise only read', async () => {
    const { token, session, viewer } = await ada();
    const db = world.database.manager;
    const use = (later: number) => findLiveSession(db, hashSecret(token), new Date(Date.now() + later));
    expect(await world.countStatements(() => use(1_000))).toBe(1);
    expect(await world.countStatements(() => use(2 * hour))).toBe(2);
    const [noted] = (await listSessions(db, viewer.accountId, new Date())).filter(
      ({ id }) => id === session.id,
    );
    expect(noted!.lastSeenAt.getTime()).toBeGreaterThan(Date.now() + hour);
  });

  test('are no more than fifty: the first to begin ends', async () => {
    const { viewer, token } = await signedIn(world, 'ben@ministry.example', goodPassword);
    const db = world.database.manager;
    for (let at = 1; at <= 50; at++) {
      const createdAt = new Date(Date.now() + at * 1_000);
      const expiresAt = new Date(Date.now() + day);
      await insertSession(db, {
        id: randomUUID(),
        accountId: viewer.accountId,
        agent: null,
        tokenHash: `hash ${at}`,
        createdAt,
        lastSeenAt: createdAt,
        expiresAt,
      });
    }
    expect(await isLive(world, token)).toBe(false);
    expect(await listSessions(db, viewer.accountId, new Date())).toHaveLength(50);
  });

  test('are recognised by what the device calls itself', () => {
    expect(shortAgent(`Firefox\u0007 ${'x'.repeat(200)}`)).toBe(`Firefox ${'x'.repeat(112)}`);
    expect([shortAgent(undefined), shortAgent('   ')]).toEqual([null, null]);
  });
});
