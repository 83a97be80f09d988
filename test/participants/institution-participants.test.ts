import { startWorld, type Data, type World } from '../support/world';
import { added, registered } from './people';

let world: World;

const NESTED = `query ($first: Int! = 2, $countries: [String!], $after: String) {
  institutions(filter: { countries: $countries }, first: 100) {
    nodes {
      name
      participants(first: $first, after: $after) {
        nodes { name institution { name } }
        pageInfo { hasNextPage endCursor }
        totalCount
      }
    }
  }
}`;

beforeAll(async () => {
  world = await startWorld();
  for (const country of ['LAO', 'RWA', 'PER', 'FJI']) {
    const institutionId = await registered(world, `Ministry ${country}`, country);
    // Two at a time in the same millisecond: the id decides between them.
    for (let number = 1; number <= 5; number++) {
      const now = new Date(Date.UTC(2026, 0, Math.ceil(number / 2)));
      await added(world, { institutionId, name: `${country} ${number}` }, now);
    }
  }
});
afterAll(() => world.close());

const nested = async (variables: Record<string, unknown>): Promise<Data[]> =>
  (await world.ask(NESTED, variables)).institutions.nodes;

test('each institution has the last added of its own people', async () => {
  const institutions = await nested({ first: 1 });
  expect(institutions.map(({ participants }) => participants.nodes[0].name)).toEqual([
    'FJI 5',
    'LAO 5',
    'PER 5',
    'RWA 5',
  ]);
  for (const { name, participants } of institutions) {
    expect(participants.nodes[0].institution.name).toBe(name);
    expect(participants.pageInfo.hasNextPage).toBe(true);
    expect(participants.totalCount).toBe(5);
  }
});

test('the lists of many institutions take as many statements as those of one', async () => {
  const statements = (countries: string[] | null) => world.countStatements(() => nested({ countries }));
  const one = await statements(['LAO']);
  expect(await statements(null)).toBe(one);
  // The institutions, their people, the people's institutions, and the counts.
  expect(one).toBe(4);
});

test('pages together equal the whole, and continue within their institution only', async () => {
  const [whole] = await nested({ first: 100, countries: ['PER'] });
  const paged: string[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    const [{ participants }] = (await nested({ countries: ['PER'], after })) as [Data];
    paged.push(...participants.nodes.map(({ name }: Data) => name));
    after = participants.pageInfo.endCursor;
    more = participants.pageInfo.hasNextPage;
    expect(participants.totalCount).toBe(5);
  }
  expect(paged).toEqual(whole.participants.nodes.map(({ name }: Data) => name));
  const { errors } = await world.send(NESTED, { countries: ['LAO'], after });
  expect(errors?.[0]?.extensions?.['code']).toBe('BAD_CURSOR');
});

test('two aliases with other arguments do not mix', async () => {
  const { institutions } = await world.ask(`{
    institutions(first: 2) { nodes { few: participants(first: 1) { nodes { name } } all: participants { nodes { name } } } }
  }`);
  for (const { few, all } of institutions.nodes) {
    expect(few.nodes).toHaveLength(1);
    expect(all.nodes).toHaveLength(5);
    expect(all.nodes[0]).toEqual(few.nodes[0]);
  }
});
