import { randomUUID } from 'node:crypto';
import { faultLine } from '../support/fault-lines';
import type { Data, RequestParts, Variables, World } from '../support/world';

const PROGRAMME = `id title description revision institution { id } organisers { accountId name }`;
const CALL = `id title description opensOn closesOn closedAt reviewed open revision programme { id }`;

const answers: Readonly<Record<string, string>> = {
  createProgramme: `programme { ${PROGRAMME} }`,
  editProgramme: `programme { ${PROGRAMME} }`,
  appointOrganiser: `programme { ${PROGRAMME} }`,
  dismissOrganiser: `programme { ${PROGRAMME} }`,
  openCall: `call { ${CALL} }`,
  editCall: `call { ${CALL} }`,
  closeCall: `call { ${CALL} }`,
};

function mutation(name: string): string {
  const type = name.charAt(0).toUpperCase() + name.slice(1);
  return `mutation ($input: ${type}Input!) { ${name}(input: $input) { ${answers[name]} userErrors { code message path } } }`;
}

/** Sends a mutation of programmes, and answers what it wrote as it then is. */
export async function run(
  world: World,
  name: string,
  input: Variables,
  as: Partial<RequestParts> = {},
): Promise<Data> {
  const { userErrors, ...written } = (await world.ask(mutation(name), { input }, as))[name];
  expect(userErrors).toEqual([]);
  return Object.values(written)[0];
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
  const { userErrors, ...written } = data[name];
  expect(Object.values(written)).toEqual([null]);
  return userErrors.map(faultLine);
}

export const unknownId = (type: string): string => `${type}:${randomUUID()}`;

/** A programme with one organiser. */
export async function programmeOf(
  world: World,
  institutionId: string,
  title: string,
  accountId: string,
): Promise<string> {
  const { id } = await run(world, 'createProgramme', { institutionId, title });
  await run(world, 'appointOrganiser', { programmeId: id, accountId: `Account:${accountId}` });
  return id as string;
}
