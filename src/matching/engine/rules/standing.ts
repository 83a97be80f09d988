import { actor, type Rule } from './failed-rule';

/** Active matches stay below each member's limit. */
export const hasCapacity: Rule = ({ members }) => {
  const full = members.flatMap((member) => {
    const { capacity, activeMatches: active } = member;
    return capacity === null || active < capacity ? [] : [{ ...actor(member), active, capacity }];
  });
  return full.length === 0 ? null : { code: 'CAPACITY', facts: { full } };
};

/** No institution is barred, and each has the level that the others ask of a partner. */
export const isVerified: Rule = ({ members }) => {
  const short = members.flatMap((member) => {
    const { level, barred } = member.verification;
    let required = 0;
    for (const other of members) {
      if (other !== member) required = Math.max(required, other.minimumVerification);
    }
    return barred || level < required ? [{ ...actor(member), level, required, barred }] : [];
  });
  return short.length === 0 ? null : { code: 'VERIFIED', facts: { short } };
};

/** No member has declined another. */
export const noVeto: Rule = ({ members, world }) => {
  const declining = members.filter(({ id }) =>
    members.some((other) => other.id !== id && world.declined(id, other.id)),
  );
  return declining.length === 0 ? null : { code: 'NO_VETO', facts: { declinedBy: declining.map(actor) } };
};

/** Published, and valid today; `expiredDays` counts how long it has not been. */
export const isLive: Rule = ({ members, world }) => {
  const ended = members.flatMap((member) => {
    const { open, validUntil } = member;
    const expiredDays = Math.max(0, world.today - validUntil);
    return open && expiredDays === 0 ? [] : [{ ...actor(member), open, expiredDays }];
  });
  return ended.length === 0 ? null : { code: 'LIVE', facts: { ended } };
};

/** The viewer may see each of them. */
export const isVisible: Rule = ({ members, world }) => {
  const hidden = members.filter(({ id }) => !world.visible(id));
  return hidden.length === 0 ? null : { code: 'VISIBLE', facts: { hidden: hidden.map(actor) } };
};
