import { stranger } from '../../src/access/viewer';
import { administrator } from '../support/viewers';
import { expireProposals } from '../../src/proposals/expiry.repository';
import { startWorld, type Data, type World } from '../support/world';
import { act, begin, publish, refusal, registered, titles } from './people-and-proposals';

const now = new Date('2027-01-15T08:00:00.000Z');
const after = (days: number) => new Date(now.getTime() + days * 86_400_000);

let world: World;
let college: string;

beforeAll(async () => {
  world = await startWorld();
  college = await registered(world, 'College', 'CHN');
});
afterAll(() => world.close());

const steps = (proposal: Data): string[] =>
  proposal.history.map(({ number, fromStatus, toStatus, reason, changedBy }: Data) =>
    [number, fromStatus ?? '-', toStatus, changedBy, reason ?? ''].join(' ').trim(),
  );

const by = `account ${administrator.accountId}`;

test('a life from draft to withdrawal is all in the history', async () => {
  const { id } = await begin(world, college, {}, { now });
  const at = (revision: number) => ({ id, revision });
  expect(await act(world, 'submitProposal', at(1), { now })).toMatchObject({
    status: 'SUBMITTED',
    revision: 2,
  });
  const published = await act(world, 'approveProposal', at(2), { now: after(1) });
  expect(published).toMatchObject({ status: 'PUBLISHED', publishedAt: after(1).toISOString() });
  expect(await act(world, 'pauseProposal', at(3), { now })).toMatchObject({ status: 'PAUSED' });
  expect(await act(world, 'resumeProposal', at(4), { now: after(2) })).toMatchObject({
    status: 'PUBLISHED',
    publishedAt: after(1).toISOString(),
  });
  const renewed = await act(world, 'renewProposal', { ...at(5), validUntil: '2031-06-30' }, { now });
  expect(renewed).toMatchObject({ status: 'PUBLISHED', validUntil: '2031-06-30' });
  const gone = await act(
    world,
    'withdrawProposal',
    { ...at(6), reason: ' The budget was cut. ' },
    { now: after(3) },
  );
  expect(gone).toMatchObject({ status: 'WITHDRAWN', revision: 7, updatedAt: after(3).toISOString() });
  expect(steps(gone)).toEqual([
    `1 - DRAFT ${by}`,
    `2 DRAFT SUBMITTED ${by}`,
    `3 SUBMITTED PUBLISHED ${by}`,
    `4 PUBLISHED PAUSED ${by}`,
    `5 PAUSED PUBLISHED ${by}`,
    `6 PUBLISHED PUBLISHED ${by} validUntil: 2031-06-30`,
    `7 PUBLISHED WITHDRAWN ${by} The budget was cut.`,
  ]);
});

test('an organiser refuses with a reason', async () => {
  const { id } = await begin(world, college, {}, { now });
  await act(world, 'submitProposal', { id, revision: 1 }, { now });
  const input = { id, revision: 2 };
  expect(await refusal(world, 'rejectProposal', { ...input, reason: ' ' }, { now })).toEqual([
    'reason TOO_SHORT',
  ]);
  expect(await refusal(world, 'rejectProposal', { ...input, reason: 'x\u0000' }, { now })).toEqual([
    'reason BAD_CHARACTER',
  ]);
  expect(await act(world, 'rejectProposal', { ...input, reason: 'Out of scope.' }, { now })).toMatchObject({
    status: 'REJECTED',
  });
});

