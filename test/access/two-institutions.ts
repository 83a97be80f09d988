import type { SignedIn, Viewer } from '../../src/access/viewer';
import { publish as fitting } from '../matching/market-world';
import { registered } from '../participants/people';
import { act, addParticipant, begin, publish } from '../proposals/people-and-proposals';
import { outcomeAreas } from '../../src/partnerships/outcome';
import { done } from '../partnerships/partner-world';
import { as, newAccount } from '../support/accounts';
import { memberOf } from '../support/viewers';
import type { World } from '../support/world';

/**
 * Two institutions with their people, a programme, and everything that one of them has and others may not read. Every private text
 * holds a word that stands nowhere else, so that any answer can be searched for it.
 */
export interface TwoInstitutions {
  readonly alpha: string;
  readonly beta: string;
  /** Keys of accounts. `ann` and `bea` are focal points, `ben` a practitioner of Beta; `nora` has no institution; `ora` organises. */
  readonly people: Readonly<Record<'ann' | 'bea' | 'ben' | 'nora' | 'ora', string>>;
  /** An anonymised proposal of Beta: not secret, but whose it is. */
  readonly anonymised: string;
}

export type Person = keyof TwoInstitutions['people'] | 'stranger';

/** Each word, and who of the outsiders may read it nonetheless. */
export const secrets: Readonly<Record<string, readonly Person[]>> = {
  zqunlisted: [],
  zqlisted: [],
  '2055599001': [],
  zqdraft: [],
  zqinvited: [],
  zqmembers: ['ann'],
  zqsubmitted: ['ora'],
  zqreason: [],
  'capacity":977': [],
  zqasks: [],
  zqdeclined: ['nora'],
  zqevidence: [],
  zqflag: [],
  zqbea: [],
  zqinterest: [],
  zqaccepted: [],
  zqagreement: [],
  zqfollowup: [],
  zqoutcome: [],
  zqsearch: [],
};

