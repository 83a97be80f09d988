import { getNamedType, isLeafType, isObjectType, isRequiredArgument, type GraphQLObjectType } from 'graphql';
import { stranger, type Viewer } from '../../src/access/viewer';
import { servedSchema } from '../../src/server/schema';
import { Random } from '../support/random';
import type * as Selection from '../../src/proposals/proposal-selection';
import { administrator, memberOf, newcomer } from '../support/viewers';
import { startWorld, type Variables, type World } from '../support/world';
import { addParticipant, begin, publish, registered } from './people-and-proposals';

let mockByLoaders = false;
jest.mock('../../src/proposals/proposal-selection', () => {
  const actual = jest.requireActual<typeof Selection>('../../src/proposals/proposal-selection');
  return {
    proposalParts: (...asked: Parameters<typeof actual.proposalParts>) =>
      mockByLoaders ? null : actual.proposalParts(...asked),
  };
});

const now = new Date('2027-01-15T08:00:00.000Z');
const visibilities = ['PUBLIC', 'MEMBERS', 'ANONYMISED_UNTIL_MUTUAL', 'PUBLIC'];

let world: World;
let viewers: readonly Viewer[];

beforeAll(async () => {
  world = await startWorld();
  const institutions: string[] = [];
  for (const [at, country] of ['LAO', 'CHN', 'KEN', 'BRA', 'VNM'].entries()) {
    const institutionId = await registered(world, `Institution ${at}`, country);
    institutions.push(institutionId);
    const contactId = (await addParticipant(world, { institutionId, name: `Person ${at}` })).id;
    for (const [number, visibility] of visibilities.entries()) {
      const kind = ['OFFER', 'TWO_WAY', 'REQUEST'][(at + number) % 3]!;
      const more = {
        challenge: `Challenge ${at}`,
        conditions: number === 0 ? 'Only by boat' : null,
        capacity: number + 1,
        window: { from: '2027-03-01', to: '2027-09-30' },
        workingLanguages: [{ tag: 'en', level: 'FLUENT' }],
        targets: { preferred: ['KEN', 'ASEAN'], excluded: ['BRA'] },
      };
      const input = { kind, visibility, contactId, title: `Proposal ${at}.${number}`, ...more };
      await (number === 3 ? begin : publish)(world, institutionId, input, { now });
    }
  }
  viewers = [stranger, newcomer, memberOf(institutions[0]!), memberOf(institutions[3]!), administrator];
});
afterAll(() => world.close());

/** Fields of the type at random, each with fields of its own. */
function someFields(type: GraphQLObjectType, random: Random, depth: number): string {
  const chosen = Object.values(type.getFields())
    .filter((field) => !field.args.some(isRequiredArgument) && random.chance(0.35))
    .flatMap((field) => {
      const named = getNamedType(field.type);
      const alias = random.chance(0.2) ? `${field.name}_: ` : '';
      if (isLeafType(named)) return [`${alias}${field.name}`];
      if (!isObjectType(named) || depth === 0) return [];
      return [`${alias}${field.name} { ${someFields(named, random, depth - 1)} }`];
    });
  return ['__typename', ...chosen].join(' ');
}

function someQuery(random: Random): { source: string; variables: Variables } {
  const proposal = servedSchema(false).getType('Proposal') as GraphQLObjectType;
  const fields = () => someFields(proposal, random, 2);
  const skipped = random.chance(0.5);
  const ways = [
    `nodes { ${fields()} }`,
    `edges { cursor node { id ...Part } }`,
    `nodes { ... on Proposal { ${fields()} } ... on Node @skip(if: $skipped) { id } institution @skip(if: $skipped) { name } }`,
    `nodes { ...Part } edges { node { id institution { country { alpha3 } } } } pageInfo { hasNextPage endCursor }`,
  ];
  const way = random.pick(ways);
  const fragment = way.includes('...Part') ? `fragment Part on Proposal { ${fields()} }` : '';
  const use = way.includes('$skipped') ? '$skipped: Boolean!, ' : '';
  return {
    source: `query (${use}$first: Int!, $orderBy: ProposalOrder!) {
      proposals(first: $first, orderBy: $orderBy) { totalCount ${way} } } ${fragment}`,
    variables: {
      first: random.integer(1, 25),
      orderBy: random.pick(['NEWEST', 'RECENTLY_PUBLISHED', 'ENDING_SOON', 'TITLE']),
      skipped,
    },
  };
}

test('a list that is read in one statement answers what loaders would have answered, whatever is asked of it by whom', async () => {
  const random = new Random(71);
  for (let round = 0; round < 80; round++) {
    const { source, variables } = someQuery(random);
    const viewer = random.pick(viewers);
    const answers = [];
    for (mockByLoaders of [false, true]) answers.push(await world.send(source, variables, { viewer, now }));
    const [atOnce, byLoaders] = answers.map(({ data, errors }) => ({
      data,
      errors: errors?.map(({ path, extensions }) => ({ path, code: extensions?.['code'] })),
    }));
    expect({ source, ...atOnce }).toEqual({ source, ...byLoaders });
  }
}, 120_000);

test("with its institution, that one's country and what it gives and needs a list is one statement", async () => {
  const source = `{ proposals(first: 20) { nodes { title institution { name country { alpha3 } } gives { modality } needs { theme { code } } } } }`;
  mockByLoaders = false;
  expect(await world.countStatements(() => world.ask(source, {}, { now, viewer: stranger }))).toBe(1);
  mockByLoaders = true;
  expect(await world.countStatements(() => world.ask(source, {}, { now, viewer: stranger }))).toBe(3);
});

test('a field that the reading of a list does not know brings whole rows', async () => {
  mockByLoaders = false;
  const source = `{ proposals(first: 20, orderBy: TITLE) { nodes { title call { id } partnerships { totalCount } institution { name verification { level } } } } }`;
  const atOnce = await world.send(source, {}, { now });
  mockByLoaders = true;
  expect(atOnce).toEqual(await world.send(source, {}, { now }));
});
