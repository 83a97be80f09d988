import { findAccountByEmail } from '../../src/accounts/accounts.repository';
import { makeAdministrator } from '../../src/accounts/make-administrator';
import { queueMailTo } from '../../src/accounts/mail-to-account';
import { viewerOf } from '../../src/server/viewer';
import { startWorld, type World } from '../support/world';
import { isLive, signedIn } from './own-account';
import { goodPassword, openAccount, post, refusals, signIn, takeMail } from './post';

const boss = 'boss@platform.example';

describe('administrators', () => {
  let world: World;
  let asBoss: object;
  beforeAll(async () => {
    world = await startWorld();
    await openAccount(world, 'ada@ministry.example');
    await openAccount(world, 'ben@ministry.example');
  });
  afterAll(() => world.close());
  const idOf = async (email: string) =>
    `Account:${(await findAccountByEmail(world.database.manager, email))!.id}`;
  const change = async (mutation: string, email: string, who = asBoss) => {
    const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
    const source = `mutation ($input: ${type}Input!) { ${mutation}(input: $input) {
      account { administrator suspended } userErrors { code path } } }`;
    return refusals(await world.send(source, { input: { id: await idOf(email) } }, who));
  };

  test('begin with a command, whose token sets the first password', async () => {
    const made = await makeAdministrator(world.database, boss, new Date());
    expect([made.created, made.token]).toEqual([true, expect.stringMatching(/^[\w-]{43}$/)]);
    expect((await signIn(world, boss, goodPassword)).refusals).toEqual(['BAD_CREDENTIALS']);
    const token = made.token!;
    expect(refusals(await post(world, 'resetPassword', { token, password: goodPassword }))).toEqual([]);
    const here = await signedIn(world, boss, goodPassword);
    expect(here.viewer.administrator).toBe(true);
    asBoss = here;
    expect(await makeAdministrator(world.database, boss, new Date())).toMatchObject({
      created: false,
      token: null,
    });
  });

  test('find accounts by their address; others do not', async () => {
    const source =
      'query ($email: String) { accounts(email: $email) { totalCount nodes { email suspended } } }';
    expect(await world.ask(source, { email: 'ADA@ministry.example' }, asBoss)).toEqual({
      accounts: { totalCount: 1, nodes: [{ email: 'ada@ministry.example', suspended: false }] },
    });
    expect((await world.ask(source, {}, asBoss)).accounts.totalCount).toBe(3);
    expect((await world.ask(source, { email: 'nonsense' }, asBoss)).accounts.totalCount).toBe(0);
    const ada = await signedIn(world, 'ada@ministry.example', goodPassword);
    const { errors } = await world.send(source, {}, ada);
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
  });

  test('are refused to everybody else', async () => {
    const ada = await signedIn(world, 'ada@ministry.example', goodPassword);
    for (const mutation of [
      'suspendAccount',
      'reinstateAccount',
      'grantAdministrator',
      'revokeAdministrator',
    ]) {
      expect(await change(mutation, 'ben@ministry.example', ada)).toEqual(['FORBIDDEN']);
    }
  });

  test('suspend an account at once, and let it in again', async () => {
    const ben = await signedIn(world, 'ben@ministry.example', goodPassword);
    expect(await change('suspendAccount', 'ben@ministry.example')).toEqual([]);
    expect(await isLive(world, ben.token)).toBe(false);
    expect((await viewerOf(world.database.manager, ben.viewer.accountId)).kind).toBe('STRANGER');
    expect((await signIn(world, 'ben@ministry.example', goodPassword)).refusals).toEqual(['FORBIDDEN']);
    expect((await signIn(world, 'ben@ministry.example', 'not the password')).refusals).toEqual([
      'BAD_CREDENTIALS',
    ]);
    await post(world, 'requestPasswordReset', { email: 'ben@ministry.example' });
    expect(await takeMail(world, 'ben@ministry.example')).toEqual([]);
    expect(await change('suspendAccount', 'ben@ministry.example')).toEqual(['WRONG_STATE id']);
    expect(await change('grantAdministrator', 'ben@ministry.example')).toEqual(['WRONG_STATE id']);
    expect(await change('reinstateAccount', 'ben@ministry.example')).toEqual([]);
    expect(await change('reinstateAccount', 'ben@ministry.example')).toEqual(['WRONG_STATE id']);
    expect((await signIn(world, 'ben@ministry.example', goodPassword)).refusals).toEqual([]);
  });

  test('are never without one who can act', async () => {
    await makeAdministrator(world.database, 'not.yet@platform.example', new Date());
    expect(await change('revokeAdministrator', boss)).toEqual(['WRONG_STATE id']);
    expect(await change('suspendAccount', boss)).toEqual(['WRONG_STATE id']);
    expect(await change('grantAdministrator', 'ada@ministry.example')).toEqual([]);
    expect(await change('grantAdministrator', 'ada@ministry.example')).toEqual(['WRONG_STATE id']);
    expect(await change('revokeAdministrator', 'ada@ministry.example')).toEqual([]);
    expect(await change('revokeAdministrator', 'ada@ministry.example')).toEqual(['WRONG_STATE id']);
  });

  test('are noted in the audit trail, by ids', async () => {
    const rows = await world.database.query<{ action: string }[]>('SELECT * FROM audit_entry ORDER BY id');
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining([
        'makeAdministrator',
        'resetPassword',
        'signIn',
        'suspendAccount',
        'revokeAdministrator',
      ]),
    );
    expect(JSON.stringify(rows)).not.toMatch(/@|Somphone/);
  });

  test('and others get the mail of other rooms, once for each key', async () => {
    const id = (await idOf('ada@ministry.example')).replace('Account:', '');
    const letter = { subject: 'A new proposal fits yours', text: 'Look at it.', key: 'alert 7' };
    const db = world.database.manager;
    for (let time = 0; time < 2; time++) expect(await queueMailTo(db, id, letter, new Date())).toBe(true);
    expect(await takeMail(world, 'ada@ministry.example')).toEqual([
      { subject: letter.subject, body: letter.text },
    ]);
    const waiting = (await idOf('not.yet@platform.example')).replace('Account:', '');
    expect(await queueMailTo(db, waiting, { ...letter, key: 'alert 8' }, new Date())).toBe(false);
  });
});
