import fc from 'fast-check';
import { startWorld, type Data, type Variables, type World } from '../support/world';
import { begin, give, LIST, need, publish, registered, titles } from './people-and-proposals';

const at = (day: number) => ({ now: new Date(Date.UTC(2027, 0, day)) });
const now = at(15);

let world: World;
let lao: string;

const find = (filter: Variables) => titles(world, filter, now);

beforeAll(async () => {
  world = await startWorld();
  lao = await registered(world, 'Ministry', 'LAO');
  const china = await registered(world, 'College', 'CHN');
  const france = await registered(world, 'Agence', 'FRA');
  await publish(
    world,
    lao,
    {
      kind: 'REQUEST',
      title: 'A1 Customs reform',
      challenge: 'Many small parcels at the border.',
      needs: [{ ...need, theme: 'ECOM.CUSTOMS.SINGLE_WINDOW', sdgTargets: ['17.10'] }],
      workingLanguages: [{ tag: 'lo', level: 'NATIVE' }],
      window: { from: '2027-06-01', to: '2027-06-30' },
      validUntil: '2027-03-31',
    },
    at(1),
  );
  await publish(
    world,
    china,
    {
      title: 'B2 跨境电子商务海关培训',
      language: 'zh',
      gives: [
        { ...give, sdgTargets: ['8.3', '8.a'] },
        { ...give, theme: 'ECOM.CUSTOMS', modality: 'STUDY_VISIT' },
      ],
      workingLanguages: [
        { tag: 'zh-Hans', level: 'NATIVE' },
        { tag: 'en', level: 'WORKING' },
      ],
    },
    at(3),
  );
  await publish(
    world,
    china,
    { kind: 'TWO_WAY', title: 'C3 بناء القدرات في التجارة الإلكترونية', language: 'ar' },
    at(2),
  );
  await publish(
    world,
    france,
    { title: 'D4 Facilitation', role: 'FACILITATING', gives: [{ ...give, modality: 'FINANCE' }] },
    at(3),
  );
  await begin(world, lao, { title: 'E5 A draft of 1_2% more', validUntil: '2027-02-01' }, at(4));
});
afterAll(() => world.close());

describe('a filter', () => {
  test.each<[string, Variables, string]>([
    ['nothing', {}, 'A1 B2 C3 D4 E5'],
    ['nulls', { kinds: null, themes: null, search: null, institutionId: null }, 'A1 B2 C3 D4 E5'],
    ['kinds', { kinds: ['REQUEST', 'TWO_WAY'] }, 'A1 C3'],
    ['an empty list', { kinds: [] }, ''],
    ['roles', { roles: ['BENEFICIARY'] }, 'A1 C3'],
    ['another role', { roles: ['FACILITATING'] }, 'D4'],
    ['a theme with all below it', { themes: ['ECOM.CUSTOMS'] }, 'A1 B2 C3'],
    ['a leaf', { themes: ['ECOM.CUSTOMS.SINGLE_WINDOW'] }, 'A1'],
    ['a theme that is given', { themes: ['ECOM.CUSTOMS'], side: 'GIVES' }, 'B2'],
    ['a theme that is needed', { themes: ['ECOM.CUSTOMS'], side: 'NEEDS' }, 'A1 C3'],
    [
      'theme and modality of one capability',
      { themes: ['ECOM.CUSTOMS'], modalities: ['TRAINING_COURSE'] },
      '',
    ],
    ['a modality', { modalities: ['STUDY_VISIT'] }, 'A1 B2 C3'],
    ['an SDG', { sdgGoals: [8] }, 'B2'],
    ['an SDG whose number begins with another', { sdgGoals: [1] }, ''],
    ['SDG targets', { sdgTargets: ['17.10', '8.a'] }, 'A1 B2'],
    ['a country by each of its codes', { countries: ['LA', '156'] }, 'A1 B2 C3 E5'],
    ['a group', { groups: ['ASEAN', 'PIF'] }, 'A1 E5'],
    ['a region', { regions: ['142'] }, 'A1 B2 C3 E5'],
    ['a region and a country outside', { regions: ['142'], countries: ['FRA'] }, ''],
    ['a language with its varieties', { languages: ['zh'] }, 'B2'],
    ['a variety', { languages: ['zh-Hant', 'lo'] }, 'A1'],
    ['a window that touches', { windowOverlaps: { from: '2027-06-30', to: '2027-12-31' } }, 'A1'],
    ['a window that does not', { windowOverlaps: { from: '2027-07-01', to: '2027-12-31' } }, ''],
    ['a status', { statuses: ['DRAFT'] }, 'E5'],
    ['a day on which they stand', { validOn: '2027-04-01' }, 'B2 C3 D4'],
    ['words', { search: 'PARCELS  reform' }, 'A1'],
    ['beginnings of words', { search: 'facil' }, 'D4'],
    ['Chinese', { search: '电子商务' }, 'B2'],
    ['Chinese that occurs in part', { search: '电子邮件' }, ''],
    ['Arabic with its article or without, and other letter forms', { search: 'الالكترونيه تجارة' }, 'C3'],
    ['signs of the query language', { search: "1_2% & ! ' | :*" }, 'E5'],
    ['several conditions', { kinds: ['OFFER'], groups: ['G77'], languages: ['en'], search: '培训' }, 'B2'],
  ])('of %s', async (_what, filter, found) => {
    expect((await find(filter)).map((title) => title.slice(0, 2)).join(' ')).toBe(found);
  });

  test('of a group asks for its members of the day', async () => {
    // The Lao PDR leaves the least developed countries on 2026-11-24 (A/RES/76/8).
    const on = (day: string) => titles(world, { groups: ['LDC'] }, { now: new Date(`${day}T12:00:00Z`) });
    expect(await on('2026-11-23')).toHaveLength(2);
    expect(await on('2026-11-24')).toEqual([]);
  });

  test('of an institution', async () => {
    expect(await find({ institutionId: lao })).toHaveLength(2);
  });

  test('of an empty id is refused: a blank in a form is not a wish for everything', async () => {
    for (const list of ['proposals', 'participants']) {
      const { errors } = await world.send(
        `{ ${list}(filter: { institutionId: "" }) { totalCount } }`,
        {},
        now,
      );
      expect(errors?.[0]?.extensions).toMatchObject({
        faults: [{ code: 'BAD_ID', path: ['filter', 'institutionId'] }],
      });
    }
  });

  test('with unknown codes is refused, with all of them named', async () => {
    const filter = {
      themes: ['ECOM', 'NO.SUCH'],
      sdgGoals: [18],
      sdgTargets: ['1.99'],
      countries: ['ZZZ'],
      groups: ['NO'],
      regions: ['999'],
      languages: ['xx'],
      windowOverlaps: { from: '2027-02-01', to: '2027-01-01' },
      institutionId: 'Participant:00000000-0000-4000-8000-000000000000',
      search: 'NUL\u0000',
      validOn: '0000-01-01',
    };
    const { errors } = await world.send(LIST, { filter }, now);
    const faults = errors?.[0]?.extensions?.['faults'] as { path: string[]; code: string }[];
    expect(faults.map(({ path, code }) => `${path.slice(1).join('.')} ${code}`).sort()).toEqual([
      'countries.0 UNKNOWN_CODE',
      'groups.0 UNKNOWN_CODE',
      'institutionId BAD_ID',
      'languages.0 UNKNOWN_CODE',
      'regions.0 UNKNOWN_CODE',
      'sdgGoals.0 UNKNOWN_CODE',
      'sdgTargets.0 UNKNOWN_CODE',
      'search BAD_CHARACTER',
      'themes.1 UNKNOWN_CODE',
      'validOn OUT_OF_RANGE',
      'windowOverlaps.to CONTRADICTION',
    ]);
  });
});

