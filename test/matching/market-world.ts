import { addDays } from '../../src/validation/dates';
import { Random } from '../support/random';
import type { Data, Variables, World } from '../support/world';

/** Fluent helpers over the public API: what a test of matching says about its world, and nothing else. */
export const today = '2026-11-23';
export const now = new Date(`${today}T12:00:00Z`);

export async function registerInstitution(
  world: World,
  country: string,
  name = `Institute of ${country}`,
): Promise<string> {
  const data = await world.ask(
    `mutation ($input: RegisterInstitutionInput!) {
       registerInstitution(input: $input) { institution { id } userErrors { code message path } } }`,
    { input: { name, type: '10', country } },
    { now },
  );
  return data.registerInstitution.institution.id as string;
}

/** `fields` stand over a plain proposal that fits its opposite. */
export async function draft(world: World, fields: Variables): Promise<{ id: string; revision: number }> {
  const created = await world.ask(
    `mutation ($input: CreateProposalInput!) {
       createProposal(input: $input) { proposal { id revision } userErrors { code message path } } }`,
    { input: { ...plain(fields['kind'] as string), ...fields } },
    { now },
  );
  return created.createProposal.proposal as { id: string; revision: number };
}

export async function publish(world: World, fields: Variables): Promise<string> {
  const { id, revision } = await draft(world, fields);
  await act(world, 'publishProposal', { id, revision });
  return id;
}

function plain(kind: string): Variables {
  const capability = { theme: 'ECOM.PAYMENTS', modality: 'TRAINING_COURSE' };
  return {
    title: 'Payments across borders for small sellers',
    language: 'en',
    validUntil: addDays(today, 200),
    ...(kind === 'OFFER' ? {} : { needs: [capability] }),
    ...(kind === 'REQUEST' ? {} : { gives: [capability] }),
  };
}

/** Any action on a proposal that answers the proposal. */
export async function act(world: World, action: string, input: Variables): Promise<Data> {
  const type = `${action.charAt(0).toUpperCase()}${action.slice(1)}Input`;
  const data = await world.ask(
    `mutation ($input: ${type}!) {
       ${action}(input: $input) { proposal { id revision status } userErrors { code message path } } }`,
    { input },
    { now },
  );
  return data[action].proposal;
}

export async function revisionOf(world: World, id: string): Promise<number> {
  const data = await world.ask(
    `query ($id: ID!) { node(id: $id) { ... on Proposal { revision } } }`,
    { id },
    { now },
  );
  return data.node.revision as number;
}

export const matchFields = `
  eligible score softScore confidence counterpart { id }
  failedRules { code messages facts }
  nearestChange { kind message facts proposal { id } }
  sides { role score confidence proposal { id }
    contributions { criterion value weight points known } reasons { criterion message facts } }`;

/** The first page of an asking proposal's matches. */
export async function matchesOf(world: World, id: string, args = '', as: object = {}): Promise<Data> {
  const data = await world.ask(
    `query ($id: ID!) { node(id: $id) { ... on Proposal {
       matches${args === '' ? '' : `(${args})`} { totalCount eligibleCount barredCount
         pageInfo { hasNextPage endCursor } edges { cursor } nodes { ${matchFields} } } } } }`,
    { id },
    { now, ...as },
  );
  return data.node.matches;
}

export async function explain(world: World, proposal: string, counterpart: string, args = ''): Promise<Data> {
  const data = await world.ask(
    `query ($p: ID!, $c: ID!) { explainMatch(proposalId: $p, counterpartId: $c ${args}) { ${matchFields} } }`,
    { p: proposal, c: counterpart },
    { now },
  );
  return data.explainMatch;
}

export const triangleFields = `
  beneficiary { id } pivotal { id } facilitating { id } kind eligible score softScore confidence
  failedRules { code messages facts } coverageByPivotal coverageByFacilitating coverageWithout coverageWith gain closes
  pairs { score sides { role score proposal { id }
    contributions { criterion value weight points known } reasons { criterion message facts } } }`;

/** A page of a proposal's triangular matches, or of its opportunities. */
export async function trianglesOf(
  world: World,
  id: string,
  args = '',
  as: object = {},
  list: 'triangularMatches' | 'opportunities' = 'triangularMatches',
): Promise<Data> {
  const data = await world.ask(
    `query ($id: ID!) { node(id: $id) { ... on Proposal {
       ${list}${args === '' ? '' : `(${args})`} { totalCount proven unseenAtMost
         pageInfo { hasNextPage endCursor } edges { cursor } nodes { ${triangleFields} } } } } }`,
    { id },
    { now, ...as },
  );
  return data.node[list];
}

