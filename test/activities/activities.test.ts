import { stranger } from '../../src/access/viewer';
import { importFile } from '../../src/importing/import-file';
import { fileWith, iatiFile, implementer, invented, org, provider } from '../importing/invented-iati';
import { startWorld, type Data, type World } from '../support/world';

let world: World;
let byIdentifier: Readonly<Record<string, Data>>;

const began = (day: string) => `<activity-date type="2" iso-date="${day}"/>`;
const farming = '<sector vocabulary="1" code="31120"/>';
const school = org('4', 'TZ-RSB-ILL3', '80', 'Illustrative School');
const activities = [
  invented({ identifier: 'ILL-1' }),
  invented({ identifier: 'ILL-2', dates: began('2021-05-01'), more: farming, status: '2' }),
  invented({ identifier: 'ILL-3', dates: began('2021-05-01'), parties: provider + school }),
  invented({ identifier: 'ILL-4', dates: '', parties: implementer + school, more: farming }),
  invented({
    identifier: 'ILL-5',
    title: '<narrative>Illustrative orchards</narrative>',
    parties: provider + school,
    more: '<recipient-country code="UG"/>',
  }),
];

beforeAll(async () => {
  world = await startWorld();
  await importFile(world.database, {
    file: fileWith(iatiFile(activities)),
    source: null,
    report: null,
    dryRun: false,
    illustrative: true,
    now: new Date('2026-11-20T08:00:00Z'),
    onBytes: () => {},
  });
  const list = await listed('activities(first: 100)');
  byIdentifier = Object.fromEntries((list.nodes as Data[]).map((node) => [String(node.identifier), node]));
});
afterAll(() => world.close());

async function listed(field: string, variables: Data = {}, head = ''): Promise<Data> {
  const source = `query ${head} { list: ${field} {
    totalCount pageInfo { hasNextPage endCursor } nodes { id identifier } } }`;
  return (await world.ask(source, variables, { viewer: stranger })).list;
}

const identifiers = ({ nodes }: Data): string[] =>
  (nodes as Data[]).map(({ identifier }) => String(identifier));

test('activities are listed for everybody, the latest start first and those without one last, page by page', async () => {
  const whole = await listed('activities');
  expect(whole.totalCount).toBe(5);
  const order = identifiers(whole);
  expect(order.slice(0, 2).sort()).toEqual(['ILL-2', 'ILL-3']);
  expect(order.slice(2, 4).sort()).toEqual(['ILL-1', 'ILL-5']);
  expect(order[4]).toBe('ILL-4');
  const read: string[] = [];
  for (let after: string | null = null; ;) {
    const page: Data = await listed('activities(first: 2, after: $after)', { after }, '($after: String)');
    read.push(...identifiers(page));
    if (!page.pageInfo.hasNextPage) break;
    after = String(page.pageInfo.endCursor);
  }
  expect(read).toEqual(order);
});

test.each([
  ['sources: ["IATI"]', ['ILL-1', 'ILL-2', 'ILL-3', 'ILL-4', 'ILL-5']],
  ['sources: ["Another"]', []],
  ['statuses: [IMPLEMENTATION]', ['ILL-2']],
  ['themes: ["HEALTH"]', ['ILL-1', 'ILL-3']],
  ['themes: []', []],
  ['countries: ["UG"], search: "clinics"', ['ILL-1', 'ILL-2', 'ILL-3', 'ILL-4']],
  ['countries: ["TZA"]', ['ILL-3', 'ILL-4', 'ILL-5']],
  ['search: "orch"', ['ILL-5']],
  ['countries: ["TZA"], themes: ["HEALTH"]', ['ILL-3']],
])('the filter %s', async (filter, found) => {
  const list = await listed(`activities(filter: { ${filter} })`);
  expect(identifiers(list).sort()).toEqual(found);
  expect(list.totalCount).toBe(found.length);
});

test.each([
  ['filter: { themes: ["NOTHING"] }', 'UNKNOWN_CODE'],
  ['filter: { countries: ["XX"] }', 'UNKNOWN_CODE'],
  ['first: 101', 'OUT_OF_RANGE'],
  ['after: "elsewhere"', 'BAD_CURSOR'],
])('what cannot be asked is refused: %s', async (args, code) => {
  const { errors } = await world.send(`{ activities(${args}) { totalCount } }`);
  expect(errors).toMatchObject([{ extensions: { code } }]);
});

