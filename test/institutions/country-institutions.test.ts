import { startWorld, type Data, type World } from '../support/world';

let world: World;

const NESTED = `query ($first: Int! = 2, $codes: [String!]!) {
  institutions(filter: { countries: $codes }, first: 100) {
    nodes { country { alpha3 institutions(first: $first) { nodes { name } pageInfo { hasNextPage endCursor } totalCount } } }
  }
}`;
const ONE = `query ($code: String!, $first: Int!, $after: String) {
  country(code: $code) {
    institutions(first: $first, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } totalCount }
  }
}`;

beforeAll(async () => {
  world = await startWorld();
  for (const country of ['LAO', 'RWA', 'PER', 'FJI']) {
    for (let number = 5; number > 0; number--) {
      await world.ask(
        `mutation ($input: RegisterInstitutionInput!) { registerInstitution(input: $input) { userErrors { code } } }`,
        { input: { name: `${country} ${number}`, type: '10', country } },
      );
    }
  }
});
afterAll(() => world.close());

test('each country has the first of its own institutions, by name', async () => {
  const { institutions } = await world.ask(NESTED, { codes: ['LAO', 'FJI'] });
  const countries = institutions.nodes.map(({ country }: Data) => country);
  expect(countries).toHaveLength(10);
  for (const { alpha3, institutions: own } of countries) {
    expect(own.nodes.map(({ name }: Data) => name)).toEqual([`${alpha3} 1`, `${alpha3} 2`]);
    expect(own.pageInfo.hasNextPage).toBe(true);
    expect(own.totalCount).toBe(5);
  }
});

test('the lists of many countries take as many statements as those of one', async () => {
  const statements = (codes: string[]) => world.countStatements(() => world.ask(NESTED, { codes }));
  expect(await statements(['LAO', 'RWA', 'PER', 'FJI'])).toBe(await statements(['LAO']));
});

test('pages continue within the country, and nowhere else', async () => {
  const first = (await world.ask(ONE, { code: 'LAO', first: 3 })).country.institutions;
  const after = first.pageInfo.endCursor;
  const next = (await world.ask(ONE, { code: 'LAO', first: 3, after })).country.institutions;
  expect([...first.nodes, ...next.nodes].map(({ name }: Data) => name)).toEqual(
    [1, 2, 3, 4, 5].map((number) => `LAO ${number}`),
  );
  expect(next.pageInfo.hasNextPage).toBe(false);
  expect(next.totalCount).toBe(5);
  const { errors } = await world.send(ONE, { code: 'PER', first: 3, after });
  expect(errors?.[0]?.extensions?.['code']).toBe('BAD_CURSOR');
});

test('a country without institutions has an empty list', async () => {
  const { country } = await world.ask(ONE, { code: 'TUV', first: 5 });
  expect(country.institutions).toEqual({
    nodes: [],
    pageInfo: { hasNextPage: false, endCursor: null },
    totalCount: 0,
  });
});
