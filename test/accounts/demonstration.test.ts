import type { ApolloServer } from '@apollo/server';
import { printSchema } from 'graphql';
import pino from 'pino';
import { stranger } from '../../src/access/viewer';
import {
  demonstrationRoles,
  ensureDemonstrationAccounts,
  retireDemonstrationAccounts,
} from '../../src/accounts/demonstration-accounts';
import type { Context } from '../../src/graphql/context';
import { makeApollo } from '../../src/server/apollo';
import { makeContext } from '../../src/server/context';
import { buildDemonstrationSchema, buildPublicSchema } from '../../src/server/schema';
import { viewerOf } from '../../src/server/viewer';
import { startWorld, type World } from '../support/world';
import { isLive } from './own-account';
import { goodPassword, post, refusals, takeMail } from './post';

describe('the sign-in of the demonstration', () => {
  let world: World;
  let apollo: ApolloServer<Context>;
  beforeAll(async () => {
    world = await startWorld();
    apollo = makeApollo({ production: false, log: pino({ level: 'silent' }), demonstration: true });
  });
  afterAll(() => world.close());
  const signIn = async (role: string) => {
    const query = `mutation ($input: DemonstrationSignInInput!) { demonstrationSignIn(input: $input) {
      token account { id administrator illustrative } userErrors { code } } }`;
    const { database } = world;
    const { body } = await apollo.executeOperation(
      { query, variables: { input: { role } } },
      { contextValue: makeContext({ database, viewer: stranger }) },
    );
    if (body.kind !== 'single') throw new Error('An answer in one piece was expected');
    return (
      body.singleResult.data as {
        demonstrationSignIn: { token: string; account: object; userErrors: object[] };
      }
    ).demonstrationSignIn;
  };

  test('is in no public schema', () => {
    expect(printSchema(buildPublicSchema())).not.toMatch(/demonstrationSignIn|DemonstrationRole/);
    expect(buildDemonstrationSchema().getMutationType()?.getFields()['demonstrationSignIn']).toBeDefined();
  });

  test('does nothing where the accounts were never made', async () => {
    expect(await signIn('ADMINISTRATOR')).toMatchObject({ token: null, userErrors: [{ code: 'NOT_FOUND' }] });
  });

  test('signs in as each role, whose account stays the same', async () => {
    const db = world.database.manager;
    const ids = await ensureDemonstrationAccounts(db, new Date());
    expect(await ensureDemonstrationAccounts(db, new Date())).toEqual(ids);
    for (const role of demonstrationRoles) {
      const { token, account } = await signIn(role);
      expect(account).toEqual({
        id: `Account:${ids[role]}`,
        administrator: role === 'ADMINISTRATOR',
        illustrative: true,
      });
      expect(await isLive(world, token)).toBe(true);
    }
  });

  test('is the only way in: such an account has no password and gets no mail', async () => {
    const email = 'demonstration.administrator@example.org';
    await post(world, 'requestPasswordReset', { email });
    expect(await takeMail(world, email)).toEqual([]);
    expect(refusals(await post(world, 'signIn', { email, password: goodPassword }))).toEqual([
      'BAD_CREDENTIALS',
    ]);
    expect(refusals(await post(world, 'signUp', { name: 'A', email, password: goodPassword }))).toEqual([]);
    expect(await takeMail(world, email)).toEqual([]);
  });

  test('leaves nothing that acts, once others can reach the server', async () => {
    const db = world.database.manager;
    const { token } = await signIn('ADMINISTRATOR');
    const ids = await ensureDemonstrationAccounts(db, new Date());
    await retireDemonstrationAccounts(db, new Date());
    expect(await isLive(world, token)).toBe(false);
    expect((await viewerOf(db, ids.ADMINISTRATOR)).kind).toBe('STRANGER');
    expect(await signIn('ADMINISTRATOR')).toMatchObject({ token: null, userErrors: [{ code: 'NOT_FOUND' }] });
    await ensureDemonstrationAccounts(db, new Date());
    expect((await viewerOf(db, ids.ADMINISTRATOR)).kind).toBe('SIGNED_IN');
  });
});
