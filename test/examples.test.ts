import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { draft, now, publish, registerInstitution } from './matching/market-world';
import { startWorld, type Data, type Variables, type World } from './support/world';

const folder = join(__dirname, '..', 'examples');
const files = readdirSync(folder).filter((file) => file.endsWith('.graphql'));

/** The variables that an example's header proposes, `<key>` and `<other>` standing for objects of the reader's own. */
function proposedVariables(source: string): string {
  const header = source.split('\n').filter((line) => line.startsWith('#'));
  const text = header.map((line) => line.replace(/^#\s*/, '')).join(' ');
  return /Variables: (\{.*\})/.exec(text)?.[1] ?? '{}';
}

describe('every operation in examples/', () => {
  let world: World;
  let ids: Record<string, string>;
  beforeAll(async () => {
    world = await startWorld();
    const [laos, china] = [await registerInstitution(world, 'LAO'), await registerInstitution(world, 'CHN')];
    const added = await world.ask(
      `mutation ($input: AddParticipantInput!) { addParticipant(input: $input) {
         participant { id } userErrors { code message path } } }`,
      {
        input: {
          institutionId: laos,
          name: 'Example Person',
          roles: ['TRAINER'],
          languages: [],
          consented: true,
        },
      },
    );
    const profiles = await world.ask(`{ eligibilityProfiles { nodes { id } } }`);
    ids = {
      'Institution:<key>': laos,
      'Participant:<key>': added.addParticipant.participant.id,
      'EligibilityProfile:<key>': profiles.eligibilityProfiles.nodes[0].id,
      'Proposal:<key>': await publish(world, { kind: 'REQUEST', institutionId: laos }),
      'Proposal:<draft>': (await draft(world, { kind: 'REQUEST', institutionId: laos })).id,
      'Proposal:<other>': await publish(world, { kind: 'OFFER', institutionId: china }),
    };
  });
  afterAll(() => world.close());

  test('there are some for each kind of object', () => {
    const kinds = new Set(files.map((file) => file.split('-')[0]));
    expect([...kinds].sort()).toEqual([
      'eligibility',
      'institutions',
      'matches',
      'participants',
      'proposals',
      'reference',
    ]);
  });

  test.each(files)('%s is answered without an error', async (file) => {
    const source = readFileSync(join(folder, file), 'utf8');
    expect(parse(source).definitions).toHaveLength(1);
    let text = proposedVariables(source);
    for (const [placeholder, id] of Object.entries(ids)) text = text.replaceAll(placeholder, id);
    const data = await world.ask(source, await withPresentRevision(JSON.parse(text) as Variables), { now });
    expect(Object.values(data as object).every((answer) => answer !== null)).toBe(true);
  });

  /** A reader sends the revision that was read last. */
  async function withPresentRevision(variables: Variables): Promise<Variables> {
    const input = variables['input'] as Variables | undefined;
    if (input?.['revision'] === undefined) return variables;
    const id = input['id'] as string;
    const [type] = id.split(':');
    const found: Data = await world.ask(
      `query ($id: ID!) { node(id: $id) { ... on ${type} { revision } } }`,
      { id },
    );
    return { ...variables, input: { ...input, revision: found.node.revision } };
  }
});