test('node(id) finds an activity, its title in the language of the request where the source gives it', async () => {
  const { id } = byIdentifier['ILL-1']!;
  const source = `query ($id: ID!) { node(id: $id) { __typename ... on Activity {
    id identifier title french: title(language: "fr") status startsOn endsOn themes { code }
    parties { role name percentage institution { name } country { alpha3 } } } } }`;
  const { node } = await world.ask(source, { id }, { viewer: stranger });
  expect(node).toMatchObject({
    __typename: 'Activity',
    id,
    identifier: 'ILL-1',
    title: 'Illustrative clinics',
    french: 'Cliniques',
    status: 'CLOSED',
    startsOn: '2019-02-01',
    endsOn: '2020-11-30',
    parties: [
      { role: 'EXTENDING', institution: { name: 'Illustrative Extending Fund' }, country: { alpha3: 'KEN' } },
      { role: 'IMPLEMENTING', institution: { name: 'Illustrative Institute' }, country: { alpha3: 'UGA' } },
      { role: 'RECIPIENT', institution: null, country: { alpha3: 'UGA' }, percentage: 60 },
    ],
  });
  const nowhere = await world.ask(source, { id: 'Activity:00000000-0000-4000-8000-000000000000' });
  expect(nowhere.node).toBeNull();
});

test('the activities of many institutions and of their countries are one statement each, their counts one more', async () => {
  const source = `query ($first: Int!) { institutions(first: $first, orderBy: NAME) { nodes { name
    activities(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { identifier } }
    closed: activities(filter: { statuses: [CLOSED] }) { totalCount }
    country { alpha3 activities(filter: { themes: ["HEALTH"] }) { totalCount nodes { identifier } } } } } }`;
  let answer: Data = {};
  const statements = (first: number) =>
    world.countStatements(async () => {
      answer = await world.ask(source, { first }, { viewer: stranger });
    });
  const few = await statements(1);
  expect(await statements(3)).toBe(few);
  const of = Object.fromEntries((answer.institutions.nodes as Data[]).map((one) => [String(one.name), one]));
  const [fund, institute] = [of['Illustrative Extending Fund']!, of['Illustrative Institute']!];
  expect(fund.activities).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true } });
  expect(identifiers(fund.activities).sort()).toEqual(['ILL-2', 'ILL-3']);
  expect([fund.closed.totalCount, institute.closed.totalCount]).toEqual([3, 2]);
  expect(institute.activities.totalCount).toBe(3);
  // Under its institution, and as the recipient of another.
  expect(institute.country).toMatchObject({ alpha3: 'UGA', activities: { totalCount: 2 } });
  expect(identifiers(institute.country.activities).sort()).toEqual(['ILL-1', 'ILL-3']);
});

test('a page of an institution goes on where it ended, and not under another filter or institution', async () => {
  const { institutions } = await world.ask('{ institutions(orderBy: NAME) { nodes { id name } } }');
  const [fund, institute] = (institutions.nodes as Data[]).map(({ id }) => String(id));
  const page = async (id: string, args: string, after: string | null) =>
    world.send(
      `query ($id: ID!, $after: String) { node(id: $id) { ... on Institution {
         activities(${args}, after: $after) { pageInfo { hasNextPage endCursor } nodes { id identifier } } } } }`,
      { id, after },
    );
  const first = (await page(fund!, 'first: 3', null)).data;
  const { endCursor } = first.node.activities.pageInfo;
  const second = (await page(fund!, 'first: 3', endCursor as string)).data;
  const read = [...identifiers(first.node.activities), ...identifiers(second.node.activities)];
  expect(read.sort()).toEqual(['ILL-1', 'ILL-2', 'ILL-3', 'ILL-5']);
  for (const [id, args] of [
    [fund!, 'filter: { statuses: [CLOSED] }'],
    [institute!, 'first: 3'],
  ] as const) {
    const { errors } = await page(id, args, endCursor as string);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_CURSOR' } }]);
  }
});
