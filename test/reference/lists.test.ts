import { startWorld, type Data, type World } from '../support/world';

/** The reference data as a front end asks for them. */
describe('reference data over the API', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  test('a country is found by alpha-2, alpha-3 and M49, and is one and the same', async () => {
    const data = await world.ask(`{ a: country(code: "na") { ...c } b: country(code: "NAM") { ...c }
      c: country(code: "516") { ...c } none: country(code: "XX") { id } }
      fragment c on Country { id alpha2 alpha3 m49 region subregion officialLanguages timeZones name }`);
    expect(data.a).toEqual({
      id: 'Country:NAM',
      alpha2: 'NA',
      alpha3: 'NAM',
      m49: '516',
      region: 'Africa',
      subregion: 'Sub-Saharan Africa',
      officialLanguages: ['en'],
      timeZones: ['Africa/Windhoek'],
      name: 'Namibia',
    });
    expect([data.b, data.c, data.none]).toEqual([data.a, data.a, null]);
  });

  test('names are held in the six languages of the UN, and others come from the runtime', async () => {
    const data = await world.ask(`{ country(code: "CHN") {
      ar: name(language: "ar") en: name(language: "en") es: name(language: "es") fr: name(language: "fr")
      ru: name(language: "ru") zh: name(language: "zh") regional: name(language: "fr-CA") pt: name(language: "pt")
      unheard: name(language: "tlh") } }`);
    expect(data.country).toEqual({
      ar: 'الصين',
      en: 'China',
      es: 'China',
      fr: 'Chine',
      ru: 'Китай',
      zh: '中国',
      regional: 'Chine',
      pt: 'China',
      unheard: 'China',
    });
  });

  test('paging through all countries gives 249 of them once, in order', async () => {
    const codes: string[] = [];
    for (let after: string | null = null; ;) {
      const { countries }: Data = await world.ask(
        `query ($after: String) { countries(first: 60, after: $after) { totalCount nodes { alpha3 } pageInfo { hasNextPage endCursor } } }`,
        { after },
      );
      codes.push(...countries.nodes.map(({ alpha3 }: Data) => alpha3 as string));
      expect(countries.totalCount).toBe(249);
      if (!countries.pageInfo.hasNextPage) break;
      after = countries.pageInfo.endCursor as string;
    }
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes).toHaveLength(249);
  });

  test('groups are what they are on the day: tomorrow one LDC leaves, and two that asked for time stay', async () => {
    const members = async (asOf: string) => {
      const { countryGroups } = await world.ask(
        `query ($asOf: Date!) { countryGroups(asOf: $asOf) { code memberCount members { country { alpha3 } membership { heldPastEnd certainty } } } }`,
        { asOf },
      );
      return countryGroups.find(({ code }: Data) => code === 'LDC');
    };
    const [today, tomorrow] = [await members('2026-11-23'), await members('2026-11-24')];
    expect([today.memberCount, tomorrow.memberCount]).toEqual([44, 43]);
    const held = tomorrow.members.filter(({ membership }: Data) => membership.heldPastEnd);
    expect(held.map(({ country, membership }: Data) => [country.alpha3, membership.certainty])).toEqual([
      ['BGD', 'EXTENSION_REQUESTED'],
      ['NPL', 'EXTENSION_REQUESTED'],
    ]);
    const codes = ({ members: list }: Data) =>
      list.map(({ country }: Data) => country.alpha3 as string) as string[];
    expect(codes(today).filter((code) => !codes(tomorrow).includes(code))).toEqual(['LAO']);
  });

  test('every subject of the tree has a definition, CRS purposes and SDG targets; e-commerce has over 40', async () => {
    const { themes } = await world.ask(`{ themes { code children { code children {
      code level definition crsPurposes { code status } sdgTargets { code goal { number } } children { code } } } } }`);
    const subjects = themes.flatMap((field: Data) =>
      field.children.flatMap((area: Data) => area.children),
    ) as Data[];
    for (const { code, level, definition, crsPurposes, sdgTargets, children } of subjects) {
      expect({ code, level, children }).toEqual({ code, level: 3, children: [] });
      expect([code, definition?.length > 10, crsPurposes.length > 0, sdgTargets.length > 0]).toEqual([
        code,
        true,
        true,
        true,
      ]);
      for (const { status } of crsPurposes) expect(status).toBe('ACTIVE');
    }
    expect(subjects.filter(({ code }) => (code as string).startsWith('ECOM.')).length).toBeGreaterThanOrEqual(
      40,
    );
  });

  test('the goals, the targets, the sectors, the organisation types and the languages are whole', async () => {
    const data = await world.ask(`{ sdgGoals { number title arabic: title(language: "ar") targets { code } }
      crsSectors { code status purposes { code status } } organisationTypes { code } languages { tag name nativeName } }`);
    const targets = data.sdgGoals.flatMap((goal: Data) => goal.targets);
    const purposes = data.crsSectors.flatMap((sector: Data) => sector.purposes);
    expect([data.sdgGoals.length, targets.length]).toEqual([17, 169]);
    expect(purposes.filter(({ status }: Data) => status === 'ACTIVE')).toHaveLength(295);
    expect(data.organisationTypes.map(({ code }: Data) => code)).toEqual(
      expect.arrayContaining(['10', '40', '73', '80']),
    );
    expect(data.languages.find(({ tag }: Data) => tag === 'sw')).toMatchObject({ name: 'Swahili' });
  });

  test('every node is found again by its id', async () => {
    const ids = ['Country:KHM', 'CountryGroup:LDC', 'Theme:ECOM.PAYMENTS', 'SdgGoal:8', 'SdgTarget:8.3'];
    for (const id of ids) {
      const { node } = await world.ask(`query ($id: ID!) { node(id: $id) { __typename id } }`, { id });
      expect(node).toEqual({ __typename: id.split(':')[0], id });
    }
    const { node } = await world.ask(`{ node(id: "Theme:NOWHERE") { id } }`);
    expect(node).toBeNull();
  });
});
