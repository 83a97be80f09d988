import { registerInstitution } from '../matching/market-world';
import { startWorld, type Data, type World } from '../support/world';
import { stranger } from '../../src/access/viewer';
import { addActivity } from './activities';
import { graphOf, lines, partFields, record } from './graph-world';

let world: World;
/** Two institutions of China, one each of Laos and Kenya, and a body of no country. */
let ids: Record<'c1' | 'c2' | 'l' | 'k' | 'un', string>;
let names: Record<string, string>;
beforeAll(async () => {
  world = await startWorld();
  const un = await world.ask(
    `mutation { registerInstitution(input: { name: "A body of many", type: "40" }) {
       institution { id } userErrors { code path message } } }`,
  );
  ids = {
    c1: await registerInstitution(world, 'CHN', 'First'),
    c2: await registerInstitution(world, 'CHN', 'Second'),
    l: await registerInstitution(world, 'LAO', 'Third'),
    k: await registerInstitution(world, 'KEN', 'Fourth'),
    un: un.registerInstitution.institution.id as string,
  };
  names = Object.fromEntries(Object.entries(ids).map(([name, id]) => [id, name]));
  const party = (institutionId: string) => ({ institutionId });
  await record(world, [party(ids.c1), party(ids.l)], { startsOn: '2020-01-01', endsOn: '2022-12-31' });
  await record(world, [party(ids.c2), party(ids.l)], { startsOn: '2021-06-01' });
  await record(world, [{ country: 'CHN' }, { country: 'KEN' }]);
  const [first, second] = [{ institution: ids.l }, { institution: ids.k }];
  await addActivity(world, [first, second, { institution: ids.un }], {
    from: '2021-01-01',
    to: '2021-12-31',
    status: 'CLOSED',
    themes: ['ECOM.PAYMENTS'],
    sdg: ['8.3', '17'],
  });
  await addActivity(world, [first, second], { status: 'PIPELINE', from: '2024-02-01', themes: ['AGRI'] });
  await addActivity(world, [first, second], { status: 'CANCELLED' });
  await world.database.query(
    `INSERT INTO exchange (id, provider_id, recipient_id, theme, completed_on, source, illustrative)
     VALUES (gen_random_uuid(), $1, $2, 'HEALTH', '2019-05-05', 'a register', true),
            (gen_random_uuid(), $1, $2, 'HEALTH', '2019-05-06', 'partnership 0', true)`,
    [ids.c1.slice(12), ids.k.slice(12)],
  );
});
afterAll(() => world.close());

const institutions = 'level: INSTITUTION';
const allLines = [
  'CHN-KEN AGREEMENT AGREED x1',
  'c1-k PROJECT AGREED x1',
  'c1-l AGREEMENT AGREED x1',
  'c2-l AGREEMENT AGREED x1',
  'k-l PROJECT AGREED x1',
  'k-l PROJECT PROPOSED x1',
  'k-un PROJECT AGREED x1',
  'l-un PROJECT AGREED x1',
];

const of = async (args: string, more = '') => graphOf(world, args, stranger, more);

test('draws institutions, and countries that take part as such', async () => {
  const graph = await of(institutions);
  expect(lines(graph, names)).toEqual(allLines);
  expect(graph.totals).toEqual({
    nodes: 7,
    pairs: 7,
    components: 2,
    largestComponent: 5,
    nodesLeftOut: 0,
    edgesLeftOut: 0,
  });
  const laos = graph.nodes.find(({ id }: Data) => id === ids.l);
  expect(laos).toMatchObject({
    label: 'Third',
    kind: 'INSTITUTION',
    degree: 4,
    distance: null,
    country: { alpha3: 'LAO' },
    institution: { id: ids.l },
  });
  expect(laos.groups).toEqual(expect.arrayContaining(['LDC', 'LLDC', 'ASEAN']));
});

