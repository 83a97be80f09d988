import { startWorld, type World } from '../support/world';
import {
  goodPassword,
  newCaller,
  openAccount,
  post,
  refusals,
  signIn,
  takeMail,
  takeToken,
  tokenIn,
} from './post';

const hour = 3_600_000;

describe('signing up', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());
  const signUp = (email: string, password = goodPassword, name = 'Somphone Keo') =>
    post(world, 'signUp', { name, email, password });

  test('opens an account once the address is confirmed, and not before', async () => {
    const email = 'first@ministry.example';
    expect(refusals(await signUp(email))).toEqual([]);
    const token = await takeToken(world, email);
    expect((await signIn(world, email, goodPassword)).refusals).toEqual(['NOT_CONFIRMED']);
    expect((await signIn(world, email, 'another password')).refusals).toEqual(['BAD_CREDENTIALS']);
    expect(await world.database.query('SELECT 1 FROM account WHERE email = $1', [email])).toEqual([]);

    expect(refusals(await post(world, 'confirmAddress', { token }))).toEqual([]);
    expect((await signIn(world, 'FIRST@Ministry.Example', goodPassword)).account.email).toBe(email);
    expect(refusals(await post(world, 'confirmAddress', { token }))).toEqual(['BAD_TOKEN token']);
  });

  test('says all that is wrong at once', async () => {
    expect(refusals(await signUp('no address', 'short', ' '))).toEqual([
      'TOO_SHORT name',
      'BAD_FORMAT email',
      'TOO_SHORT password',
    ]);
  });

  test('with an address that has an account is answered alike, and its owner is told', async () => {
    const email = 'taken@ministry.example';
    await openAccount(world, email);
    const [known, unknown] = [
      await signUp('Taken@ministry.example', 'another password'),
      await signUp('new@ministry.example'),
    ];
    expect(known).toEqual(unknown);
    const [mail, ...more] = await takeMail(world, email);
    expect([mail?.subject, more]).toEqual(['SSTC Match: you have an account already', []]);
    expect((await signIn(world, email, 'another password')).refusals).toEqual(['BAD_CREDENTIALS']);
  });

  test('takes as many statements with a known address as with a new one', async () => {
    await openAccount(world, 'counted@ministry.example');
    const known = await world.countStatements(() => signUp('counted@ministry.example'));
    expect(await world.countStatements(() => signUp('not-counted@ministry.example'))).toBe(known);
    for (const mutation of ['requestPasswordReset', 'resendConfirmation']) {
      const statements = (email: string) => world.countStatements(() => post(world, mutation, { email }));
      expect(await statements('nobody@ministry.example')).toBe(await statements('counted@ministry.example'));
    }
  });

  test('with an address of somebody else never leaves a password in what its owner opens', async () => {
    const email = 'victim@ministry.example';
    await signUp(email, 'what the other one chose');
    await takeMail(world, email);
    await signUp(email, goodPassword);
    const own = await takeToken(world, email);
    await post(world, 'confirmAddress', { token: own });
    expect((await signIn(world, email, 'what the other one chose')).refusals).toEqual(['BAD_CREDENTIALS']);
    expect((await signIn(world, email, goodPassword)).refusals).toEqual([]);
  });

  test('can be confirmed by a further mail, but not later than 48 hours after it', async () => {
    const email = 'lost@ministry.example';
    const began = new Date();
    await signUp(email);
    const first = await takeToken(world, email, began);
    expect(refusals(await post(world, 'resendConfirmation', { email }))).toEqual([]);
    const second = await takeToken(world, email, new Date(began.getTime() + hour));
    const late = new Date(began.getTime() + 48 * hour + 1);
    expect(refusals(await post(world, 'confirmAddress', { token: first }, { now: late }))).toEqual([
      'BAD_TOKEN token',
    ]);
    expect(refusals(await post(world, 'confirmAddress', { token: second }, { now: late }))).toEqual([]);
    await post(world, 'resendConfirmation', { email });
    expect(await takeMail(world, email)).toEqual([]);
  });

  test('is not renewed where two people have signed up with one address, lest one opens what the other has the password of', async () => {
    const email = 'both@ministry.example';
    await signUp(email);
    await signUp(email, 'what the other one chose');
    expect(await takeMail(world, email)).toHaveLength(2);
    await post(world, 'resendConfirmation', { email });
    expect(await takeMail(world, email)).toEqual([]);
  });

  test('mails nothing that a stranger could have written', async () => {
    const email = 'read@ministry.example';
    await signUp(email, goodPassword, 'Visit http://evil.example now');
    const [mail] = await takeMail(world, email);
    expect(`${mail?.subject} ${mail?.body}`).not.toContain('evil');
    expect(tokenIn(mail!)).toHaveLength(43);
  });

  test('is limited for one address, and says when to try again', async () => {
    const now = new Date('2030-01-01T10:00:00.000Z');
    const send = (later = 0) =>
      post(
        world,
        'signUp',
        { name: 'A', email: 'Often@ministry.example', password: goodPassword },
        { now: new Date(now.getTime() + later) },
      );
    for (let time = 0; time < 3; time++) expect(refusals(await send())).toEqual([]);
    const refused = await send();
    expect(refusals(refused)).toEqual(['RATE_LIMITED']);
    expect(refused.data.signUp.userErrors[0].message).toBe(
      'Tried too often. Try again after 2030-01-01T11:00:00Z.',
    );
    expect(refusals(await send(hour))).toEqual([]);
  });

  test('is limited for one client', async () => {
    const caller = newCaller();
    const now = new Date('2030-02-01T10:00:00.000Z');
    const codes = await Promise.all(
      Array.from({ length: 61 }, async (_, at) =>
        refusals(
          await post(world, 'requestPasswordReset', { email: `p${at}@office.example` }, { caller, now }),
        ),
      ),
    );
    expect(codes.flat()).toEqual(['RATE_LIMITED']);
  });
});
