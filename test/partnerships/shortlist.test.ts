import { now } from '../matching/market-world';
import { administrator } from '../support/viewers';
import { startWorld, type Data, type World } from '../support/world';
import {
  beneficiary,
  done,
  express,
  keyOf,
  partner,
  pivotal,
  refused,
  seen,
  trio,
  type Party,
} from './partner-world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

async function stateOf(from: Party, to: Party, viewer = from.viewer): Promise<string> {
  const { explainMatch } = await world.ask(
    `query ($p: ID!, $c: ID!) { explainMatch(proposalId: $p, counterpartId: $c) { state interest { id } } }`,
    { p: from.proposal, c: to.proposal },
    { viewer, now },
  );
  return `${explainMatch.state} ${explainMatch.interest === null ? 'alone' : 'with interest'}`;
}

test('a match is set aside by one side, and only that side sees it', async () => {
  const [b, p, third] = [await beneficiary(world), await pivotal(world), await pivotal(world)];
  const pair = { proposalId: b.proposal, counterpartId: p.proposal };
  expect(await stateOf(b, p)).toBe('SUGGESTED alone');
  expect(await refused(world, 'shortlistMatch', pair, p.viewer)).toEqual([' FORBIDDEN']);
  for (let twice = 0; twice < 2; twice++) {
    expect((await done(world, 'shortlistMatch', pair, b.viewer)).shortlist).toEqual([{ id: p.proposal }]);
  }
  expect(await stateOf(b, p)).toBe('SHORTLISTED alone');
  expect(await stateOf(p, b)).toBe('SUGGESTED alone');
  expect((await seen(world, 'Proposal', b.proposal, third.viewer)).shortlist).toEqual([]);
  expect((await done(world, 'unshortlistMatch', pair, b.viewer)).shortlist).toEqual([]);
  expect(await stateOf(b, p)).toBe('SUGGESTED alone');
});

test('a match tells how far it has come to those whom it concerns', async () => {
  const [b, p, third] = [await beneficiary(world), await pivotal(world), await pivotal(world)];
  const { id } = await express(world, b, p);
  expect([await stateOf(b, p), await stateOf(p, b), await stateOf(b, p, third.viewer)]).toEqual([
    'INTEREST_SENT with interest',
    'INTEREST_SENT with interest',
    'SUGGESTED alone',
  ]);
  await done(world, 'withdrawInterest', { id }, b.viewer);
  expect(await stateOf(b, p)).toBe('WITHDRAWN with interest');
  const partnership = await partner(world, p, b);
  expect(await stateOf(b, p)).toBe('NEGOTIATING with interest');
  await done(
    world,
    'endPartnership',
    { id: partnership, reason: 'x' },
    b.viewer,
    new Date(now.getTime() + 1_000),
  );
  expect(await stateOf(b, p, administrator)).toBe('ENDED with interest');
});

test('so does a match of three', async () => {
  const { b, p, f } = await trio(world);
  const state = async (viewer = b.viewer): Promise<Data> =>
    (
      await world.ask(
        `query ($b: ID!, $p: ID!, $f: ID!) {
           explainTriangle(beneficiaryId: $b, pivotalId: $p, facilitatingId: $f) { state } }`,
        { b: b.proposal, p: p.proposal, f: f.proposal },
        { viewer, now },
      )
    ).explainTriangle.state;
  await express(world, b, p);
  expect(await state()).toBe('SUGGESTED');
  await express(world, b, p, { thirdId: f.proposal });
  expect(await state(f.viewer)).toBe('INTEREST_SENT');
});

test('no more than a hundred are set aside', async () => {
  const [b, p] = [await beneficiary(world), await pivotal(world)];
  const made = await world.database.query<{ id: string }[]>(
    `INSERT INTO proposal SELECT (jsonb_populate_record(original, jsonb_build_object('id', gen_random_uuid()))).*
     FROM proposal original, generate_series(1, 99) WHERE id = $1 RETURNING id`,
    [keyOf(p.proposal)],
  );
  await world.database.query('INSERT INTO shortlisting SELECT $1, unnest($2::uuid[]), $3', [
    keyOf(b.proposal),
    made.map(({ id }) => id),
    now,
  ]);
  const pair = { proposalId: b.proposal, counterpartId: p.proposal };
  expect((await done(world, 'shortlistMatch', pair, b.viewer)).shortlist).toHaveLength(100);
  const another = { ...pair, counterpartId: (await pivotal(world)).proposal };
  expect(await refused(world, 'shortlistMatch', another, b.viewer)).toEqual(['proposalId LIMIT_REACHED']);
  // What stands already is there.
  expect((await done(world, 'shortlistMatch', pair, b.viewer)).shortlist).toHaveLength(100);
});