test('an edge says what is known of its records', async () => {
  const { edges } = await of(institutions);
  const edge = edges.find(({ kind, standing, source, target }: Data) => {
    const ends = [source, target];
    return kind === 'PROJECT' && standing === 'AGREED' && ends.includes(ids.l) && ends.includes(ids.k);
  });
  expect(edge).toMatchObject({
    from: '2021-01-01',
    until: '2021-12-31',
    themes: [{ code: 'ECOM.PAYMENTS' }],
    sdg: ['17', '8.3'],
    sources: ['A list of projects'],
    records: [{ record: 'ACTIVITY', id: expect.stringMatching(/^Activity:/) as string }],
  });
  expect(edge.source < edge.target).toBe(true);
});

test('the graph of countries is that of institutions, drawn together', async () => {
  const graph = await of('level: COUNTRY');
  expect(lines(graph, names)).toEqual([
    'CHN-KEN AGREEMENT AGREED x1',
    'CHN-KEN PROJECT AGREED x1',
    'CHN-LAO AGREEMENT AGREED x2',
    'KEN-LAO PROJECT AGREED x1',
    'KEN-LAO PROJECT PROPOSED x1',
    'KEN-un PROJECT AGREED x1',
    'LAO-un PROJECT AGREED x1',
  ]);
  const edge = graph.edges.find(({ weight }: Data) => weight === 2);
  expect(edge).toMatchObject({ from: '2020-01-01', until: null });
});

test.each([
  ['2020-06-30', ['CHN-KEN AGREEMENT AGREED x1', 'c1-l AGREEMENT AGREED x1']],
  ['2019-05-05', ['CHN-KEN AGREEMENT AGREED x1', 'c1-k PROJECT AGREED x1']],
  ['2023-01-01', ['CHN-KEN AGREEMENT AGREED x1', 'c2-l AGREEMENT AGREED x1']],
  ['2022-12-31', ['CHN-KEN AGREEMENT AGREED x1', 'c1-l AGREEMENT AGREED x1', 'c2-l AGREEMENT AGREED x1']],
])('on %s only what held that day', async (day, expected) => {
  const graph = await of(`${institutions}, asOf: "${day}"`);
  expect(lines(graph, names)).toEqual(expected);
  expect(graph.asOf).toBe(day);
});

test('what begins after today is not there yet', async () => {
  await addActivity(world, [{ institution: ids.c1 }, { institution: ids.un }], { from: '2030-01-01' });
  expect(lines(await of(institutions), names)).toEqual(allLines);
  expect(lines(await of(`${institutions}, asOf: "2031-01-01"`), names)).toContain('c1-un PROJECT AGREED x1');
});

test('themes stand for all below them, groups for their members on the day', async () => {
  const of1 = async (args: string) => lines(await of(`${institutions}, ${args}`), names);
  expect(await of1('themes: ["ECOM"]')).toEqual([
    'k-l PROJECT AGREED x1',
    'k-un PROJECT AGREED x1',
    'l-un PROJECT AGREED x1',
  ]);
  expect(await of1('themes: ["HEALTH", "AGRI"]')).toEqual([
    'c1-k PROJECT AGREED x1',
    'k-l PROJECT PROPOSED x1',
  ]);
  expect(await of1('groups: ["ASEAN", "BRICS"]')).toEqual([
    'c1-l AGREEMENT AGREED x1',
    'c2-l AGREEMENT AGREED x1',
  ]);
  expect(await of1('groups: ["LDC"]')).toEqual([]);
  expect(await of1('kinds: [PROJECT], standings: [PROPOSED]')).toEqual(['k-l PROJECT PROPOSED x1']);
});

