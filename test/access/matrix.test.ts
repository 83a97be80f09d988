import { randomUUID } from 'node:crypto';
import { getNamedType, isListType, isNonNullType, type GraphQLInputObjectType } from 'graphql';
import type { Viewer } from '../../src/access/viewer';
import { makeContext } from '../../src/server/context';
import { buildPublicSchema } from '../../src/server/schema';
import { as } from '../support/accounts';
import { administrator } from '../support/viewers';
import { startWorld, type World } from '../support/world';
import { crawl, nodeTypes, rootQueries } from './crawl';
import { someValue } from './some-value';
import { buildTwoInstitutions, type TwoInstitutions } from './two-institutions';

/**
 * Every mutation of the contract, tried upon everything that Beta has by people who have no part in it. Which objects a mutation acts on
 * is read from its input: where that says too little, a decision stands here, and a new mutation without one fails.
 */

// The whole contract is walked, many times over.
jest.setTimeout(300_000);

const schema = buildPublicSchema();
const mutations = Object.values(schema.getMutationType()!.getFields());

/** What anybody who has signed in may do, or acts on nothing but what is their own. */
const ownOrOpen: Readonly<Record<string, string>> = {
  signUp: 'for strangers',
  signIn: 'for strangers',
  confirmAddress: 'by a token that was mailed',
  resendConfirmation: 'for strangers',
  requestPasswordReset: 'for strangers',
  resetPassword: 'by a token that was mailed',
  stopDigests: 'by a token that was mailed',
  signOut: 'one’s own sessions',
  changePassword: 'one’s own account',
  changeAddress: 'one’s own account',
  registerInstitution: 'for everybody who has signed in',
  requestMembership: 'for everybody who has signed in',
  saveSearch: 'one’s own searches',
  setNoticePreferences: 'one’s own preferences',
};

/** Fields whose name does not say the type of the object that they name. */
const typeOfField: Readonly<Record<string, string>> = {
  'mergeInstitutions.keepId': 'Institution',
  'mergeInstitutions.duplicateId': 'Institution',
  'markNoticesRead.ids': 'Notice',
  'appointFocalPoint.id': 'Membership',
  'clearFlag.id': 'Institution',
  'raiseFlag.id': 'Institution',
  'rejectVerification.id': 'Institution',
  'grantAdministrator.id': 'Account',
  'revokeAdministrator.id': 'Account',
  'endSession.id': 'AccountSession',
  'startImplementation.id': 'Partnership',
  'recordOutcome.id': 'Partnership',
  'editSavedSearch.id': 'SavedSearch',
  'deleteSavedSearch.id': 'SavedSearch',
};

const types = nodeTypes(schema).map(({ name }) => name);

/** The type that an id of the input is of. */
function typeNamedBy(mutation: string, field: string): string | null {
  const decided = typeOfField[`${mutation}.${field}`];
  if (decided !== undefined) return decided;
  if (/^(third|counterpart)Id$/.test(field)) return 'Proposal';
  if (field === 'ownerId' || field === 'contactId') return 'Participant';
  const said = field === 'id' ? mutation : field.replace(/Ids?$/, '');
  const fits = (type: string) => said.toLowerCase().endsWith(type.toLowerCase());
  return types.filter(fits).sort((one, other) => other.length - one.length)[0] ?? null;
}

interface IdField {
  readonly name: string;
  readonly list: boolean;
  readonly required: boolean;
  readonly type: string | null;
}

function idFields(mutation: (typeof mutations)[number]): IdField[] {
  const input = getNamedType(mutation.args[0]!.type) as GraphQLInputObjectType;
  return Object.values(input.getFields())
    .filter(({ type }) => getNamedType(type).name === 'ID')
    .map(({ name, type }) => ({
      name,
      required: isNonNullType(type),
      list: isListType(isNonNullType(type) ? type.ofType : type),
      type: typeNamedBy(mutation.name, name),
    }));
}

const tried = mutations.filter(({ name }) => !(name in ownOrOpen));

test('the object of every mutation is known', () => {
  const unknown = tried.flatMap((mutation) =>
    idFields(mutation)
      .filter(({ required, type }) => required && type === null)
      .map(({ name }) => `${mutation.name}.${name}`),
  );
  expect(unknown).toEqual([]);
  const idle = tried.filter((mutation) => idFields(mutation).length === 0).map(({ name }) => name);
  // Of these the permission alone decides.
  expect(idle.sort()).toEqual(['createEligibilityProfile', 'recordAgreement']);
});