describe('what is refused', () => {
  const reasoned = { reason: 'A reason' };
  const renewal = { validUntil: '2030-01-01' };
  test.each<[string, object]>([
    ['publishProposal', {}],
    ['submitProposal', {}],
    ['resumeProposal', {}],
    ['rejectProposal', reasoned],
  ])('%s of what is published already, and nothing changes', async (name, more) => {
    const { id, revision } = await publish(world, college, {}, { now });
    expect(await refusal(world, name, { id, revision, ...more }, { now })).toEqual(['id WRONG_STATE']);
    const { node } = await world.ask(
      `query ($id: ID!) { node(id: $id) { ... on Proposal { status revision history { number } } } }`,
      { id },
      { now },
    );
    expect(node).toEqual({ status: 'PUBLISHED', revision, history: [{ number: 1 }, { number: 2 }] });
  });

  test.each<[string, object]>([
    ['submitProposal', {}],
    ['publishProposal', {}],
    ['approveProposal', {}],
    ['rejectProposal', reasoned],
    ['requestChangesOfProposal', reasoned],
    ['pauseProposal', {}],
    ['resumeProposal', {}],
    ['withdrawProposal', reasoned],
    ['renewProposal', renewal],
  ])('%s by strangers, of other ids and at other revisions', async (name, more) => {
    const { id } = await begin(world, college, {}, { now });
    const act = (input: object, as = {}) => refusal(world, name, { id, revision: 1, ...more, ...input }, as);
    expect(await act({}, { viewer: stranger })).toEqual([' FORBIDDEN']);
    expect(await act({ id: college })).toEqual(['id BAD_ID']);
    expect(await act({ id: 'Proposal:00000000-0000-4000-8000-000000000000' })).toEqual(['id NOT_FOUND']);
    expect(await act({ revision: 7 })).toEqual(['revision STALE_REVISION']);
  });

  test('publishing what is incomplete, with every fault at the field of the proposal', async () => {
    const flagged = await registered(world, 'Flagged', 'CHN');
    const { id } = await begin(
      world,
      flagged,
      {
        kind: 'TWO_WAY',
        gives: [],
        needs: [],
        window: { from: '2027-01-01', to: '2027-01-31' },
        validUntil: '2027-01-20',
      },
      { now },
    );
    await world.database.query(
      `UPDATE institution SET verification_state = 'FLAGGED' WHERE name = 'Flagged'`,
    );
    const faults = [
      'gives REQUIRED',
      'needs REQUIRED',
      'validUntil OUT_OF_RANGE',
      'window.to OUT_OF_RANGE',
      'institution WRONG_STATE',
    ];
    expect(await refusal(world, 'publishProposal', { id, revision: 1 }, { now: after(30) })).toEqual(faults);
    expect(await refusal(world, 'submitProposal', { id, revision: 1 }, { now: after(30) })).toEqual(faults);
  });

  test('a renewal into the past, or for longer than five years', async () => {
    const { id, revision } = await publish(world, college, {}, { now });
    for (const validUntil of ['2027-01-14', '2032-01-16']) {
      const faults = await refusal(world, 'renewProposal', { id, revision, validUntil }, { now });
      expect(faults).toContain('validUntil OUT_OF_RANGE');
    }
  });
});

