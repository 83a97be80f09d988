import { stranger } from '../../src/access/viewer';
import { faultLine } from '../support/fault-lines';
import { startWorld, type Data, type Variables, type World } from '../support/world';
import { ADD, added, registered } from './people';

let world: World;
let ministry: string;
let college: string;

const LIST = `query ($filter: ParticipantFilter, $orderBy: ParticipantOrder! = NAME, $first: Int! = 20, $after: String) {
  participants(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { id name }
    pageInfo { hasNextPage endCursor }
    totalCount
  }
}`;

const EDIT = `mutation ($input: EditParticipantInput!) {
  editParticipant(input: $input) {
    participant { name email position roles languages { tag } consentedAt revision updatedAt }
    userErrors { code path }
  }
}`;

async function names(filter: Variables): Promise<string[]> {
  const { participants } = await world.ask(LIST, { filter });
  expect(participants.totalCount).toBe(participants.nodes.length);
  return participants.nodes.map(({ name }: Data) => name);
}

async function refusal(source: string, input: Variables, as = {}): Promise<string[]> {
  const { data, errors } = await world.send(source, { input }, as);
  expect(errors).toBeUndefined();
  const payload = Object.values(data)[0] as Data;
  expect(payload.participant).toBeNull();
  return payload.userErrors.map(faultLine);
}

beforeAll(async () => {
  world = await startWorld();
  ministry = await registered(world, 'Ministry', 'LAO');
  college = await registered(world, 'College', 'CHN');
  const at = (day: number) => new Date(Date.UTC(2026, 0, day));
  const languages = (...tags: string[]) => tags.map((tag) => ({ tag, level: 'WORKING' }));
  const add = (input: Variables, day: number) => added(world, input, at(day));
  await add({ institutionId: ministry, name: 'Bounmy', languages: languages('lo', 'fr-CA') }, 3);
  await add(
    {
      institutionId: ministry,
      name: 'Anousone',
      position: 'Director of Customs',
      languages: languages('en'),
    },
    3,
  );
  await add(
    { institutionId: college, name: '王小明', roles: ['TRAINER', 'ORGANISER'], languages: languages('zh') },
    1,
  );
  await add(
    { institutionId: college, name: 'Do Thi', position: '电子商务讲师', languages: languages('fr') },
    2,
  );
});
afterAll(() => world.close());

describe('adding', () => {
  test('answers who was added', async () => {
    const now = new Date('2026-02-03T04:05:06.789Z');
    const institutionId = await registered(world, 'Agency', 'BRA');
    const input = {
      name: ' Ana Souza ',
      email: 'ana@Agency.example',
      phone: '+55 61 2030-0000',
      position: 'Analyst',
      roles: ['FOCAL_POINT', 'PRACTITIONER'],
      languages: [{ tag: 'pt-br', level: 'NATIVE' }],
      timeZone: 'America/Sao_Paulo',
    };
    expect(await added(world, { ...input, institutionId }, now)).toMatchObject({
      ...input,
      name: 'Ana Souza',
      email: 'ana@agency.example',
      phone: '+556120300000',
      languages: [{ tag: 'pt-BR', level: 'NATIVE' }],
      institution: { id: institutionId, name: 'Agency' },
      consentedAt: now.toISOString(),
      illustrative: false,
      revision: 1,
      createdAt: now.toISOString(),
    });
  });

  test('tells every fault in one answer', async () => {
    const input = {
      institutionId: 'Country:LAO',
      name: '\u0000',
      email: '@',
      phone: '12',
      position: 'p'.repeat(201),
      roles: ['TRAINER', 'TRAINER'],
      languages: [
        { tag: 'fr', level: 'BASIC' },
        { tag: 'FR', level: 'FLUENT' },
      ],
      timeZone: 'Mars/Olympus',
      consented: true,
    };
    expect((await refusal(ADD, input)).sort()).toEqual([
      'email BAD_FORMAT',
      'institutionId BAD_ID',
      'languages.1 DUPLICATE',
      'name BAD_CHARACTER',
      'phone BAD_FORMAT',
      'position TOO_LONG',
      'roles.1 DUPLICATE',
      'timeZone UNKNOWN_CODE',
    ]);
  });

  test('is refused to a stranger, and for an institution that is not there', async () => {
    const input = {
      institutionId: ministry,
      name: 'Nobody',
      roles: ['TRAINER'],
      languages: [],
      consented: true,
    };
    expect(await refusal(ADD, input, { viewer: stranger })).toEqual([' FORBIDDEN']);
    const institutionId = 'Institution:00000000-0000-4000-8000-000000000000';
    expect(await refusal(ADD, { ...input, institutionId })).toEqual(['institutionId NOT_FOUND']);
  });
});

