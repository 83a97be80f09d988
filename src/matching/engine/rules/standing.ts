import type { Member, World } from '../member';
import { actor, type Rule } from './failed-rule';

/** Active matches stay below each member's limit. */
export const hasCapacity: Rule = ({ members }) => {
  const full = members.filter(
    ({ capacity, activeMatches }) => capacity !== null && activeMatches >= capacity,
  );
  if (full.length === 0) return null;
  const facts = full.map((member) => ({
    ...actor(member),
    active: member.activeMatches,
    capacity: member.capacity ?? 0,
  }));
  return { code: 'CAPACITY', facts: { full: facts } };
};

/** No institution is barred, and each has the level that the others ask of a partner. */
export const isVerified: Rule = ({ members }) => {
  const short = members.filter(
    (member) => member.verification.barred || member.verification.level < levelAsked(member, members),
  );
  if (short.length === 0) return null;
  const facts = short.map((member) => ({
    ...actor(member),
    ...member.verification,
    required: levelAsked(member, members),
  }));
  return { code: 'VERIFIED', facts: { short: facts } };
};

function levelAsked(member: Member, members: readonly Member[]): number {
  let asked = 0;
  for (const other of members) {
    if (other !== member) asked = Math.max(asked, other.minimumVerification);
  }
  return asked;
}

/** No member has declined another. */
export const noVeto: Rule = ({ members, world }) => {
  const declining = members.filter((member) =>
    members.some((other) => other !== member && world.declined(member.id, other.id)),
  );
  return declining.length === 0 ? null : { code: 'NO_VETO', facts: { declinedBy: declining.map(actor) } };
};

/** Published, and valid today. */
export const isLive: Rule = ({ members, world }) => {
  const ended = members.filter(({ open, validUntil }) => !open || validUntil < world.today);
  if (ended.length === 0) return null;
  return { code: 'LIVE', facts: { ended: ended.map((member) => endOf(member, world)) } };
};

function endOf(member: Member, { today }: World) {
  return { ...actor(member), open: member.open, expiredDays: Math.max(0, today - member.validUntil) };
}

/** The viewer may see each of them. */
export const isVisible: Rule = ({ members, world }) => {
  const hidden = members.filter(({ id }) => !world.visible(id));
  return hidden.length === 0 ? null : { code: 'VISIBLE', facts: { hidden: hidden.map(actor) } };
};