describe('expiry', () => {
  test('is judged by the date before the sweep has come by, and recorded by it once', async () => {
    const valid = { validUntil: '2027-01-20' };
    const { id } = await publish(world, college, { ...valid, title: 'Published' }, { now });
    const paused = await publish(world, college, { ...valid, title: 'Paused' }, { now });
    await act(world, 'pauseProposal', { id: paused.id, revision: 2 }, { now });
    await begin(world, college, { ...valid, title: 'Draft' }, { now });
    const [last, next] = [after(5), after(6)];
    const found = (status: string, as: object) => titles(world, { statuses: [status], validOn: null }, as);

    expect(await found('EXPIRED', { now: last })).toEqual([]);
    expect(await titles(world, { search: 'Published' }, { now: last, viewer: stranger })).toEqual([
      'Published',
    ]);
    expect(await found('EXPIRED', { now: next })).toEqual(['Paused', 'Published']);
    expect(await found('PAUSED', { now: next })).toEqual([]);
    expect(await found('PUBLISHED', { now: next })).not.toContain('Published');
    expect(await titles(world, { search: 'Published' }, { now: next, viewer: stranger })).toEqual([]);
    const seen = (as: object) =>
      world.ask('query ($id: ID!) { node(id: $id) { ... on Proposal { status } } }', { id }, as);
    expect(await seen({ now: next })).toEqual({ node: { status: 'EXPIRED' } });
    expect(await seen({ now: next, viewer: stranger })).toEqual({ node: null });
    expect(await seen({ now: last, viewer: stranger })).toEqual({ node: { status: 'PUBLISHED' } });

    const { manager } = world.database;
    expect(await expireProposals(manager, last)).toBe(0);
    const swept = await Promise.all([expireProposals(manager, next), expireProposals(manager, next)]);
    expect(swept[0] + swept[1]).toBe(2);
    expect(await expireProposals(manager, next)).toBe(0);
    expect(await found('EXPIRED', { now: next })).toEqual(['Paused', 'Published']);

    const renewed = await act(
      world,
      'renewProposal',
      { id, revision: 3, validUntil: '2027-12-31' },
      { now: next },
    );
    expect(renewed.status).toBe('PUBLISHED');
    expect(steps(renewed).slice(2)).toEqual([
      '3 PUBLISHED EXPIRED calendar',
      `4 EXPIRED PUBLISHED ${by} validUntil: 2027-12-31`,
    ]);
    expect(await titles(world, { search: 'Published' }, { now: next, viewer: stranger })).toEqual([
      'Published',
    ]);
  });

  test('is recorded by a renewal that comes before the sweep', async () => {
    const { id } = await publish(world, college, { validUntil: '2027-01-20' }, { now });
    expect(await refusal(world, 'pauseProposal', { id, revision: 2 }, { now: after(6) })).toEqual([
      'id WRONG_STATE',
    ]);
    const renewed = await act(
      world,
      'renewProposal',
      { id, revision: 2, validUntil: '2027-12-31' },
      { now: after(6) },
    );
    expect(steps(renewed).slice(2)).toEqual([
      '3 PUBLISHED EXPIRED calendar',
      `4 EXPIRED PUBLISHED ${by} validUntil: 2027-12-31`,
    ]);
  });

  test('goes on over more than one batch', async () => {
    await world.database.query(
      `INSERT INTO proposal SELECT gen_random_uuid(), institution_id, contact_id, kind, roles, 'Many', challenge, approach, language,
         window_from, window_to, duration_days, cohort_size, delivery, languages, interpreter, brings_logistics, needs_logistics,
         funding, conditions, target_places, excluded_places, preferred_places, avoided_places, different_context,
         minimum_verification, capacity, visibility, 'PUBLISHED', '2027-01-01', illustrative, terms, 1, created_at, updated_at, published_at
       FROM (SELECT * FROM proposal LIMIT 1) AS one, generate_series(1, 1000)`,
    );
    expect(await expireProposals(world.database.manager, now)).toBe(1_000);
    const [row] = await world.database.query(
      `SELECT count(*)::int AS count FROM status_change JOIN proposal ON id = proposal_id WHERE title = 'Many' AND number = 1`,
    );
    expect(row).toEqual({ count: 1_000 });
  });
});

test('of many who publish at once one wins, and the history has one entry of it', async () => {
  const { id } = await begin(world, college, {}, { now });
  const source = `mutation ($input: PublishProposalInput!) {
    publishProposal(input: $input) { proposal { history { number } } userErrors { code } }
  }`;
  const answers = await Promise.all(
    Array.from({ length: 8 }, () => world.send(source, { input: { id, revision: 1 } }, { now })),
  );
  const payloads = answers.map(({ data }) => data.publishProposal);
  expect(payloads.filter(({ proposal }) => proposal !== null)).toHaveLength(1);
  expect(payloads.flatMap(({ userErrors }) => userErrors)).toEqual(Array(7).fill({ code: 'STALE_REVISION' }));
  const { node } = await world.ask(
    'query ($id: ID!) { node(id: $id) { ... on Proposal { history { toStatus } } } }',
    { id },
  );
  expect(node.history).toEqual([{ toStatus: 'DRAFT' }, { toStatus: 'PUBLISHED' }]);
});

test('the history is only ever added to', async () => {
  const { id } = await begin(world, college, {}, { now });
  const key = id.slice('Proposal:'.length);
  const run = (statement: string) => world.database.query(`${statement} = '${key}'`);
  await expect(run(`UPDATE status_change SET to_status = 'PUBLISHED' WHERE proposal_id`)).rejects.toThrow(
    'append-only',
  );
  await expect(run('DELETE FROM status_change WHERE proposal_id')).rejects.toThrow('append-only');
  // With the proposal itself it goes.
  await run('DELETE FROM proposal WHERE id');
  expect(await run('SELECT * FROM status_change WHERE proposal_id')).toEqual([]);
});