describe('an order', () => {
  test.each([
    ['NEWEST', 'E5 (B2 D4|D4 B2) C3 A1'],
    ['RECENTLY_PUBLISHED', '(B2 D4|D4 B2) C3 A1 E5'],
    ['ENDING_SOON', 'E5 A1 .*'],
    ['TITLE', 'A1 B2 C3 D4 E5'],
  ])('%s', async (orderBy, expected) => {
    const { proposals } = await world.ask(LIST, { orderBy }, now);
    const order = proposals.nodes.map(({ title }: Data) => title.slice(0, 2)).join(' ');
    expect(order).toMatch(new RegExp(`^${expected}$`));
  });
});

describe('pages', () => {
  async function pages(orderBy: string, filter: Variables, first: number): Promise<string[]> {
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const { proposals }: Data = await world.ask(LIST, { orderBy, filter, first, after }, now);
      ids.push(...proposals.nodes.map(({ id }: Data) => id));
      expect(proposals.nodes.length).toBeLessThanOrEqual(first);
      expect(proposals.pageInfo.hasPreviousPage).toBe(after !== null);
      after = proposals.pageInfo.hasNextPage ? proposals.pageInfo.endCursor : null;
    } while (after !== null);
    return ids;
  }

  test('put together are the whole list, under any order, filter and size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('NEWEST', 'RECENTLY_PUBLISHED', 'ENDING_SOON', 'TITLE'),
        fc.constantFrom({}, { kinds: ['OFFER'] }, { regions: ['142'] }, { themes: ['ECOM'] }),
        fc.integer({ min: 1, max: 6 }),
        async (orderBy, filter, first) => {
          const { proposals } = await world.ask(LIST, { orderBy, filter }, now);
          expect(await pages(orderBy, filter, first)).toEqual(proposals.nodes.map(({ id }: Data) => id));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('cursors of other orders, filters and lists, and forged ones, are BAD_CURSOR', async () => {
    const { proposals } = await world.ask(LIST, { first: 1 }, now);
    const after = proposals.pageInfo.endCursor as string;
    const code = async (variables: Variables) =>
      (await world.send(LIST, { first: 1, ...variables }, now)).errors?.[0]?.extensions?.['code'];
    expect(await code({ after })).toBeUndefined();
    expect(await code({ after, orderBy: 'NEWEST' })).toBe('BAD_CURSOR');
    expect(await code({ after, filter: { kinds: ['OFFER'] } })).toBe('BAD_CURSOR');
    expect(await code({ after: 'nonsense' })).toBe('BAD_CURSOR');
    expect(await code({ after: '' })).toBe('BAD_CURSOR');
    const institutions = await world.ask('{ institutions(first: 1) { pageInfo { endCursor } } }', {}, now);
    expect(await code({ after: institutions.institutions.pageInfo.endCursor })).toBe('BAD_CURSOR');
  });

  test('have from 1 to 100 entries', async () => {
    for (const first of [0, -1, 101]) {
      const { errors } = await world.send(LIST, { first }, now);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'OUT_OF_RANGE' });
    }
  });
});
