import { stranger } from '../../src/access/viewer';
import { startWorld, type Data, type World } from '../support/world';
import { added, registered } from './people';

/** What a stranger may learn of people, by reading, searching, ordering or counting. */

let world: World;
let institution: string;
let listed: Data;
let unlisted: Data;

const asStranger = { viewer: stranger };
const PERSON = 'id name email phone consentedAt position';

beforeAll(async () => {
  world = await startWorld();
  institution = await registered(world, 'Ministry', 'LAO');
  const contact = {
    institutionId: institution,
    email: 'k@moic.example',
    phone: '+8562055512345',
    position: 'Head',
  };
  listed = await added(world, { ...contact, name: 'Khamla' });
  unlisted = await added(world, { ...contact, name: 'Somchit', consented: false });
});
afterAll(() => world.close());

test('whoever may read personal data reads it', async () => {
  const { node } = await world.ask(
    `query ($id: ID!) { node(id: $id) { ... on Participant { ${PERSON} } } }`,
    {
      id: listed.id,
    },
  );
  expect(node).toMatchObject({ name: 'Khamla', email: 'k@moic.example', phone: '+8562055512345' });
});

test('a stranger reads no personal data, on any way to a person', async () => {
  const bare = { id: listed.id, name: null, email: null, phone: null, consentedAt: null, position: 'Head' };
  const {
    node,
    participants,
    institution: own,
  } = await world.ask(
    `query ($id: ID!, $institution: ID!) {
      node(id: $id) { ... on Participant { ${PERSON} } }
      participants { nodes { ${PERSON} } totalCount }
      institution: node(id: $institution) { ... on Institution { participants { nodes { ${PERSON} } totalCount } } }
    }`,
    { id: listed.id, institution },
    asStranger,
  );
  expect(node).toEqual(bare);
  expect(participants).toEqual({ nodes: [bare], totalCount: 1 });
  expect(own.participants).toEqual({ nodes: [bare], totalCount: 1 });
});

test('who has not agreed to be listed is nowhere for a stranger', async () => {
  const source = 'query ($id: ID!) { node(id: $id) { id } }';
  expect((await world.ask(source, { id: unlisted.id }, asStranger)).node).toBeNull();
  expect((await world.ask(source, { id: unlisted.id })).node).toEqual({ id: unlisted.id });
});

test('a stranger searches positions, not names', async () => {
  const found = async (search: string, as = {}) =>
    (
      await world.ask(
        `query ($s: String) { participants(filter: { search: $s }) { totalCount } }`,
        { s: search },
        as,
      )
    ).participants.totalCount as number;
  expect(await found('khamla')).toBe(1);
  expect(await found('khamla', asStranger)).toBe(0);
  expect(await found('head')).toBe(2);
  expect(await found('head', asStranger)).toBe(1);
});

test('a stranger cannot order by name, nor use the cursor of somebody who sees more', async () => {
  const source = `query ($orderBy: ParticipantOrder! = NEWEST, $after: String) {
    participants(orderBy: $orderBy, first: 1, after: $after) { pageInfo { endCursor } }
  }`;
  const code = async (variables: object) =>
    (await world.send(source, { ...variables }, asStranger)).errors?.[0]?.extensions?.['code'];
  expect(await code({ orderBy: 'NAME' })).toBe('FORBIDDEN');
  const { participants } = await world.ask(source);
  expect(await code({ after: participants.pageInfo.endCursor })).toBe('BAD_CURSOR');
});

test('no cursor that a stranger gets holds a name', async () => {
  const { participants } = await world.ask('{ participants { edges { cursor } } }', {}, asStranger);
  for (const { cursor } of participants.edges) {
    expect(Buffer.from(cursor as string, 'base64url').toString()).not.toContain('Khamla');
  }
});
