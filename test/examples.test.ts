import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { insertAccount } from '../src/accounts/accounts.repository';
import { hashPassword } from '../src/accounts/password-hash';
import { draft, now, publish, registerInstitution } from './matching/market-world';
import { beneficiary, express, partner, pivotal } from './partnerships/partner-world';
import { startWorld, type Data, type Variables, type World } from './support/world';
import { administrator } from './support/viewers';

const folder = join(__dirname, '..', 'examples');
/** Those that are answered once: subscriptions are tried over a socket, in test/server/live-examples.test.ts. */
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.graphql'))
  .filter((file) => !file.endsWith('-live.graphql'));

/** The variables that an example's header proposes, `<key>` and `<other>` standing for objects of the reader's own. */
function proposedVariables(source: string): string {
  const header = source.split('\n').filter((line) => line.startsWith('#'));
  const text = header.map((line) => line.replace(/^#\s*/, '')).join(' ');
  return /Variables: (\{.*\})/.exec(text)?.[1] ?? '{}';
}

const credentials = { '<email>': 'reader@ministry.example', '<password>': 'a long way to Vientiane' };

/** Examples run as an administrator, whose account is this one. */
async function openReadersAccount({ database }: World): Promise<void> {
  await insertAccount(database.manager, {
    id: administrator.accountId,
    email: credentials['<email>'],
    name: 'Example Reader',
    passwordHash: await hashPassword(credentials['<password>']),
    administrator: true,
    illustrative: false,
    confirmedAt: now,
    suspendedAt: null,
    createdAt: now,
  });
}

describe('every operation in examples/', () => {
  let world: World;
  let ids: Record<string, string>;
  beforeAll(async () => {
    world = await startWorld();
    await openReadersAccount(world);
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
    const programme = await world.ask(
      `mutation ($input: CreateProgrammeInput!) {
         createProgramme(input: $input) { programme { id } userErrors { code message path } } }`,
      { input: { institutionId: laos, title: 'Example programme' } },
    );
    const [asking, asked, partnerProposal] = [
      await pivotal(world),
      await beneficiary(world),
      await beneficiary(world),
    ];
    ids = {
      ...credentials,
      'Interest:<received>': (await express(world, asking, asked)).id,
      'Partnership:<key>': await partner(world, asking, partnerProposal),
      'Proposal:<partner>': partnerProposal.proposal,
      'Institution:<key>': laos,
      'Institution:<duplicate>': await registerInstitution(world, 'LAO', 'Laotian Institute'),
      'Programme:<key>': programme.createProgramme.programme.id,
      'Participant:<key>': added.addParticipant.participant.id,
      'EligibilityProfile:<key>': profiles.eligibilityProfiles.nodes[0].id,
      'Proposal:<key>': await publish(world, { kind: 'REQUEST', institutionId: laos }),
      'Proposal:<draft>': (await draft(world, { kind: 'REQUEST', institutionId: laos })).id,
      'Proposal:<closed>': (
        await draft(world, { kind: 'OFFER', institutionId: china, visibility: 'INVITED_ONLY' })
      ).id,
      'Proposal:<other>': await publish(world, { kind: 'OFFER', institutionId: china }),
      'Proposal:<facilitating>': await publish(world, {
        kind: 'OFFER',
        role: 'FACILITATING',
        institutionId: await registerInstitution(world, 'DEU'),
      }),
    };
  });
  afterAll(() => world.close());

  test('there are some for each kind of object', () => {
    const kinds = new Set(files.map((file) => file.split('-')[0]));
    expect([...kinds].sort()).toEqual([
      'accounts',
      'activities',
      'agreements',
      'eligibility',
      'graph',
      'institutions',
      'interests',
      'matches',
      'notices',
      'participants',
      'partnerships',
      'programmes',
      'proposals',
      'reference',
      'triangles',
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
