import type { SignedIn } from '../../src/access/viewer';
import { partneredProposals, partnerContacts } from '../../src/partnerships/partnership-reach.repository';
import { now, publish, registerInstitution } from '../matching/market-world';
import { faultLine } from '../support/fault-lines';
import { memberOf } from '../support/viewers';
import type { Data, Variables, World } from '../support/world';

/** What a test of partnerships says about its world: institutions with a proposal each, and who acts for them. */
export interface Party {
  readonly institution: string;
  readonly proposal: string;
  /** Somebody of the institution. */
  readonly viewer: SignedIn;
}

let parties = 0;

export async function party(world: World, country: string, fields: Variables): Promise<Party> {
  const institution = await registerInstitution(world, country, `Institute ${++parties} of ${country}`);
  const proposal = await publish(world, { institutionId: institution, ...fields });
  return { institution, proposal, viewer: memberOf(institution) };
}

export const beneficiary = (world: World, fields: Variables = {}) =>
  party(world, 'LAO', { kind: 'REQUEST', ...fields });

export const pivotal = (world: World, fields: Variables = {}) =>
  party(world, 'CHN', { kind: 'OFFER', ...fields });

/** Covers a need that nobody else covers, so that the triple is worth more than the pair. */
export async function trio(world: World): Promise<{ b: Party; p: Party; f: Party }> {
  const training = { theme: 'ECOM.PAYMENTS', modality: 'TRAINING_COURSE' };
  const finance = { theme: 'ECOM.LOGISTICS', modality: 'FINANCE' };
  return {
    b: await beneficiary(world, { needs: [training, finance], funding: 'NEEDS' }),
    p: await pivotal(world, { gives: [training], funding: 'IN_KIND_ONLY' }),
    f: await party(world, 'DEU', {
      kind: 'OFFER',
      role: 'FACILITATING',
      gives: [finance],
      funding: 'OFFERS',
    }),
  };
}

/** The viewer as the next request makes it: with what partnerships have opened since. */
export async function refreshed(world: World, { institution, viewer }: Party): Promise<SignedIn> {
  const own = [institution.replace('Institution:', '')];
  const { manager } = world.database;
  return {
    ...viewer,
    partnered: await partneredProposals(manager, own),
    contacts: await partnerContacts(manager, own),
  };
}

const interestFields = `
  id state sentAt expiresAt declineReason declineText
  members { role sender message answer proposal { id institution { id } } }
  partnership { id state } history { number fromState toState role reason changedBy }`;

const partnershipFields = `
  id state closedAt endReason
  members { role institution { id } proposal { id status } }
  history { fromState toState role reason }
  outcomes { comment institution { id } scores { area score } } outcomeSummary { area answers mean }
  followUps { totalCount nodes { id title state dueOn overdue } }
  agreements { totalCount nodes { id state } }`;

const agreementFields = `
  id kind title note state signedOn startsOn endsOn documentLink confidential illustrative
  parties { country { alpha3 } institution { id } confirmedAt } partnership { id }`;

const followUpFields = `id title dueOn state overdue revision owner { id } partnership { id }`;

export const fieldsOf = {
  interest: interestFields,
  partnership: partnershipFields,
  agreement: agreementFields,
  followUp: followUpFields,
  proposal: `id status shortlist { id }`,
};

type Answered = keyof typeof fieldsOf;

function answeredBy(mutation: string): Answered {
  if (/FollowUp$/.test(mutation)) return 'followUp';
  if (/Agreement$/.test(mutation)) return 'agreement';
  if (/Interest$/.test(mutation)) return 'interest';
  return /Match$|Veto$/.test(mutation) ? 'proposal' : 'partnership';
}

export interface Sent {
  readonly object: Data;
  readonly faults: readonly string[];
  readonly messages: readonly string[];
}

/** Sends a mutation of partnerships as somebody, and answers its object or its faults, a line each. */
export async function attempt(
  world: World,
  mutation: string,
  input: Variables,
  viewer: SignedIn,
  at: Date = now,
): Promise<Sent> {
  const field = answeredBy(mutation);
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await world.send(
    `mutation ($input: ${type}!) {
       ${mutation}(input: $input) { ${field} { ${fieldsOf[field]} } userErrors { code message path } } }`,
    { input },
    { viewer, now: at },
  );
  if (errors) throw new Error(JSON.stringify(errors));
  const { userErrors } = data[mutation];
  return {
    object: data[mutation][field],
    faults: userErrors.map(faultLine),
    messages: userErrors.map(({ message }: Data) => message),
  };
}

