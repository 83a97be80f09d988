import { stranger, type Viewer } from '../../src/access/viewer';
import { makeContext } from '../../src/server/context';
import { buildPublicSchema } from '../../src/server/schema';
import { as } from '../support/accounts';
import { administrator } from '../support/viewers';
import { startWorld, type Data, type World } from '../support/world';
import { crawl, nodeTypes, rootQueries, wholeSelection } from './crawl';
import { buildTwoInstitutions, secrets, type Person, type TwoInstitutions } from './two-institutions';

/**
 * What one institution has is looked for by the people of another on every path that the contract opens: from every root field, from
 * every object by its id, by every search, in every cursor and count. The paths are made from the contract, so that a new type is walked too.
 */

// The whole contract is walked, many times over.
jest.setTimeout(300_000);

const schema = buildPublicSchema();
const outsiders = ['stranger', 'nora', 'ann', 'ora'] as const satisfies readonly Person[];

let world: World;
let two: TwoInstitutions;
let viewers: Record<Person, Viewer>;
/** Of every object that administrators reach. */
let ids: string[];
let everything: string;
beforeAll(async () => {
  world = await startWorld();
  two = await buildTwoInstitutions(world);
  const { ann, bea, ben, nora, ora } = two.people;
  viewers = {
    stranger,
    ann: await as(world, ann),
    bea: await as(world, bea),
    ben: await as(world, ben),
    nora: await as(world, nora),
    ora: await as(world, ora),
  };
  everything = (await walkRoots(administrator)) + (await walkRoots(viewers.bea));
  ids = fewOfEachType([...new Set(everything.match(/[A-Z][A-Za-z]+:[0-9a-f]{8}-[0-9a-f-]{27}/g))]);
  everything += await walkNodes(administrator);
});
afterAll(() => world.close());

/** Of what is private there are fewer than that; of what everybody reads, a few say as much as all. */
function fewOfEachType(all: readonly string[], most = 15): string[] {
  const typeOf = (id: string) => id.split(':')[0];
  return all.filter(
    (id, at) => all.slice(0, at).filter((other) => typeOf(other) === typeOf(id)).length < most,
  );
}

async function walkRoots(viewer: Viewer): Promise<string> {
  const answers: string[] = [];
  for (const source of Object.values(rootQueries(schema, 2))) answers.push(await answer(source, viewer));
  return answers.join('\n');
}

async function walkNodes(viewer: Viewer): Promise<string> {
  const answers: string[] = [];
  for (const id of ids) {
    const type = nodeTypes(schema).find(({ name }) => id.startsWith(`${name}:`))!;
    answers.push(
      await answer(
        `{ node(id: "${id}") { ... on ${type.name} ${wholeSelection(schema, type, 2)} } }`,
        viewer,
      ),
    );
  }
  return answers.join('\n');
}

function answer(source: string, viewer: Viewer): Promise<string> {
  return crawl(schema, source, makeContext({ database: world.database, viewer }));
}

function found(text: string): string[] {
  const lower = text.toLowerCase();
  return Object.keys(secrets).filter((word) => lower.includes(word));
}

function forbiddenTo(person: Person): string[] {
  return Object.keys(secrets).filter((word) => !secrets[word]!.includes(person));
}

test('the walk finds every secret, for those who may read it', () => {
  expect(found(everything)).toEqual(Object.keys(secrets));
});

describe.each(outsiders)('%s', (person) => {
  test('finds nothing of it from any root field', async () => {
    const seen = found(await walkRoots(viewers[person]));
    expect(seen.filter((word) => forbiddenTo(person).includes(word))).toEqual([]);
    expect(seen).toEqual(expect.arrayContaining([]));
  });

  test('finds nothing of it from any object by its id', async () => {
    const seen = found(await walkNodes(viewers[person]));
    expect(seen.filter((word) => forbiddenTo(person).includes(word))).toEqual([]);
  });

  test('finds nothing of it by any search', async () => {
    for (const { name, args } of Object.values(schema.getQueryType()!.getFields())) {
      const filter = args.find((arg) => arg.name === 'filter');
      if (!filter || !('getFields' in filter.type) || !('search' in filter.type.getFields())) continue;
      for (const word of forbiddenTo(person)) {
        const source = `query ($s: String) { ${name}(filter: { search: $s }) { totalCount } }`;
        const { data } = await world.send(source, { s: word }, { viewer: viewers[person] });
        expect({ name, word, count: data?.[name]?.totalCount ?? 0 }).toEqual({ name, word, count: 0 });
      }
    }
  });

  test('finds nothing of it in the cursors of any order', async () => {
    for (const { name, args } of Object.values(schema.getQueryType()!.getFields())) {
      const order = args.find((arg) => arg.name === 'orderBy');
      if (!order) continue;
      const type = order.type.toString().replace('!', '');
      const orders = (schema.getType(type) as unknown as { getValues(): { name: string }[] }).getValues();
      for (const { name: value } of orders) {
        const source = `query ($order: ${type}!) { ${name}(orderBy: $order, first: 100) { totalCount edges { cursor } nodes { id } } }`;
        const { data } = await world.send(source, { order: value }, { viewer: viewers[person] });
        const list: Data = data?.[name];
        if (!list) continue;
        const cursors = list.edges.map(({ cursor }: Data) =>
          Buffer.from(cursor as string, 'base64url').toString(),
        );
        expect(found(cursors.join('\n')).filter((word) => forbiddenTo(person).includes(word))).toEqual([]);
        expect(list.totalCount).toBe(list.nodes.length);
      }
    }
  });
});

test.each(outsiders.filter((person) => person !== 'ora'))(
  '%s does not learn whose the anonymised proposal is',
  async (person) => {
    const viewer = viewers[person];
    const { node, proposals, beta } = await world.ask(
      `query ($id: ID!, $beta: ID!) {
        node(id: $id) { ... on Proposal { title institution { name } contact { id } history { changedBy reason } } }
        proposals(filter: { institutionId: $beta }) { nodes { id } }
        beta: node(id: $beta) { ... on Institution { proposals { nodes { id } } } }
      }`,
      { id: two.anonymised, beta: two.beta },
      { viewer },
    );
    expect(node).toMatchObject({ title: 'Of somebody', institution: null, contact: null });
    expect(node.history.every(({ changedBy }: Data) => changedBy === null)).toBe(true);
    expect(JSON.stringify([proposals, beta])).not.toContain(two.anonymised);
  },
);