describe('editing', () => {
  const start = (input: Variables = {}) => added(world, { institutionId: college, name: 'Edited', ...input });

  test('changes what is given, empties what is null, and leaves the rest', async () => {
    const { id } = await start({
      email: 'a@b.example',
      position: 'Dean',
      languages: [{ tag: 'zh', level: 'NATIVE' }],
    });
    const now = new Date('2026-03-01T00:00:00.000Z');
    const input = { id, revision: 1, name: 'Renamed', email: null, roles: ['RESEARCHER'] };
    const { editParticipant } = await world.ask(EDIT, { input }, { now });
    expect(editParticipant.participant).toMatchObject({
      name: 'Renamed',
      email: null,
      position: 'Dean',
      roles: ['RESEARCHER'],
      languages: [{ tag: 'zh' }],
      revision: 2,
      updatedAt: now.toISOString(),
    });
    expect(await names({ search: 'renam' })).toEqual(['Renamed']);
    expect(await names({ search: 'edited' })).toEqual([]);
  });

  test('withdraws consent, and keeps the date of one that stands', async () => {
    const { id, consentedAt } = await start();
    const edit = async (revision: number, consented: boolean) =>
      (await world.ask(EDIT, { input: { id, revision, consented } })).editParticipant.participant.consentedAt;
    expect(await edit(1, true)).toBe(consentedAt);
    expect(await edit(2, false)).toBeNull();
    expect(await edit(3, true)).not.toBeNull();
  });

  test('by two at once lets one win, and tells the others', async () => {
    const { id } = await start();
    const edit = (position: string) => world.send(EDIT, { input: { id, revision: 1, position } });
    const payloads = (await Promise.all(['One', 'Two', 'Three'].map(edit))).map(
      ({ data }) => data.editParticipant,
    );
    expect(payloads.filter(({ participant }) => participant !== null)).toHaveLength(1);
    expect(payloads.flatMap(({ userErrors }) => userErrors.map(faultLine))).toEqual(
      Array<string>(2).fill('revision STALE_REVISION'),
    );
  });

  test('tells every fault in one answer, and is refused to a stranger', async () => {
    const { id } = await start();
    const input = { id, revision: 1, name: null, roles: null, consented: null, email: 'x' };
    expect((await refusal(EDIT, input)).sort()).toEqual([
      'consented REQUIRED',
      'email BAD_FORMAT',
      'name REQUIRED',
      'roles REQUIRED',
    ]);
    expect(await refusal(EDIT, input, { viewer: stranger })).toEqual([' FORBIDDEN']);
    expect(await refusal(EDIT, { ...input, id: ministry })).toEqual(['id BAD_ID']);
  });
});

describe('the list', () => {
  test.each<[string, () => Variables, string[]]>([
    ['institution', () => ({ institutionId: ministry }), ['Anousone', 'Bounmy']],
    ['roles', () => ({ roles: ['ORGANISER', 'ENTREPRENEUR'] }), ['王小明']],
    ['languages, varieties too', () => ({ languages: ['fr', 'zh'] }), ['Bounmy', 'Do Thi', '王小明']],
    ['a variety alone', () => ({ languages: ['fr-CA'] }), ['Bounmy']],
    ['countries', () => ({ countries: ['LA'] }), ['Anousone', 'Bounmy']],
    ['a name that is a function word elsewhere', () => ({ search: 'do' }), ['Do Thi']],
    ['name and position', () => ({ search: 'anou custom' }), ['Anousone']],
    ['a script without blanks', () => ({ search: '小明' }), ['王小明']],
    ['an empty list', () => ({ roles: [] }), []],
    ['all together', () => ({ institutionId: ministry, countries: ['CHN'] }), []],
  ])('is filtered by %s', async (_, filter, expected) => {
    const found = await names({ ...filter() });
    expect(found.filter((name) => ['Anousone', 'Bounmy', 'Do Thi', '王小明'].includes(name))).toEqual(
      expected,
    );
  });

  test.each(['NAME', 'NEWEST'])('read page by page equals the whole, in order %s', async (orderBy) => {
    const whole = (await world.ask(LIST, { orderBy, first: 100 })).participants;
    const paged: string[] = [];
    let after: string | null = null;
    for (let more = true; more;) {
      const page: Data = (await world.ask(LIST, { orderBy, first: 2, after })).participants;
      paged.push(...page.nodes.map(({ id }: Data) => id));
      after = page.pageInfo.endCursor;
      more = page.pageInfo.hasNextPage;
    }
    expect(paged).toEqual(whole.nodes.map(({ id }: Data) => id));
    expect(new Set(paged).size).toBe(whole.totalCount);
  });

  test('refuses what is not an id, a code or a cursor of its own', async () => {
    const filter = { institutionId: 'Participant:1', languages: ['qqq'], countries: ['?'], search: '\u0000' };
    const { errors } = await world.send(LIST, { filter });
    expect((errors?.[0]?.extensions?.['faults'] as Data[]).map(faultLine)).toEqual([
      'filter.institutionId BAD_ID',
      'filter.languages.0 UNKNOWN_CODE',
      'filter.countries.0 UNKNOWN_CODE',
      'filter.search BAD_CHARACTER',
    ]);
    const { participants } = await world.ask(LIST, { first: 1 });
    const foreign = { after: participants.pageInfo.endCursor, filter: { countries: ['LAO'] } };
    expect((await world.send(LIST, foreign)).errors?.[0]?.extensions?.['code']).toBe('BAD_CURSOR');
  });
});