/** The same where it must be done. */
export async function done(
  world: World,
  mutation: string,
  input: Variables,
  viewer: SignedIn,
  at: Date = now,
): Promise<Data> {
  const { object, faults, messages } = await attempt(world, mutation, input, viewer, at);
  if (faults.length > 0) throw new Error(`${mutation}: ${faults.join(', ')}: ${messages.join(' ')}`);
  return object;
}

/** The faults of one that must be refused. */
export async function refused(
  world: World,
  mutation: string,
  input: Variables,
  viewer: SignedIn,
  at: Date = now,
): Promise<readonly string[]> {
  const { object, faults } = await attempt(world, mutation, input, viewer, at);
  expect(object).toBeNull();
  return faults;
}

export function express(world: World, from: Party, to: Party, more: Variables = {}): Promise<Data> {
  const input = { proposalId: from.proposal, counterpartId: to.proposal, message: 'Shall we?', ...more };
  return done(world, 'expressInterest', input, from.viewer);
}

/** A partnership of two, or of three, just begun; answers its id. */
export async function partner(world: World, from: Party, to: Party, third?: Party): Promise<string> {
  const { id } = await express(world, from, to, third ? { thirdId: third.proposal } : {});
  let accepted = await done(world, 'acceptInterest', { id }, to.viewer);
  if (third) accepted = await done(world, 'acceptInterest', { id }, third.viewer);
  return accepted.partnership.id as string;
}

/** Led to where it is carried out: agreed by all, and started. */
export async function underway(world: World, from: Party, to: Party): Promise<string> {
  const partnershipId = await partner(world, from, to);
  const paper = { partnershipId, kind: 'MEMORANDUM', title: 'A memorandum' };
  const { id } = await done(world, 'proposeAgreement', paper, from.viewer);
  await done(world, 'confirmAgreement', { id }, to.viewer);
  await done(world, 'startImplementation', { id: partnershipId }, to.viewer);
  return partnershipId;
}

/** An object by its id, as somebody sees it. */
export async function seen(
  world: World,
  type: 'Interest' | 'Partnership' | 'Agreement' | 'FollowUp' | 'Proposal',
  id: string,
  viewer: SignedIn,
  fields?: string,
  at: Date = now,
): Promise<Data> {
  const field = `${type.charAt(0).toLowerCase()}${type.slice(1)}` as Answered;
  const { node } = await world.ask(
    `query ($id: ID!) { node(id: $id) { ... on ${type} { ${fields ?? fieldsOf[field]} } } }`,
    { id },
    { viewer, now: at },
  );
  return node;
}

/** What the outbox tells of an interest or a partnership, a line each: the kind, and the country of whom it is for. */
export async function told(world: World, about: string): Promise<string[]> {
  const rows = await world.database.query<{ line: string }[]>(
    `SELECT kind || ' ' || (SELECT country FROM institution WHERE id = (payload ->> 'institutionId')::uuid) AS line
     FROM outbox WHERE $1 IN (payload ->> 'interestId', payload ->> 'partnershipId') ORDER BY id`,
    [keyOf(about)],
  );
  return rows.map(({ line }) => line);
}

/** Rows of a table, for what the API shows nobody. */
export async function count(world: World, from: string, values: readonly unknown[] = []): Promise<number> {
  const [row] = await world.database.query<{ count: number }[]>(
    `SELECT count(*)::int AS count FROM ${from}`,
    [...values],
  );
  return row!.count;
}

export function keyOf(id: string): string {
  return id.slice(id.indexOf(':') + 1);
}

/** Interests and partnerships of one proposal, by SQL. */
export const ofProposal = {
  interests: 'interest_member WHERE proposal_id = $1',
  openCommitments: 'commitment WHERE proposal_id = $1 AND closed_at IS NULL',
  partnerships: 'partnership JOIN interest_member USING (interest_id) WHERE proposal_id = $1',
};
