import { faultLine } from '../support/fault-lines';
import { startWorld, type Data, type World } from '../support/world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

/** The faults of a query's first error, a line each. */
const faultsOf = async (source: string, variables = {}): Promise<string[]> => {
  const { errors } = await world.send(source, variables);
  return ((errors?.[0]?.extensions?.['faults'] ?? []) as Data[]).map(faultLine);
};

describe('countries', () => {
  const COUNTRIES = `query ($filter: CountryFilter) { countries(filter: $filter) { totalCount nodes { alpha3 } } }`;
  const found = async (filter: object): Promise<string[]> =>
    (await world.ask(COUNTRIES, { filter })).countries.nodes.map(({ alpha3 }: Data) => alpha3 as string);

  test.each([
    [{ search: 'la' }, 'LAO'],
    [{ search: '柬埔寨' }, 'KHM'],
    [{ search: 'côte ivo' }, 'CIV'],
    [{ search: 'لاو' }, 'LAO'],
    [{ groups: ['ASEAN'], officialLanguages: ['km'] }, 'KHM'],
  ])('are found by %j', async (filter, code) => {
    expect(await found(filter)).toContain(code);
  });

  test('an empty search asks for nothing, an empty list is met by none', async () => {
    for (const search of ['', '   ', null]) expect(await found({ search })).toHaveLength(20);
    expect(await found({ groups: [] })).toEqual([]);
  });

  test('every fault of a filter is told at once, with its path', async () => {
    const filter = {
      groups: ['LDC', 'NOPE'],
      regions: ['002', '\u0000'],
      officialLanguages: ['km', 'xx'],
      search: 'x'.repeat(201),
      asOf: '9999-12-31',
    };
    expect(await faultsOf(COUNTRIES, { filter })).toEqual([
      'filter.groups.1 UNKNOWN_CODE',
      'filter.regions.1 UNKNOWN_CODE',
      'filter.officialLanguages.1 UNKNOWN_CODE',
      'filter.search TOO_LONG',
      'filter.asOf OUT_OF_RANGE',
    ]);
    expect(await faultsOf(COUNTRIES, { filter: { search: 'a\u0000' } })).toEqual([
      'filter.search BAD_CHARACTER',
    ]);
    expect(await faultsOf(COUNTRIES, { filter: { groups: Array(51).fill('LDC') } })).toEqual([
      'filter.groups TOO_MANY',
    ]);
  });

  test('a cursor of another filter is refused', async () => {
    const page = await world.ask('{ countries(first: 1) { pageInfo { endCursor } } }');
    const after = page.countries.pageInfo.endCursor as string;
    expect(
      await faultsOf(`{ countries(after: "${after}", filter: { groups: ["LDC"] }) { totalCount } }`),
    ).toEqual(['after BAD_CURSOR']);
  });
});

describe('themes', () => {
  test('are searched in any UN language', async () => {
    const { themes } = await world.ask('{ themes(search: "海关") { code } }');
    expect(themes.map(({ code }: Data) => code as string)).toContain('ECOM.CUSTOMS');
  });

  test('refuse what is no search', async () => {
    const search = (text: string) =>
      faultsOf('query ($s: String) { themes(search: $s) { code } }', { s: text });
    expect(await search('x'.repeat(201))).toEqual(['search TOO_LONG']);
    expect(await search('customs\u0000')).toEqual(['search BAD_CHARACTER']);
  });
});

describe('a day as of which groups are asked for', () => {
  test.each([
    '{ countryGroups(asOf: "9999-12-31") { code } }',
    '{ countryGroups(asOf: "0001-01-01") { memberCount } }',
    '{ country(code: "LAO") { groupMemberships(asOf: "0000-01-01") { certainty } } }',
    '{ eligibilityProfiles { nodes { countries(asOf: "9999-12-31") { named } } } }',
  ])('lies in a range that means something: %s', async (source) => {
    expect(await faultsOf(source)).toEqual(['asOf OUT_OF_RANGE']);
  });

  test('is a day of the calendar', async () => {
    const { errors } = await world.send('query ($d: Date) { countryGroups(asOf: $d) { code } }', {
      d: '2026-02-30',
    });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('A day of the calendar is needed') as string,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('recording a membership', () => {
  const RECORD = `mutation ($input: RecordGroupMembershipInput!) {
    recordGroupMembership(input: $input) { membership { id source { title url } } userErrors { code path } } }`;
  const plain = { group: 'BRICS', country: 'la', certainty: 'EFFECTIVE', sourceTitle: 'A communiqué' };
  const record = async (fields: object): Promise<Data> =>
    (await world.send(RECORD, { input: { ...plain, ...fields } })).data.recordGroupMembership;
  const faults = async (fields: object): Promise<string[]> =>
    (await record(fields)).userErrors.map(faultLine);

  test('acts on the next answer, and a record that it replaces does not', async () => {
    const members = async () =>
      (
        await world.ask('{ country(code: "LAO") { groupMemberships { group { code } source { title } } } }')
      ).country.groupMemberships
        .filter(({ group }: Data) => group.code === 'BRICS')
        .map(({ source }: Data) => source.title as string);
    const first = (await record({ sourceUrl: ' https://example.org/a ' })).membership;
    expect(first.source).toEqual({ title: 'A communiqué', url: 'https://example.org/a' });
    expect(await members()).toEqual(['A communiqué']);
    expect(await faults({ replaces: first.id, sourceTitle: 'A correction' })).toEqual([]);
    expect(await members()).toEqual(['A correction']);
    expect(await faults({ replaces: first.id })).toEqual(['replaces NOT_FOUND']);
  });

  test.each([
    [{ sourceUrl: 'https://example.org/\u0000' }, 'sourceUrl BAD_CHARACTER'],
    [{ sourceUrl: `https://example.org/${'x'.repeat(500)}` }, 'sourceUrl TOO_LONG'],
    [{ sourceUrl: 'https://un.org@elsewhere.example' }, 'sourceUrl BAD_FORMAT'],
    [{ validFrom: '0000-01-01' }, 'validFrom OUT_OF_RANGE'],
    [{ validFrom: '2027-01-01', validTo: '2026-01-01' }, 'validTo CONTRADICTION'],
    [{ validTo: '2026-01-01', transitionUntil: '2025-01-01' }, 'transitionUntil CONTRADICTION'],
    [{ certainty: 'SCHEDULED' }, 'validTo REQUIRED'],
    [{ replaces: '' }, 'replaces BAD_ID'],
    [{ replaces: 'Country:LAO' }, 'replaces BAD_ID'],
  ])('refuses %j', async (fields, fault) => {
    expect(await faults(fields)).toEqual([fault]);
  });

  test('tells every fault at once', async () => {
    expect(await faults({ group: 'NOPE', country: 'ZZZ', note: ' ', replaces: 'x' })).toEqual([
      'group UNKNOWN_CODE',
      'country UNKNOWN_CODE',
      'note TOO_SHORT',
      'replaces BAD_ID',
    ]);
  });
});