test('the neighbourhood has its distances and counts, and one that nothing joins is alone', async () => {
  const more = `near: neighbourhood(of: "${ids.c2}") { ${partFields} reached }
    far: neighbourhood(of: "${ids.c2}", depth: 2, most: 3) { ${partFields} reached }
    lone: neighbourhood(of: "Country:FJI", depth: 2) { ${partFields} reached }`;
  const { near, far, lone } = await of(institutions, more);
  expect(near.nodes.map(({ id, distance }: Data) => [names[id as string], distance])).toEqual([
    ['c2', 0],
    ['l', 1],
  ]);
  expect(near.reached).toEqual([1, 1]);
  expect(far.reached).toEqual([1, 1, 3]);
  expect(far.nodeCount).toBe(5);
  expect(far.nodes).toHaveLength(3);
  expect(far.nodes[2]).toMatchObject({ id: ids.k, distance: 2, degree: 3 });
  expect(lines(far, names)).toEqual([
    'c2-l AGREEMENT AGREED x1',
    'k-l PROJECT AGREED x1',
    'k-l PROJECT PROPOSED x1',
  ]);
  expect(lone).toMatchObject({ nodeCount: 1, edges: [], reached: [1] });
  expect(lone.nodes[0]).toMatchObject({ label: 'Fiji', degree: 0, betweenness: 0, community: null });
});

test('paths are the shortest, with the edges along them; themes narrow them', async () => {
  const fields = `${partFields} paths { length nodes { id } }`;
  const more = `all: paths(from: "${ids.c1}", to: "${ids.un}") { ${fields} }
    one: paths(from: "${ids.c1}", to: "${ids.un}", most: 1) { ${fields} }
    none: paths(from: "${ids.c1}", to: "${ids.un}", themes: ["HEALTH"]) { ${fields} }`;
  const { all, one, none } = await of(institutions, more);
  const routes = all.paths.map(({ nodes }: Data) =>
    nodes.map(({ id }: Data) => names[id as string]).join('>'),
  );
  expect(routes.sort()).toEqual(['c1>k>un', 'c1>l>un']);
  expect(all.paths.every(({ length }: Data) => length === 2)).toBe(true);
  // The two in the middle are joined too, but nobody goes that way.
  expect(lines(all, names)).toEqual([
    'c1-k PROJECT AGREED x1',
    'c1-l AGREEMENT AGREED x1',
    'k-un PROJECT AGREED x1',
    'l-un PROJECT AGREED x1',
  ]);
  expect(one.paths).toHaveLength(1);
  expect(none).toMatchObject({ paths: [], nodes: [], edges: [] });
});

test('common partners are those of both', async () => {
  const { commonPartners } = await of(
    institutions,
    `commonPartners(a: "${ids.c1}", b: "${ids.un}") { ${partFields} }`,
  );
  expect(commonPartners.nodes.map(({ id }: Data) => names[id as string])).toEqual(['c1', 'un', 'l', 'k']);
  expect(commonPartners.nodeCount).toBe(2);
});

const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);

test('brokers and communities', async () => {
  const more = `metrics { sampledNodes communities modularity } brokers { ${partFields} }
    communities(members: 2) { ${partFields} number innerPairs outerPairs themes { code } countries { alpha3 } }`;
  const { brokers, communities, metrics, nodes } = await of(institutions, more);
  expect(names[brokers.nodes[0].id as string]).toBe('l');
  // Of the 15 pairs of the other six, Laos joins c2 with k, un and c1, and c1 with un by one of two ways.
  expect(brokers.nodes[0].betweenness).toBeCloseTo(3.5 / 15, 10);
  expect(metrics).toMatchObject({ sampledNodes: null, communities: communities.length });
  const sizes = (communities as Data[]).map(({ nodeCount }) => Number(nodeCount));
  expect(sum(sizes)).toBe(7);
  const crossing = sum((communities as Data[]).map(({ outerPairs }) => Number(outerPairs))) / 2;
  const inside = sum((communities as Data[]).map(({ innerPairs }) => Number(innerPairs)));
  expect(crossing + inside).toBe(7);
  for (const { number, nodes: members } of communities) {
    expect(members.length).toBeLessThanOrEqual(2);
    for (const { id } of members) expect(nodes.find((node: Data) => node.id === id).community).toBe(number);
  }
});

