import { stranger } from '../../src/access/viewer';
import { registered } from '../participants/people';
import { act, begin, publish, refusal, titles } from '../proposals/people-and-proposals';
import { as, newAccount } from '../support/accounts';
import { memberOf } from '../support/viewers';
import { startWorld, type Data, type World } from '../support/world';
import { programmeOf, run } from './programmes-world';

const now = new Date('2027-01-15T08:00:00.000Z');
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const days = { opensOn: '2027-01-01', closesOn: '2027-03-31' };

let world: World;
let college: string;
let programme: string;
let reviewed: string;
let unreviewed: string;
let mine: { viewer: Awaited<ReturnType<typeof as>>; now: Date };
let theirs: typeof mine;
let people: { viewer: ReturnType<typeof memberOf>; now: Date };

beforeAll(async () => {
  world = await startWorld();
  const office = await registered(world, 'Cooperation Office', 'LAO');
  college = await registered(world, 'College', 'CHN');
  const [amina, bo] = [await newAccount(world, 'Amina'), await newAccount(world, 'Bo')];
  programme = await programmeOf(world, office, 'Programme of Amina', amina);
  await programmeOf(world, office, 'Programme of Bo', bo);
  mine = { viewer: await as(world, amina), now };
  theirs = { viewer: await as(world, bo), now };
  people = { viewer: memberOf(college), now };
  const open = async (title: string, input: object) =>
    (await run(world, 'openCall', { programmeId: programme, title, ...days, ...input }, mine)).id as string;
  reviewed = await open('Reviewed call', {});
  unreviewed = await open('Open call', { reviewed: false });
});
afterAll(() => world.close());

const queue = async (as: object): Promise<Data> => {
  const source = `query ($id: ID!, $first: Int! = 20, $after: String) {
    node(id: $id) { ... on Programme { reviewQueue(first: $first, after: $after) {
      totalCount nodes { title call { id } institution { id } } pageInfo { hasNextPage endCursor } } } }
  }`;
  return (await world.ask(source, { id: programme, ...(as as { page?: object }).page }, as)).node.reviewQueue;
};
const queued = async (as: object) => (await queue(as))?.nodes.map(({ title }: Data) => title) ?? null;

async function submitted(title: string, at = now): Promise<{ id: string; revision: number }> {
  const { id } = await begin(world, college, { title, callId: reviewed }, people);
  await act(world, 'submitProposal', { id, revision: 1 }, { ...people, now: at });
  return { id, revision: 2 };
}

test('what is handed in waits for the organisers of its programme, the longest first, and for nobody else', async () => {
  await submitted('Handed in second', later(2));
  await submitted('Handed in first', later(1));
  await begin(world, college, { title: 'Still a draft', callId: reviewed }, people);
  const at = (one: object) => ({ ...one, now: later(3) });
  expect(await queued(at(mine))).toEqual(['Handed in first', 'Handed in second']);
  expect(await queued(at({}))).toEqual(['Handed in first', 'Handed in second']);
  for (const other of [theirs, people, { viewer: stranger }]) expect(await queued(at(other))).toBeNull();
  const page = await queue({ ...mine, page: { first: 1 } });
  expect(page).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true } });
  expect(page.nodes).toEqual([
    { title: 'Handed in first', call: { id: reviewed }, institution: { id: college } },
  ]);
  expect(await queued({ ...mine, page: { after: page.pageInfo.endCursor } })).toEqual(['Handed in second']);
});

test('an organiser sees what was handed in, by every way, and never a draft', async () => {
  const { id } = await submitted('Seen everywhere');
  const draft = await begin(world, college, { title: 'Seen nowhere', callId: reviewed }, people);
  const node = async (one: string, as: object) =>
    (await world.ask('query ($id: ID!) { node(id: $id) { id } }', { id: one }, as)).node;
  expect(await node(id, mine)).toEqual({ id });
  expect(await node(draft.id, mine)).toBeNull();
  expect(await node(id, theirs)).toBeNull();
  expect(await titles(world, { search: 'everywhere' }, mine)).toEqual(['Seen everywhere']);
  expect(await titles(world, { search: 'everywhere' }, theirs)).toEqual([]);
  expect(await titles(world, { search: 'nowhere' }, mine)).toEqual([]);
  const source = `query ($call: ID!) { node(id: $call) { ... on Call { proposals(first: 100) { totalCount nodes { title } } } } }`;
  const seen = (await world.ask(source, { call: reviewed }, mine)).node.proposals;
  expect(seen.nodes.map(({ title }: Data) => title)).toContain('Seen everywhere');
  expect(seen.nodes.map(({ title }: Data) => title)).not.toContain('Seen nowhere');
  expect(seen.totalCount).toBe(seen.nodes.length);
  expect((await world.ask(source, { call: reviewed }, theirs)).node.proposals.totalCount).toBe(0);
});