/** Beneficiary, pivotal and facilitating proposal, in this order. */
export async function explainTriangle(
  world: World,
  [b, p, f]: readonly string[],
  args = '',
  as: object = {},
): Promise<Data> {
  const data = await world.ask(
    `query ($b: ID!, $p: ID!, $f: ID!) {
       explainTriangle(beneficiaryId: $b, pivotalId: $p, facilitatingId: $f ${args}) { ${triangleFields} } }`,
    { b, p, f },
    { now, ...as },
  );
  return data.explainTriangle;
}

const themes = ['ECOM', 'ECOM.PAYMENTS', 'ECOM.CUSTOMS', 'ECOM.LOGISTICS', 'AGRI', 'HEALTH'];
const words = [
  'customs',
  'sellers',
  'rural',
  'women',
  'warehouse',
  'payment',
  'training',
  'platform',
  '海关',
  'تجارة',
];
const countries = ['KHM', 'LAO', 'CHN', 'KEN', 'RWA', 'BRA', 'FJI', 'NPL', 'DEU'];

/** A world that reaches every rule and criterion now and then; the same for the same seed. */
export async function randomMarket(world: World, seed: number, size: number): Promise<string[]> {
  const random = new Random(seed);
  const institutions: string[] = [];
  for (let i = 0; i < Math.ceil(size / 3); i++) {
    institutions.push(await registerInstitution(world, random.pick(countries), `Institute ${seed}-${i}`));
  }
  const proposals: string[] = [];
  for (let i = 0; i < size; i++) {
    proposals.push(await publish(world, randomProposal(random, random.pick(institutions))));
  }
  return proposals;
}

function randomProposal(random: Random, institutionId: string): Variables {
  const kind = random.pick(['OFFER', 'OFFER', 'REQUEST', 'REQUEST', 'TWO_WAY']);
  const capability = (importance: boolean) => ({
    theme: random.pick(themes),
    modality: random.pick(['TRAINING_COURSE', 'STUDY_VISIT', 'FINANCE']),
    sdgTargets: random.some(['8.3', '9.3', '17.11', '1.4'], 2),
    ...(random.chance(0.4) ? { quantity: random.integer(1, 60), unit: random.pick(['PEOPLE', 'DAYS']) } : {}),
    ...(importance ? { importance: random.pick(['MUST', 'SHOULD', 'COULD']) } : {}),
  });
  const capabilities = (importance: boolean) =>
    Array.from({ length: random.integer(1, 3) }, () => capability(importance));
  const from = random.integer(0, 120);
  const [only, excluded] = [random.some(['LDC', 'KEN', 'CHN', '002'], 1), random.some(['BRA', 'FJI'], 1)];
  return {
    institutionId,
    kind,
    title: Array.from({ length: 4 }, () => random.pick(words)).join(' '),
    challenge: Array.from({ length: 8 }, () => random.pick(words)).join(' '),
    language: random.pick(['en', 'en', 'fr']),
    ...(kind === 'OFFER' ? { role: random.pick(['PIVOTAL', 'FACILITATING']) } : {}),
    ...(kind === 'REQUEST' ? {} : { gives: capabilities(false) }),
    ...(kind === 'OFFER' ? {} : { needs: capabilities(true) }),
    ...(random.chance(0.7)
      ? {
          window: { from: addDays(today, from), to: addDays(today, from + random.integer(10, 90)) },
          durationDays: random.integer(1, 10),
        }
      : {}),
    workingLanguages: random
      .some(['en', 'fr', 'es', 'zh'], 2)
      .map((tag) => ({ tag, level: random.pick(['BASIC', 'WORKING', 'FLUENT', 'NATIVE']) })),
    interpreter: random.chance(0.1),
    needsLogistics: random.chance(0.1),
    bringsLogistics: random.chance(0.2),
    ...(random.chance(0.6)
      ? { funding: random.pick(['NONE_NEEDED', 'OFFERS', 'NEEDS', 'COST_SHARED', 'IN_KIND_ONLY']) }
      : {}),
    ...(random.chance(0.2)
      ? { targets: { only, excluded, preferred: random.some(['KHM', 'LDC'], 1), avoided: [] } }
      : {}),
    differentContext: random.chance(0.1),
  };
}
