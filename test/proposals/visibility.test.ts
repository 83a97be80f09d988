import { stranger } from '../../src/access/viewer';
import { startWorld, type Data, type World } from '../support/world';
import { addParticipant, begin, LIST, publish, registered, titles } from './people-and-proposals';

const now = new Date('2027-01-15T08:00:00.000Z');
const asStranger = { viewer: stranger, now };

let world: World;
let college: string;
let anonymised: string;

beforeAll(async () => {
  world = await startWorld();
  college = await registered(world, 'Zhejiang College', 'CHN');
  const contactId = (await addParticipant(world, { institutionId: college, name: 'Wang' })).id;
  const add = (title: string, visibility: string) =>
    publish(world, college, { title, visibility, contactId, capacity: 2 }, { now });
  await add('Public training', 'PUBLIC');
  anonymised = (await add('Anonymous training', 'ANONYMISED_UNTIL_MUTUAL')).id;
  await add('Members training', 'MEMBERS');
  await add('Invited training', 'INVITED_ONLY');
  await begin(world, college, { title: 'Draft training' }, { now });
});
afterAll(() => world.close());

test('a stranger is shown, finds and counts what is open', async () => {
  const open = ['Anonymous training', 'Public training'];
  expect(await titles(world, {}, asStranger)).toEqual(open);
  expect(await titles(world, { search: 'training' }, asStranger)).toEqual(open);
  expect(await titles(world, { statuses: ['DRAFT', 'PAUSED', 'EXPIRED'] }, asStranger)).toEqual([]);
  expect(await titles(world, {}, { now })).toHaveLength(5);
});

test('an anonymised proposal hides who stands behind it, by every way that could tell', async () => {
  const source = `query ($id: ID!) {
    node(id: $id) {
      ... on Proposal { title institution { id } contact { id } capacity country { alpha3 } history { reason changedBy toStatus } }
    }
  }`;
  const { node } = await world.ask(source, { id: anonymised }, asStranger);
  expect(node).toEqual({
    title: 'Anonymous training',
    institution: null,
    contact: null,
    capacity: null,
    country: { alpha3: 'CHN' },
    history: [
      { toStatus: 'DRAFT', reason: null, changedBy: null },
      { toStatus: 'PUBLISHED', reason: null, changedBy: null },
    ],
  });
  expect((await world.ask(source, { id: anonymised }, { now })).node).toMatchObject({
    institution: { id: college },
    capacity: 2,
  });
  expect(await titles(world, { institutionId: college }, asStranger)).toEqual(['Public training']);
  // The name of the institution is not part of the text that is searched.
  expect(await titles(world, { search: 'Zhejiang' }, asStranger)).toEqual([]);
  const under = `query ($id: ID!) {
    node(id: $id) { ... on Institution { proposals { totalCount nodes { title } } country { proposals(orderBy: TITLE) { totalCount nodes { title } } } } }
  }`;
  const { node: institution } = await world.ask(under, { id: college }, asStranger);
  expect(institution.proposals).toEqual({ totalCount: 1, nodes: [{ title: 'Public training' }] });
  // Its country is no secret.
  expect(institution.country.proposals.nodes.map(({ title }: Data) => title)).toEqual([
    'Anonymous training',
    'Public training',
  ]);
  expect(institution.country.proposals.totalCount).toBe(2);
  expect(await titles(world, { countries: ['CN'] }, asStranger)).toEqual([
    'Anonymous training',
    'Public training',
  ]);
});

test('what a stranger may not see is not there by its id either', async () => {
  const { proposals } = await world.ask(LIST, { filter: {} }, { now });
  const found: string[] = [];
  for (const { id, title } of proposals.nodes) {
    const { node } = await world.ask('query ($id: ID!) { node(id: $id) { id } }', { id }, asStranger);
    if (node !== null) found.push(title);
  }
  expect(found).toEqual(['Anonymous training', 'Public training']);
});

test("a cursor of one viewer's list is not good for another's", async () => {
  const mine = await world.ask(LIST, { first: 1 }, { now });
  const after = mine.proposals.pageInfo.endCursor;
  const { errors } = await world.send(LIST, { first: 1, after }, asStranger);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_CURSOR' });
});
