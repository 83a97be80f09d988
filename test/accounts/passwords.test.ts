import { startWorld, type World } from '../support/world';
import { isLive, signedIn } from './own-account';
import { goodPassword, openAccount, post, refusals, signIn, takeMail, takeToken } from './post';

const next = 'another long way home';

describe('a password', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());
  const change = async (who: object, presentPassword: string, newPassword: string) =>
    refusals(
      await world.send(
        'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { userErrors { code path } } }',
        { input: { presentPassword, newPassword } },
        who,
      ),
    );

  test('is changed by whoever knows the present one, and ends the other sessions', async () => {
    const email = 'change@ministry.example';
    await openAccount(world, email);
    const [here, elsewhere] = [
      await signedIn(world, email, goodPassword),
      await signedIn(world, email, goodPassword),
    ];
    expect(await change(here, 'not the password', next)).toEqual(['BAD_CREDENTIALS presentPassword']);
    expect(await change(here, goodPassword, 'short')).toEqual(['TOO_SHORT newPassword']);
    expect(await change(here, goodPassword, email)).toEqual(['WEAK_PASSWORD newPassword']);
    expect(await isLive(world, elsewhere.token)).toBe(true);
    expect(await change(here, goodPassword, next)).toEqual([]);
    expect([await isLive(world, here.token), await isLive(world, elsewhere.token)]).toEqual([true, false]);
    expect((await signIn(world, email, goodPassword)).refusals).toEqual(['BAD_CREDENTIALS']);
    expect((await signIn(world, email, next)).refusals).toEqual([]);
    expect((await takeMail(world, email)).map(({ subject }) => subject)).toEqual([
      'SSTC Match: your password has changed',
    ]);
  });

  test('cannot be guessed by whoever holds a session', async () => {
    const email = 'left.open@ministry.example';
    await openAccount(world, email);
    const here = await signedIn(world, email, goodPassword);
    for (let attempt = 0; attempt < 10; attempt++) await change(here, 'not the password', next);
    expect(await change(here, goodPassword, next)).toEqual(['RATE_LIMITED']);
  });

  test('is reset by a token that works once and for an hour, and ends all sessions', async () => {
    const email = 'reset@ministry.example';
    await openAccount(world, email);
    const { token: session } = await signedIn(world, email, goodPassword);
    const asked = new Date();
    await post(world, 'requestPasswordReset', { email: 'RESET@ministry.example' });
    const token = await takeToken(world, email, asked);
    const reset = async (password: string, now = asked) =>
      refusals(await post(world, 'resetPassword', { token, password }, { now }));

    expect(await reset('short')).toEqual(['TOO_SHORT password']);
    expect(await reset(next, new Date(asked.getTime() + 3_600_001))).toEqual(['BAD_TOKEN token']);
    expect(await isLive(world, session)).toBe(true);
    expect(await reset(next)).toEqual([]);
    expect(await isLive(world, session)).toBe(false);
    expect(await reset(goodPassword)).toEqual(['BAD_TOKEN token']);
    expect((await signIn(world, email, next)).refusals).toEqual([]);
  });

  test('is reset for nobody who has no account, and by no token for something else', async () => {
    await post(world, 'requestPasswordReset', { email: 'nobody@ministry.example' });
    expect(await takeMail(world, 'nobody@ministry.example')).toEqual([]);
    await post(world, 'signUp', { name: 'A', email: 'waits@ministry.example', password: goodPassword });
    const token = await takeToken(world, 'waits@ministry.example');
    expect(refusals(await post(world, 'resetPassword', { token, password: next }))).toEqual([
      'BAD_TOKEN token',
    ]);
    expect(refusals(await post(world, 'resetPassword', { token: '', password: next }))).toEqual([
      'BAD_TOKEN token',
    ]);
  });
});

describe('an address', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
    await openAccount(world, 'owner@ministry.example');
  });
  afterAll(() => world.close());
  const change = async (who: object, email: string, presentPassword = goodPassword) =>
    refusals(
      await world.send(
        'mutation ($input: ChangeAddressInput!) { changeAddress(input: $input) { account { email } userErrors { code path } } }',
        { input: { email, presentPassword } },
        who,
      ),
    );

  test('is changed once the new one is confirmed, and the old one is told', async () => {
    await openAccount(world, 'old@ministry.example');
    const here = await signedIn(world, 'old@ministry.example', goodPassword);
    expect(await change(here, 'old@ministry.example')).toEqual(['CONTRADICTION email']);
    expect(await change(here, 'new@ministry.example', 'not the password')).toEqual([
      'BAD_CREDENTIALS presentPassword',
    ]);
    expect(await change(here, 'new@ministry.example')).toEqual([]);
    const token = await takeToken(world, 'new@ministry.example');
    const told = async () => (await takeMail(world, 'old@ministry.example')).map(({ subject }) => subject);
    expect(await told()).toEqual(['SSTC Match: your address is to change']);
    expect((await signIn(world, 'new@ministry.example', goodPassword)).refusals).toEqual(['BAD_CREDENTIALS']);

    // A reset that the old address was sent does not outlive the move.
    await post(world, 'requestPasswordReset', { email: 'old@ministry.example' });
    const reset = await takeToken(world, 'old@ministry.example');
    expect(refusals(await post(world, 'confirmAddress', { token }))).toEqual([]);
    expect(await told()).toEqual(['SSTC Match: your address has changed']);
    expect(refusals(await post(world, 'resetPassword', { token: reset, password: next }))).toEqual([
      'BAD_TOKEN token',
    ]);
    expect((await signIn(world, 'new@ministry.example', goodPassword)).refusals).toEqual([]);
    expect((await signIn(world, 'old@ministry.example', goodPassword)).refusals).toEqual(['BAD_CREDENTIALS']);
  });

  test('of somebody else is not given away: its owner is told, and nothing comes of it', async () => {
    await openAccount(world, 'mover@ministry.example');
    const here = await signedIn(world, 'mover@ministry.example', goodPassword);
    expect(await change(here, 'Owner@ministry.example')).toEqual([]);
    const mails = await takeMail(world, 'owner@ministry.example');
    expect(mails.map(({ subject }) => subject)).toEqual([
      'SSTC Match: an account cannot move to this address',
    ]);
    expect(mails[0]!.body).not.toContain('mover');
  });

  test('that somebody else took meanwhile stays theirs', async () => {
    await openAccount(world, 'slow@ministry.example');
    const here = await signedIn(world, 'slow@ministry.example', goodPassword);
    await change(here, 'wanted@ministry.example');
    const token = await takeToken(world, 'wanted@ministry.example');
    await openAccount(world, 'wanted@ministry.example', { password: next });
    expect(refusals(await post(world, 'confirmAddress', { token }))).toEqual(['ALREADY_EXISTS token']);
    expect((await signIn(world, 'wanted@ministry.example', next)).refusals).toEqual([]);
  });

  test('is not changed any more once the password was reset', async () => {
    await openAccount(world, 'robbed@ministry.example');
    const thief = await signedIn(world, 'robbed@ministry.example', goodPassword);
    await change(thief, 'thief@elsewhere.example');
    const token = await takeToken(world, 'thief@elsewhere.example');
    await takeMail(world, 'robbed@ministry.example');
    await post(world, 'requestPasswordReset', { email: 'robbed@ministry.example' });
    await post(world, 'resetPassword', {
      token: await takeToken(world, 'robbed@ministry.example'),
      password: next,
    });
    expect(refusals(await post(world, 'confirmAddress', { token }))).toEqual(['BAD_TOKEN token']);
  });
});