test('evolution counts what held, began and ended in each period', async () => {
  const fields = 'from until nodes pairs agreedPairs proposedPairs newPairs endedPairs';
  const { evolution } = await of(
    `${institutions}, asOf: "2000-01-01", kinds: [PROJECT, AGREEMENT]`,
    `evolution(from: "2019-03-01", to: "2024-07-01") { ${fields} }`,
  );
  const years = evolution.map(({ from, until, ...counts }: Data) => [
    from,
    until,
    Object.values(counts as object),
  ]);
  expect(years).toEqual([
    ['2019-01-01', '2019-12-31', [4, 2, 2, 0, 2, 0]],
    ['2020-01-01', '2020-12-31', [4, 2, 2, 0, 1, 1]],
    ['2021-01-01', '2021-12-31', [7, 6, 6, 0, 4, 0]],
    ['2022-01-01', '2022-12-31', [5, 3, 3, 0, 0, 3]],
    ['2023-01-01', '2023-12-31', [4, 2, 2, 0, 0, 1]],
    ['2024-01-01', '2024-12-31', [5, 3, 2, 1, 0, 0]],
  ]);
});

describe('bounds', () => {
  const faultsOf = async (args: string, more = '') => {
    const { errors } = await world.send(
      `{ partnerGraph${args} { revision ${more} } }`,
      {},
      { viewer: stranger },
    );
    return (errors ?? []).flatMap(({ extensions }) =>
      (extensions?.['faults'] as Data[] | undefined)?.map(({ code, path }) => `${path.join('.')} ${code}`),
    );
  };
  test.each([
    ['(mostNodes: 5001, mostEdges: -1)', '', ['mostNodes OUT_OF_RANGE', 'mostEdges OUT_OF_RANGE']],
    ['(themes: ["NOWHERE"], groups: ["X"])', '', ['themes.0 UNKNOWN_CODE', 'groups.0 UNKNOWN_CODE']],
    ['(asOf: "1800-01-01")', '', ['asOf OUT_OF_RANGE']],
    [
      '',
      'neighbourhood(of: "Country:LAO", depth: 5, most: 2001) { nodeCount }',
      ['depth OUT_OF_RANGE', 'most OUT_OF_RANGE'],
    ],
    ['', 'neighbourhood(of: "Country:XXX") { nodeCount }', ['of NOT_FOUND']],
    ['', 'neighbourhood(of: "Proposal:1") { nodeCount }', ['of BAD_ID']],
    ['', 'paths(from: "Country:LAO", to: "Country:LAO") { nodeCount }', ['to CONTRADICTION']],
    ['', 'paths(from: "Country:LAO", to: "Country:KEN", most: 21) { nodeCount }', ['most OUT_OF_RANGE']],
    ['', 'commonPartners(a: "Country:LAO", b: "Country:LAO") { nodeCount }', ['b CONTRADICTION']],
    ['', 'brokers(most: 0) { nodeCount }', ['most OUT_OF_RANGE']],
    ['', 'communities(members: 101) { number }', ['members OUT_OF_RANGE']],
    ['', 'bridgesMissing(most: 101) { needingCount }', ['most OUT_OF_RANGE']],
    ['', 'evolution(from: "2020-01-01", to: "2019-01-01") { nodes }', ['to CONTRADICTION']],
    ['', 'evolution(from: "2000-01-01", to: "2005-01-01", step: MONTH) { nodes }', ['step LIMIT_REACHED']],
  ])('%s %s', async (args, more, expected) => {
    expect(await faultsOf(args, more)).toEqual(expected);
  });

  test('what is not shown is counted', async () => {
    const graph = await of(`${institutions}, mostNodes: 3, mostEdges: 1`);
    expect(graph.nodes.map(({ id }: Data) => names[id as string])).toEqual(['l', 'k', expect.any(String)]);
    expect(graph.totals).toMatchObject({ nodes: 7, nodesLeftOut: 4, pairs: 7 });
    expect(graph.edges).toHaveLength(1);
    expect(graph.totals.edgesLeftOut).toBe(graph.edgeCount - 1);
  });
});
