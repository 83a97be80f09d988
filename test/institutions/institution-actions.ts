import { faultLine } from '../support/fault-lines';
import type { Data, RequestParts, Variables, World } from '../support/world';

const WHOLE = `id name acronym aliases description website organisationIdentifier rorId revision
  verificationState verificationLevel verificationExpiresOn
  verification { pendingSince flag evidence { kind description link submittedAt }
    history { kind level expiresOn flag reason changedBy changedAt } }`;

function mutation(name: string): string {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  return `mutation ($input: ${type}Input!) {
    ${name}(input: $input) { institution { ${WHOLE} } userErrors { code message path } } }`;
}

/** The institution as a viewer sees it. */
export async function institutionOf(world: World, id: string, as: Partial<RequestParts> = {}): Promise<Data> {
  const source = `query ($id: ID!) { node(id: $id) { ... on Institution { ${WHOLE} } } }`;
  return (await world.ask(source, { id }, as)).node;
}

/** Sends an action upon an institution, from the revision that it has, and answers the institution as it then is. */
export async function upon(
  world: World,
  name: string,
  id: string,
  input: Variables,
  as: Partial<RequestParts> = {},
): Promise<Data> {
  const { revision } = await institutionOf(world, id, as);
  return whole(world, name, { id, revision, ...input }, as);
}

/** The same with the whole input. */
export async function whole(
  world: World,
  name: string,
  input: Variables,
  as: Partial<RequestParts> = {},
): Promise<Data> {
  return (await world.ask(mutation(name), { input }, as))[name].institution;
}

/** The faults of one that must be refused, a line each. */
export async function refused(
  world: World,
  name: string,
  input: Variables,
  as: Partial<RequestParts> = {},
): Promise<string[]> {
  const { data, errors } = await world.send(mutation(name), { input }, as);
  expect(errors).toBeUndefined();
  expect(data[name].institution).toBeNull();
  return data[name].userErrors.map(faultLine);
}

export function evidence(institutionId: string, input: Variables = {}): Variables {
  return {
    institutionId,
    kind: 'REGISTRATION',
    description: 'The entry in the register.',
    link: 'https://register.example.org/17',
    ...input,
  };
}