function mutation(name: string, selection: string): string {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${name}(input: $input) { ${selection} userErrors { code path message } } }`;
}

export async function buildTwoInstitutions(world: World): Promise<TwoInstitutions> {
  const people = {
    ann: await newAccount(world, 'Ann'),
    bea: await newAccount(world, 'Zqbea'),
    ben: await newAccount(world, 'Ben'),
    nora: await newAccount(world, 'Nora'),
    ora: await newAccount(world, 'Ora'),
  };
  const ask = async (person: keyof typeof people | null, name: string, selection: string, input: object) => {
    const viewer = person === null ? {} : { viewer: await as(world, people[person]) };
    return (await world.ask(mutation(name, selection), { input }, viewer))[name];
  };
  const register = async (person: 'ann' | 'bea', name: string, country: string): Promise<string> =>
    (await ask(person, 'registerInstitution', 'institution { id }', { name, country, type: '10' }))
      .institution.id;
  const alpha = await register('ann', 'Alpha', 'CHN');
  const beta = await register('bea', 'Beta', 'LAO');

  const join = async (person: 'ben' | 'nora', message: string) =>
    (await ask(person, 'requestMembership', 'membership { id }', { institutionId: beta, message })).membership
      .id;
  const ben = await join('ben', 'Zqasks to join');
  await ask('bea', 'approveMembership', 'membership { id }', { id: ben, revision: 1 });
  const nora = await join('nora', 'Somebody else');
  await ask('bea', 'declineMembership', 'membership { id }', { id: nora, revision: 1, reason: 'Zqdeclined' });

  const person = { institutionId: beta, phone: '+8562055599001' };
  await addParticipant(world, {
    ...person,
    name: 'Zqunlisted',
    email: 'zqunlisted@example.org',
    consented: false,
  });
  const listed = await addParticipant(world, { ...person, name: 'Zqlisted', email: 'zqlisted@example.org' });

  const gamma = await registered(world, 'Gamma', 'KEN');
  const programme = (
    await ask(null, 'createProgramme', 'programme { id }', { title: 'Seminars', institutionId: gamma })
  ).programme.id;
  await ask(null, 'appointOrganiser', 'programme { id }', {
    programmeId: programme,
    accountId: `Account:${people.ora}`,
  });
  const today = new Date().toISOString().slice(0, 10);
  const call = (
    await ask(null, 'openCall', 'call { id }', {
      programmeId: programme,
      title: 'The call',
      opensOn: today,
      closesOn: '2030-01-01',
      reviewed: true,
    })
  ).call.id;

  const open = { capacity: 977, title: 'Open to all' };
  const { id } = await publish(world, beta, open);
  await act(world, 'pauseProposal', { id, revision: 2 });
  await act(world, 'resumeProposal', { id, revision: 3 });
  await begin(world, beta, { title: 'Zqdraft' });
  await publish(world, beta, { title: 'Zqinvited', visibility: 'INVITED_ONLY' });
  await publish(world, beta, { title: 'Zqmembers', visibility: 'MEMBERS' });
  const anonymised = await publish(world, beta, {
    title: 'Of somebody',
    visibility: 'ANONYMISED_UNTIL_MUTUAL',
    contactId: listed.id,
  });
  const submitted = await begin(world, beta, { title: 'Zqsubmitted', callId: call });
  await act(world, 'submitProposal', { id: submitted.id, revision: 1 });
  const gone = await publish(world, beta, { title: 'Withdrawn' });
  await act(world, 'withdrawProposal', { id: gone.id, revision: 2, reason: 'Zqreason' });
  // What Alpha brings, so that there are matches between the two.
  await publish(world, alpha, { kind: 'REQUEST', title: 'Alpha asks', gives: [] });

  await ask('bea', 'submitVerificationEvidence', 'institution { id }', {
    institutionId: beta,
    kind: 'OTHER',
    description: 'Zqevidence of our standing',
    link: 'https://example.org/zqevidence',
  });
  const revision = (
    await world.ask('query ($id: ID!) { node(id: $id) { ... on Institution { revision } } }', { id: beta })
  ).node.revision;
  await ask(null, 'raiseFlag', 'institution { id }', {
    id: beta,
    revision,
    colour: 'AMBER',
    reason: 'Zqflag raised',
  });
  await partnerWith(world, beta, gamma, await as(world, people.bea));
  await ask('bea', 'saveSearch', 'savedSearch { id }', { name: 'Zqsearch', filter: { kinds: ['OFFER'] } });
  return { alpha, beta, people, anonymised: anonymised.id };
}

/** Beta and Gamma have found each other, and work on. */
async function partnerWith(world: World, beta: string, gamma: string, bea: Viewer): Promise<void> {
  const viewer = bea as SignedIn;
  const asked = await fitting(world, { kind: 'REQUEST', institutionId: beta });
  const offered = await fitting(world, { kind: 'OFFER', institutionId: gamma });
  const interest = { proposalId: asked, counterpartId: offered, message: 'Zqinterest' };
  const { id } = await done(world, 'expressInterest', interest, viewer);
  const accepted = await done(world, 'acceptInterest', { id, message: 'Zqaccepted' }, memberOf(gamma));
  const partnershipId = accepted.partnership.id as string;
  const paper = { partnershipId, kind: 'MEMORANDUM', title: 'Zqagreement' };
  const agreement = await done(world, 'proposeAgreement', paper, viewer);
  await done(world, 'confirmAgreement', { id: agreement.id }, memberOf(gamma));
  await done(world, 'startImplementation', { id: partnershipId }, viewer);
  await done(world, 'addFollowUp', { partnershipId, title: 'Zqfollowup', dueOn: '2027-01-01' }, viewer);
  const scores = outcomeAreas.map((area) => ({ area, score: 4 }));
  await done(world, 'recordOutcome', { id: partnershipId, comment: 'Zqoutcome', scores }, viewer);
}
