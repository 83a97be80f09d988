import { stranger } from '../../src/access/viewer';
import { startWorld, type Data, type Variables, type World } from '../support/world';
import { faultLine } from '../support/fault-lines';

let world: World;

const REGISTER = `mutation ($input: RegisterInstitutionInput!) {
  registerInstitution(input: $input) {
    institution {
      id name acronym type { code name } country { alpha3 name } website organisationIdentifier rorId
      verificationState verificationLevel illustrative revision createdAt updatedAt
    }
    userErrors { code message path }
  }
}`;
const EDIT = `mutation ($input: EditInstitutionInput!) {
  editInstitution(input: $input) { institution { id name acronym revision updatedAt } userErrors { code path } }
}`;
const LIST = `query ($filter: InstitutionFilter, $orderBy: InstitutionOrder! = NAME, $first: Int! = 20, $after: String) {
  institutions(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { id name }
    edges { cursor }
    pageInfo { hasNextPage hasPreviousPage endCursor }
    totalCount
  }
}`;

async function register(input: Variables, now = new Date()): Promise<Data> {
  const data = await world.ask(REGISTER, { input: { type: '10', country: 'LAO', ...input } }, { now });
  return data.registerInstitution.institution;
}

async function refusal(source: string, input: Variables, as = {}): Promise<string[]> {
  const { data, errors } = await world.send(source, { input }, as);
  expect(errors).toBeUndefined();
  const payload = Object.values(data)[0] as Data;
  expect(payload.institution).toBeNull();
  return payload.userErrors.map(faultLine);
}

async function names(variables: Variables): Promise<string[]> {
  const { institutions } = await world.ask(LIST, variables);
  expect(institutions.totalCount).toBe(institutions.nodes.length);
  return institutions.nodes.map(({ name }: Data) => name);
}

async function listCode(variables: Variables): Promise<unknown> {
  const { errors } = await world.send(LIST, variables);
  return errors?.[0]?.extensions?.['code'];
}

beforeAll(async () => {
  world = await startWorld();
  const at = (day: number) => new Date(Date.UTC(2026, 0, day));
  await register({ name: 'Ministry of Industry and Commerce', acronym: 'MOIC' }, at(1));
  await register({ name: 'Agência Brasileira de Cooperação', acronym: 'ABC', country: 'BR' }, at(2));
  await register({ name: '义乌工商职业技术学院', type: '80', country: '156' }, at(3));
  await register({ name: 'Chamber of Commerce', type: '70', country: 'RWA' }, at(4));
  await register(
    { name: 'United Nations Office for South-South Cooperation', type: '40', country: null },
    at(5),
  );
});
afterAll(() => world.close());

describe('registering', () => {
  test('answers what was registered, as yet unverified', async () => {
    const now = new Date('2026-02-03T04:05:06.789Z');
    const input = { name: ' Kenya Export Agency ', country: 'ke', website: 'https://kepa.example.org' };
    expect(await register(input, now)).toMatchObject({
      name: 'Kenya Export Agency',
      type: { code: '10', name: 'Government' },
      country: { alpha3: 'KEN', name: 'Kenya' },
      verificationState: 'UNVERIFIED',
      verificationLevel: 0,
      illustrative: false,
      revision: 1,
      createdAt: now.toISOString(),
      updatedAt: now.toISOString(),
    });
  });

  test('tells every fault in one answer', async () => {
    const input = { name: '\u0000', type: '12', country: 'ZZ', website: 'ftp://a', rorId: '1', acronym: '' };
    expect((await refusal(REGISTER, input)).sort()).toEqual(
      ['acronym TOO_SHORT', 'country UNKNOWN_CODE', 'name BAD_CHARACTER', 'rorId BAD_FORMAT'].concat(
        'type UNKNOWN_CODE',
        'website BAD_FORMAT',
      ),
    );
  });

  test('is refused to a stranger', async () => {
    const input = { name: 'Nobody', type: '10', country: 'LAO' };
    expect(await refusal(REGISTER, input, { viewer: stranger })).toEqual([' FORBIDDEN']);
  });

  test('of one identifier succeeds once, however many try', async () => {
    const input = { type: '10', country: 'LAO', organisationIdentifier: 'LA-MOIC-1', rorId: null };
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, at) =>
        world.send(REGISTER, { input: { ...input, name: `Rival ${at}` } }),
      ),
    );
    const payloads = answers.map(({ data }) => data.registerInstitution);
    expect(payloads.filter(({ institution }) => institution !== null)).toHaveLength(1);
    const errors = payloads.flatMap(({ userErrors }) => userErrors.map(faultLine));
    expect(errors).toEqual(Array<string>(7).fill('organisationIdentifier ALREADY_EXISTS'));
    const [{ count }] = await world.database.query(
      "SELECT count(*)::int FROM institution WHERE organisation_identifier = 'LA-MOIC-1'",
    );
    expect(count).toBe(1);
  });
});

