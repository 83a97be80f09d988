import { stranger } from '../../src/access/viewer';
import { startWorld, type Data, type World } from '../support/world';
import { addParticipant, publish, registered, WHOLE } from './people-and-proposals';

const now = new Date('2027-01-15T08:00:00.000Z');

let world: World;

beforeAll(async () => {
  world = await startWorld();
  const countries = ['LAO', 'LAO', 'CHN', 'CHN', 'CHN', 'KEN', 'KEN', 'BRA', 'IND', 'VNM'];
  for (const [at, country] of countries.entries()) {
    const institutionId = await registered(world, `Institution ${at}`, country);
    const contactId = (await addParticipant(world, { institutionId, name: `Person ${at}` })).id;
    for (let number = 0; number <= at % 4; number++) {
      const kind = number % 2 === 0 ? 'OFFER' : 'TWO_WAY';
      await publish(world, institutionId, { kind, contactId, title: `Proposal ${at}.${number}` }, { now });
    }
  }
});
afterAll(() => world.close());

test('a list with everything that hangs on its entries takes as many statements for two as for twenty', async () => {
  const statements = (first: number) =>
    world.countStatements(() =>
      world.ask(
        `query ($first: Int!) { proposals(first: $first) { nodes { ${WHOLE} } } }`,
        { first },
        { now },
      ),
    );
  const few = await statements(2);
  expect(few).toBeLessThanOrEqual(5);
  expect(await statements(20)).toBe(few);
});

test('lists under a list are one statement, their counts one more', async () => {
  const source = `query ($first: Int!) {
    institutions(first: $first) {
      nodes {
        proposals(first: 2, orderBy: TITLE, filter: { kinds: [OFFER, TWO_WAY], groups: ["G77"] }) { totalCount nodes { title } }
        country { proposals(first: 3, orderBy: TITLE) { totalCount nodes { title } } }
      }
    }
  }`;
  let answer: Data;
  const statements = (first: number) =>
    world.countStatements(async () => {
      answer = await world.ask(source, { first }, { now, viewer: stranger });
    });
  const few = await statements(2);
  expect(few).toBeLessThanOrEqual(6);
  expect(await statements(10)).toBe(few);
  const { nodes } = answer.institutions;
  expect(nodes[3].proposals).toEqual({
    totalCount: 4,
    nodes: [{ title: 'Proposal 3.0' }, { title: 'Proposal 3.1' }],
  });
  expect(nodes[0].country.proposals).toEqual({
    totalCount: 3,
    nodes: [{ title: 'Proposal 0.0' }, { title: 'Proposal 1.0' }, { title: 'Proposal 1.1' }],
  });
});

test('a list under an object is paged with its own cursors only', async () => {
  const source = `query ($id: ID!, $first: Int!, $after: String) {
    node(id: $id) {
      ... on Institution { proposals(first: $first, after: $after, orderBy: TITLE) { pageInfo { endCursor hasNextPage } nodes { title } } }
    }
  }`;
  const { institutions } = await world.ask('{ institutions { nodes { id name } } }', {}, { now });
  const [three, seven] = [3, 7].map((at) => institutions.nodes[at].id as string);
  const page = (id: string | undefined, first: number, after: string | null = null) =>
    world.send(source, { id, first, after }, { now });
  const { data: head } = await page(three, 3);
  const { endCursor, hasNextPage } = head.node.proposals.pageInfo;
  expect(hasNextPage).toBe(true);
  const { data: rest } = await page(three, 3, endCursor);
  expect(rest.node.proposals).toMatchObject({
    nodes: [{ title: 'Proposal 3.3' }],
    pageInfo: { hasNextPage: false },
  });
  const { errors } = await page(seven, 3, endCursor);
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_CURSOR' });
});
