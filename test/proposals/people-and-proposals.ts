import { faultLine } from '../support/fault-lines';
import type { Data, RequestParts, Variables, World } from '../support/world';

export { added as addParticipant, registered } from '../participants/people';

export const give = { theme: 'ECOM.PAYMENTS', modality: 'TRAINING_COURSE' };
export const need = { theme: 'ECOM.CUSTOMS', modality: 'STUDY_VISIT' };

export const WHOLE = `
  id kind roles title challenge approach language status visibility revision validUntil
  institution { id name } country { alpha3 } contact { id }
  gives { theme { code } sdgTargets { code } modality quantity unit importance }
  needs { theme { code } sdgTargets { code } modality quantity unit importance }
  window { from to } durationDays cohortSize delivery workingLanguages { tag level }
  interpreter bringsLogistics needsLogistics funding conditions
  targets { only { code kind name } excluded { code kind name } preferred { code } avoided { code } }
  differentContext minimumVerification capacity illustrative createdAt updatedAt publishedAt
  history { number fromStatus toStatus reason changedBy changedAt }`;

function mutation(name: string): string {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  return `mutation ($input: ${type}Input!) {
    ${name}(input: $input) { proposal { ${WHOLE} } userErrors { code message path } }
  }`;
}

/** Sends a mutation of proposals, and answers the proposal as it then is; fails where there are faults. */
export async function act(
  world: World,
  name: string,
  input: Variables,
  as: Partial<RequestParts> = {},
): Promise<Data> {
  return (await world.ask(mutation(name), { input }, as))[name].proposal;
}

/** The faults of a mutation that must be refused, a line each. */
export async function refusal(
  world: World,
  name: string,
  input: Variables,
  as: Partial<RequestParts> = {},
): Promise<string[]> {
  const { data, errors } = await world.send(mutation(name), { input }, as);
  expect(errors).toBeUndefined();
  expect(data[name].proposal).toBeNull();
  return data[name].userErrors.map(faultLine);
}

/** A draft; an offer of a training where nothing else is said. */
export function begin(
  world: World,
  institutionId: string,
  input: Variables = {},
  as: Partial<RequestParts> = {},
): Promise<Data> {
  const kind = input['kind'] ?? 'OFFER';
  const sides = {
    ...(kind === 'REQUEST' ? {} : { gives: [give] }),
    ...(kind === 'OFFER' ? {} : { needs: [need] }),
  };
  const whole = {
    institutionId,
    kind,
    title: 'A proposal',
    language: 'en',
    validUntil: '2030-12-31',
    ...sides,
  };
  return act(world, 'createProposal', { ...whole, ...input }, as);
}

export async function publish(
  world: World,
  institutionId: string,
  input: Variables = {},
  as: Partial<RequestParts> = {},
): Promise<Data> {
  const { id, revision } = await begin(world, institutionId, input, as);
  return act(world, 'publishProposal', { id, revision }, as);
}

export const LIST = `query (
  $filter: ProposalFilter, $orderBy: ProposalOrder! = TITLE, $first: Int! = 100, $after: String
) {
  proposals(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    nodes { id title }
    pageInfo { hasNextPage hasPreviousPage endCursor }
    totalCount
  }
}`;

/** The titles that a filter finds, by title. */
export async function titles(
  world: World,
  filter: Variables,
  as: Partial<RequestParts> = {},
): Promise<string[]> {
  const { proposals } = await world.ask(LIST, { filter }, as);
  expect(proposals.totalCount).toBe(proposals.nodes.length);
  return proposals.nodes.map(({ title }: Data) => title);
}