describe('editing', () => {
  test('changes what is given, empties what is null, and leaves the rest', async () => {
    const { id } = await register({ name: 'Before', acronym: 'B', rorId: 'https://ror.org/02feahw73' });
    const now = new Date('2026-03-01T00:00:00.000Z');
    const { editInstitution } = await world.ask(
      EDIT,
      { input: { id, revision: 1, name: 'After', acronym: null } },
      { now },
    );
    expect(editInstitution.institution).toEqual({
      id,
      name: 'After',
      acronym: null,
      revision: 2,
      updatedAt: now.toISOString(),
    });
    const { node } = await world.ask(
      'query ($id: ID!) { node(id: $id) { ... on Institution { name rorId } } }',
      { id },
    );
    expect(node).toEqual({ name: 'After', rorId: 'https://ror.org/02feahw73' });
    expect(await names({ filter: { search: 'before' } })).toEqual([]);
    expect(await names({ filter: { search: 'aft' } })).toEqual(['After']);
  });

  test('by two at once lets one win, and tells the other', async () => {
    const { id } = await register({ name: 'Contested' });
    const edit = (acronym: string) => world.send(EDIT, { input: { id, revision: 1, acronym } });
    const answers = await Promise.all([edit('ONE'), edit('TWO'), edit('THREE')]);
    const payloads = answers.map(({ data }) => data.editInstitution);
    const [winner, ...others] = payloads.filter(({ institution }) => institution !== null);
    expect(others).toEqual([]);
    expect(payloads.flatMap(({ userErrors }) => userErrors.map(faultLine))).toEqual(
      Array<string>(2).fill('revision STALE_REVISION'),
    );
    const { node } = await world.ask(
      'query ($id: ID!) { node(id: $id) { ... on Institution { acronym revision } } }',
      {
        id,
      },
    );
    expect(node).toEqual({ acronym: winner.institution.acronym, revision: 2 });
  });

  test('to an identifier that another has is refused at its path', async () => {
    await register({ name: 'Owner', rorId: 'https://ror.org/03yrm5c26' });
    const { id } = await register({ name: 'Claimant' });
    const input = { id, revision: 1, rorId: 'https://ror.org/03yrm5c26' };
    expect(await refusal(EDIT, input)).toEqual(['rorId ALREADY_EXISTS']);
  });

  test.each([
    ['no id at all', 'Institution', 'id BAD_ID'],
    ['the id of another type', 'Country:LAO', 'id BAD_ID'],
    ['an id that nothing has', 'Institution:00000000-0000-4000-8000-000000000000', 'id NOT_FOUND'],
  ])('of %s is refused', async (_, id, expected) => {
    expect(await refusal(EDIT, { id, revision: 1, name: 'Other' })).toEqual([expected]);
  });

  test('tells every fault in one answer, and is refused to a stranger', async () => {
    const { id } = await register({ name: 'Sound' });
    const input = { id, revision: 1, name: null, type: null, country: null, website: 'x' };
    expect((await refusal(EDIT, input)).sort()).toEqual([
      'country REQUIRED',
      'name REQUIRED',
      'type REQUIRED',
      'website BAD_FORMAT',
    ]);
    expect(await refusal(EDIT, input, { viewer: stranger })).toEqual([' FORBIDDEN']);
  });
});

describe('the list', () => {
  test.each<[string, Variables, string[]]>([
    [
      'countries, by any code',
      { countries: ['BRA', 'cn'] },
      ['Agência Brasileira de Cooperação', '义乌工商职业技术学院'],
    ],
    ['groups, as members today', { groups: ['LDC'], types: ['70'] }, ['Chamber of Commerce']],
    ['groups and countries together', { groups: ['LDC'], countries: ['BRA'] }, []],
    ['types', { types: ['40'] }, ['United Nations Office for South-South Cooperation']],
    ['words', { search: 'COOPERACAO agencia' }, ['Agência Brasileira de Cooperação']],
    ['words of a script without blanks', { search: '职业' }, ['义乌工商职业技术学院']],
    ['words that cannot be a query of the database', { search: "':* & !(" }, []],
    ['an empty list', { countries: [] }, []],
    ['states of verification', { verificationStates: ['VERIFIED'] }, []],
  ])('is filtered by %s', async (_, filter, expected) => expect(await names({ filter })).toEqual(expected));

  test.each([
    [{ countries: ['LAO', 'XX'], types: ['1'], groups: ['SOUTH'], search: 'a\u0000' }, 4],
    [{ countries: Array<string>(251).fill('LAO'), search: 'a'.repeat(201) }, 2],
  ])('refuses a bad filter with all its faults', async (filter, count) => {
    const { errors } = await world.send(LIST, { filter });
    expect(errors?.[0]?.extensions?.['faults']).toHaveLength(count);
  });

  test.each(['NAME', 'NEWEST'])('read page by page equals the whole, in order %s', async (orderBy) => {
    const whole = await world.ask(LIST, { orderBy, first: 100 });
    const paged: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page: Data = (await world.ask(LIST, { orderBy, first: 3, after })).institutions;
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      paged.push(...page.nodes.map(({ id }: Data) => id));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(paged).toEqual(whole.institutions.nodes.map(({ id }: Data) => id));
    expect(new Set(paged).size).toBe(whole.institutions.totalCount);
  });

  test('refuses a cursor of another list, and a page without or beyond measure', async () => {
    const { institutions } = await world.ask(LIST, { first: 1, filter: { types: ['10'] } });
    const after = institutions.pageInfo.endCursor;
    expect(await listCode({ after, filter: { types: ['10'] } })).toBeUndefined();
    expect(await listCode({ after, filter: { types: ['70'] } })).toBe('BAD_CURSOR');
    expect(await listCode({ after, filter: { types: ['10'] }, orderBy: 'NEWEST' })).toBe('BAD_CURSOR');
    expect(await listCode({ after: 'nonsense' })).toBe('BAD_CURSOR');
    expect(await listCode({ first: 0 })).toBe('OUT_OF_RANGE');
    expect(await listCode({ first: 101 })).toBe('OUT_OF_RANGE');
  });
});
