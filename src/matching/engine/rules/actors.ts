import { actor, type Rule } from './failed-rule';

/** An institution does not cooperate with itself. */
export const differentInstitution: Rule = ({ receiver, giver }) =>
  receiver.institutionId === giver.institutionId
    ? { code: 'DIFFERENT_INSTITUTION', facts: { institutionId: receiver.institutionId } }
    : null;

/** Two institutions of no country are not of the same country. */
export const differentCountry: Rule = ({ receiver, giver }) =>
  receiver.country !== null && receiver.country === giver.country
    ? { code: 'DIFFERENT_COUNTRY', facts: { country: receiver.country } }
    : null;

/** Beneficiary and pivotal partner satisfy the eligibility profile; an institution of no country cannot. */
export const southPair: Rule = ({ receiver, giver, world }) => {
  const outside = [receiver, giver].filter(({ country }) => country === null || !world.eligible(country));
  if (outside.length === 0) return null;
  return {
    code: 'SOUTH_PAIR',
    facts: { outside: outside.map((member) => ({ ...actor(member), country: member.country })) },
  };
};

/** The third is an actor of its own, not one of the two under another proposal. */
export const facilitator: Rule = ({ receiver, giver, third }) =>
  third !== null && [receiver.institutionId, giver.institutionId].includes(third.institutionId)
    ? { code: 'FACILITATOR', facts: actor(third) }
    : null;
