import { randomUUID } from 'node:crypto';
import { recordAddressRequest } from '../../src/accounts/address-requests.repository';
import { answerAddressRequests } from '../../src/accounts/answer-address-requests';
import {
  findAccountByEmail,
  insertAccount,
  lockAdministrators,
} from '../../src/accounts/accounts.repository';
import { admitOutsideIdentity } from '../../src/accounts/admit-outside-identity';
import { deliverMail } from '../../src/mail/deliver-mail';
import { queueMail } from '../../src/mail/mail.repository';
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
} from '../accounts/post';
import { as } from '../support/accounts';
import { openSecondProcess } from '../support/database';
import { startWorld, type World } from '../support/world';

const many = 20;
const atOnce = <T>(work: (at: number) => Promise<T>, count = many) =>
  Promise.all(Array.from({ length: count }, (_, at) => work(at)));

describe('accounts, asked by many clients at once', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());
  const done = (answers: readonly string[][]) => answers.filter((codes) => codes.length === 0).length;

  test('one confirmation of a token counts', async () => {
    await post(world, 'signUp', { name: 'Ada', email: 'ada@race.example', password: goodPassword });
    const token = await takeToken(world, 'ada@race.example');
    const answers = await atOnce(async () => refusals(await post(world, 'confirmAddress', { token })));
    expect(done(answers)).toBe(1);
    expect(answers.flat()).toEqual(Array.from({ length: many - 1 }, () => 'BAD_TOKEN token'));
  });

  test('two sign-ups with one address open one account, with the password of one of them', async () => {
    const email = 'twice@race.example';
    for (let round = 0; round < 5; round++) {
      const address = `${round}${email}`;
      await atOnce(
        (at) => post(world, 'signUp', { name: 'T', email: address, password: `the password ${at}` }),
        2,
      );
      const tokens = (await takeMail(world, address)).map(tokenIn);
      expect(tokens).toHaveLength(2);
      const answers = await Promise.all(
        tokens.map(async (token) => refusals(await post(world, 'confirmAddress', { token }))),
      );
      expect(done(answers)).toBe(1);
      const opened = await atOnce((at) => signIn(world, address, `the password ${at}`), 2);
      expect(opened.filter(({ token }) => token !== null)).toHaveLength(1);
    }
  });

  test('one reset by a token counts', async () => {
    const email = 'reset@race.example';
    await openAccount(world, email);
    await post(world, 'requestPasswordReset', { email });
    const token = await takeToken(world, email);
    const answers = await atOnce(
      async (at) => refusals(await post(world, 'resetPassword', { token, password: `the password ${at}` })),
      8,
    );
    expect(done(answers)).toBe(1);
    const opened = await atOnce((at) => signIn(world, email, `the password ${at}`), 8);
    expect(opened.filter(({ token: session }) => session !== null)).toHaveLength(1);
  });

  test('a reset and a move of one account at once do not hold each other up', async () => {
    for (let round = 0; round < 5; round++) {
      const [email, next] = [`moved${round}@race.example`, `next${round}@race.example`];
      await openAccount(world, email);
      const account = await findAccountByEmail(world.database.manager, email);
      await post(world, 'requestPasswordReset', { email });
      await post(world, 'requestPasswordReset', { email });
      const db = world.database.manager;
      const now = new Date();
      await recordAddressRequest(db, { purpose: 'CHANGE_ADDRESS', email: next, accountId: account!.id }, now);
      await recordAddressRequest(db, { purpose: 'CHANGE_ADDRESS', email: next, accountId: account!.id }, now);
      const resets = (await takeMail(world, email)).filter(({ subject }) => subject.includes('new password'));
      const moves = await takeMail(world, next);
      expect([resets.length, moves.length]).toEqual([2, 2]);
      const answers = await Promise.all([
        ...resets.map((mail) =>
          post(world, 'resetPassword', { token: tokenIn(mail), password: 'another long way home' }),
        ),
        ...moves.map((mail) => post(world, 'confirmAddress', { token: tokenIn(mail) })),
      ]);
      // Each undoes the tokens of the other: one of the four was first.
      expect(done(answers.map(refusals))).toBe(1);
    }
  });

  test('the last administrator stays', async () => {
    for (let round = 0; round < 10; round++) {
      await world.database.query('UPDATE account SET administrator = FALSE');
      const now = new Date();
      const ids = await atOnce(async (at) => {
        const id = randomUUID();
        await insertAccount(world.database.manager, {
          id,
          email: `boss${round}.${at}@race.example`,
          name: 'Boss',
          passwordHash: null,
          administrator: true,
          illustrative: false,
          confirmedAt: now,
          suspendedAt: null,
          createdAt: now,
        });
        return id;
      }, 4);
      const viewers = await Promise.all(ids.map((id) => as(world, id)));
      // Each takes it from the next, and the last from the first; every other one by suspending.
      await atOnce((at) => {
        const [mutation, type] =
          at % 2 === 0
            ? ['revokeAdministrator', 'RevokeAdministratorInput']
            : ['suspendAccount', 'SuspendAccountInput'];
        return world.send(
          `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`,
          { input: { id: `Account:${ids[(at + 1) % 4]}` } },
          { viewer: viewers[at]! },
        );
      }, 4);
      expect((await lockAdministrators(world.database.manager)).length).toBe(1);
    }
  });

  test('attempts in two server processes count together', async () => {
    await openAccount(world, 'guessed@race.example');
    const second = await openSecondProcess(world.database);
    const caller = newCaller();
    const answers = await atOnce(async (at) => {
      const process = at % 2 === 0 ? world : { ...world, database: second.dataSource };
      return refusals(
        await post(process, 'signIn', { email: 'guessed@race.example', password: 'not it' }, { caller }),
      );
    }, 60);
    await second.close();
    expect(answers.flat().filter((code) => code === 'BAD_CREDENTIALS')).toHaveLength(10);
    expect(answers.flat().filter((code) => code === 'RATE_LIMITED')).toHaveLength(50);
  });

  test('a person of an outside provider has one account', async () => {
    const identity = {
      issuer: 'https://login.example',
      subject: 'eve',
      name: null,
      verifiedEmail: 'eve@race.example',
    };
    const ids = await atOnce(() => admitOutsideIdentity(world.database, identity, new Date()));
    expect(new Set(ids).size).toBe(1);
    expect((await findAccountByEmail(world.database.manager, 'eve@race.example'))?.id).toBe(ids[0]);
  });

  test('each mail is sent by one of many, and each request answered by one', async () => {
    await world.database.query('DELETE FROM mail');
    const sent: string[] = [];
    const carrier = {
      destination: 'here',
      carry: async ({ to }: { to: string }) => {
        await new Promise((resolve) => setTimeout(resolve, 2));
        sent.push(to);
        return to;
      },
    };
    await atOnce((at) =>
      post(world, 'signUp', { name: 'Q', email: `q${at}@race.example`, password: goodPassword }),
    );
    await atOnce(() => answerAddressRequests(world.database, { publicUrl: null }, new Date()), 4);
    const mail = { subject: 'x', text: 'x', accountId: null, key: null };
    await atOnce((at) =>
      queueMail(world.database.manager, { ...mail, to: `m${at}@race.example` }, new Date()),
    );
    const log = { info: () => undefined, warn: () => undefined };
    await atOnce(() => deliverMail(world.database.manager, carrier, log), 4);
    expect(sent).toHaveLength(2 * many);
    expect(new Set(sent).size).toBe(2 * many);
  });
});