test('in a call that wants a review nothing is published or changed past its organisers', async () => {
  const { id } = await begin(world, college, { title: 'To be reviewed', callId: reviewed }, people);
  expect(await refusal(world, 'publishProposal', { id, revision: 1 }, people)).toEqual(['id WRONG_STATE']);
  await act(world, 'editProposal', { id, revision: 1, challenge: 'A draft may still change.' }, people);
  await act(world, 'submitProposal', { id, revision: 2 }, people);
  for (const other of [people, theirs]) {
    const faults = await refusal(world, 'approveProposal', { id, revision: 3 }, other);
    expect(faults).toEqual([expect.stringMatching(/FORBIDDEN|NOT_FOUND/)]);
  }
  expect(await act(world, 'approveProposal', { id, revision: 3 }, mine)).toMatchObject({
    status: 'PUBLISHED',
  });
  expect(await refusal(world, 'editProposal', { id, revision: 4, title: 'Changed later' }, people)).toEqual([
    'id WRONG_STATE',
  ]);
  const reason = 'Say for whom it is.';
  expect(await refusal(world, 'requestChangesOfProposal', { id, revision: 4, reason }, people)).toEqual([
    ' FORBIDDEN',
  ]);
  const back = await act(world, 'requestChangesOfProposal', { id, revision: 4, reason }, mine);
  expect(back.status).toBe('DRAFT');
});

test('what was given back is changed and handed in again, also when the call has closed', async () => {
  const { id, revision } = await submitted('To be mended');
  const reason = 'Say for whom it is.';
  await act(world, 'requestChangesOfProposal', { id, revision, reason }, mine);
  expect(await queued(mine)).not.toContain('To be mended');
  const closed = { ...people, now: new Date('2027-04-02T00:00:00Z') };
  const draft = await begin(world, college, { title: 'Never handed in', callId: reviewed }, people);
  expect(await refusal(world, 'submitProposal', { id: draft.id, revision: 1 }, closed)).toEqual([
    'id WRONG_STATE',
  ]);
  await act(world, 'editProposal', { id, revision: 3, challenge: 'For rural sellers.' }, closed);
  const again = await act(world, 'submitProposal', { id, revision: 4 }, closed);
  expect(again.status).toBe('SUBMITTED');
  expect(again.history.map(({ reason: why }: Data) => why)).toContain(reason);
});

test('a refusal carries its reason to its people, and is for the organisers of the programme', async () => {
  const { id, revision } = await submitted('To be refused');
  const refuse = (as: object) =>
    refusal(world, 'rejectProposal', { id, revision, reason: 'Out of scope.' }, as);
  expect(await refuse(theirs)).toEqual(['id NOT_FOUND']);
  expect(await refuse(people)).toEqual([' FORBIDDEN']);
  const gone = await act(world, 'rejectProposal', { id, revision, reason: 'Out of scope.' }, mine);
  expect(gone.status).toBe('REJECTED');
  const { node } = await world.ask(
    'query ($id: ID!) { node(id: $id) { ... on Proposal { history { toStatus reason } } } }',
    { id },
    people,
  );
  expect(node.history.at(-1)).toEqual({ toStatus: 'REJECTED', reason: 'Out of scope.' });
});

test('in a call without a review its people publish and edit by themselves, while it is open', async () => {
  const { id } = await publish(world, college, { title: 'Published at once', callId: unreviewed }, people);
  const edited = await act(world, 'editProposal', { id, revision: 2, title: 'Edited at will' }, people);
  expect(edited.status).toBe('PUBLISHED');
  const draft = await begin(world, college, { title: 'Published too late', callId: unreviewed }, people);
  const closed = { ...people, now: new Date('2027-04-02T00:00:00Z') };
  expect(await refusal(world, 'publishProposal', { id: draft.id, revision: 1 }, closed)).toEqual([
    'id WRONG_STATE',
  ]);
  expect(await refusal(world, 'createProposal', newProposal(unreviewed), closed)).toEqual([
    'callId WRONG_STATE',
  ]);
});

test('a call that was closed takes nothing more', async () => {
  const { id } = await run(world, 'openCall', { programmeId: programme, title: 'Short call', ...days }, mine);
  await run(world, 'closeCall', { id, revision: 1 }, mine);
  expect(await refusal(world, 'createProposal', newProposal(id as string), people)).toEqual([
    'callId WRONG_STATE',
  ]);
});

test('each step of a review is told to others once, by ids alone', async () => {
  const { id, revision } = await submitted('To be told of');
  await act(world, 'approveProposal', { id, revision }, mine);
  const told = await world.database.query<Data[]>(
    `SELECT kind, payload FROM outbox WHERE payload->>'proposalId' = $1 ORDER BY id`,
    [id.replace('Proposal:', '')],
  );
  expect(told.map(({ kind }) => kind)).toEqual([
    'proposal.submitted',
    'proposal.approved',
    'proposal.published',
  ]);
  expect(told.every(({ payload }) => Object.keys(payload).join() === 'proposalId')).toBe(true);
});

function newProposal(callId: string) {
  return {
    institutionId: college,
    callId,
    kind: 'OFFER',
    title: 'A proposal',
    language: 'en',
    validUntil: '2030-12-31',
  };
}