let world: World;
let two: TwoInstitutions;
let outsiders: Record<'ann' | 'nora', Viewer>;
/** Whatever has an id, by its type, as administrators find it. */
let objects: Map<string, string[]>;
beforeAll(async () => {
  world = await startWorld();
  two = await buildTwoInstitutions(world);
  outsiders = { ann: await as(world, two.people.ann), nora: await as(world, two.people.nora) };
  const sources = Object.values(rootQueries(schema, 2));
  const everything = [
    ...(await idsIn(sources, administrator)),
    ...(await idsIn(sources, await as(world, two.people.bea))),
  ];
  const own = new Set<string>();
  for (const person of ['ann', 'nora'] as const) {
    const source = '{ viewer { account { id } memberships { nodes { id participant { id } } } } }';
    for (const id of await idsIn([source], outsiders[person])) own.add(id);
  }
  const foreign = [...new Set(everything)].filter((id) => id !== two.alpha && !own.has(id));
  objects = groupByType(foreign);
});
afterAll(() => world.close());

async function idsIn(sources: readonly string[], viewer: Viewer): Promise<string[]> {
  const found: string[] = [];
  for (const source of sources) {
    const answer = await crawl(schema, source, makeContext({ database: world.database, viewer }));
    found.push(...(answer.match(/[A-Z][A-Za-z]+:[0-9a-f]{8}-[0-9a-f-]{27}/g) ?? []));
  }
  return found;
}

function groupByType(ids: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const id of ids) {
    const type = id.split(':')[0]!;
    groups.set(type, [...(groups.get(type) ?? []), id]);
  }
  return groups;
}

/** A fingerprint of all that is stored, but for what an attempt may leave by itself. */
async function stored(): Promise<string> {
  const tables = await world.database.query<{ name: string }[]>(
    `SELECT table_name AS name FROM information_schema.tables
     WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name NOT IN ('throttle', 'market_position')
     ORDER BY 1`,
  );
  const parts = tables.map(
    ({ name }) =>
      `(SELECT '${name}' || coalesce(sum(hashtextextended(found::text, 0)), 0) FROM "${name}" AS found)`,
  );
  const [row] = await world.database.query<[{ all: string }]>(
    `SELECT concat_ws(',', ${parts.join(', ')}) AS all`,
  );
  return row.all;
}

async function faultsOf(
  mutation: (typeof mutations)[number],
  ids: Record<string, unknown>,
  viewer: Viewer,
): Promise<{ code: string; message: string; path: string[] }[]> {
  const { type } = mutation.args[0]!;
  const input = { ...(someValue(type) as object), ...ids };
  const { data, errors } = await world.send(
    `mutation ($input: ${String(type)}) { ${mutation.name}(input: $input) { userErrors { code message path } } }`,
    { input },
    { viewer },
  );
  expect(errors).toBeUndefined();
  return data[mutation.name].userErrors;
}

const most = 6;

describe.each(['ann', 'nora'] as const)('%s', (person) => {
  test.each(tried.map((mutation) => [mutation.name, mutation] as const))(
    'changes nothing of others by %s, nor learns what is there',
    async (_name, mutation) => {
      const viewer = outsiders[person];
      const before = await stored();
      const fields = idFields(mutation).filter(
        ({ type, required }) => type !== null && (required || types.includes(type)),
      );
      const aim = fields.find(({ required }) => required) ?? fields[0];
      const targets = aim === undefined ? [null] : (objects.get(aim.type!) ?? []).slice(0, most);
      for (const target of targets) {
        const ids = (pick: (field: IdField) => string) =>
          Object.fromEntries(
            fields
              .filter(({ required }) => required || fields.length === 1)
              .map((field) => [field.name, field.list ? [pick(field)] : pick(field)]),
          );
        const other = (field: IdField) => (field === aim ? target! : (objects.get(field.type!)?.[0] ?? 'x'));
        const faults = await faultsOf(mutation, ids(other), viewer);
        expect({ target, refused: faults.length > 0 }).toEqual({ target, refused: true });
        if (target === null || aim === undefined) continue;
        const { node } = await world.ask(
          'query ($id: ID!) { node(id: $id) { id } }',
          { id: target },
          { viewer },
        );
        if (node !== null) continue;
        // What the viewer does not see answers as what is not there at all.
        const nothing = `${aim.type}:${randomUUID()}`;
        const absent = await faultsOf(
          mutation,
          ids((field) => (field === aim ? nothing : other(field))),
          viewer,
        );
        expect({ target, faults }).toEqual({ target, faults: absent });
      }
      expect(await stored()).toBe(before);
    },
  );
});
