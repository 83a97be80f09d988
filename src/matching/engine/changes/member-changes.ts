import type { FundingPosition, Member } from '../member';
import type { Pair, View } from '../pair';
import { actor } from '../rules/failed-rule';
import { refusal } from '../targets';
import { asGive, type Change } from './change';
import { windowChanges } from './window-changes';

/** Everything that one member could change about itself; what would change nothing is left out. */
export function memberChanges(pair: Pair, view: View): readonly Change[] {
  const member = pair.judge(view);
  return [
    ...availabilityChanges(member, pair.world.today),
    ...windowChanges(pair, view),
    ...opennessChanges(pair, view),
    ...contributionChanges(member),
    ...(view === 'GIVER' ? giveChanges(pair) : []),
    ...verificationChanges(member),
  ];
}

function availabilityChanges(member: Member, today: number): readonly Change[] {
  const { open, validUntil, capacity, activeMatches } = member;
  const who = actor(member);
  const changes: Change[] = [];
  if (!open) changes.push({ kind: 'PUBLISH', facts: who });
  if (validUntil < today) {
    changes.push({ kind: 'EXTEND_VALIDITY', facts: { ...who, days: today - validUntil } });
  }
  if (capacity !== null && activeMatches >= capacity) {
    changes.push({ kind: 'RAISE_CAPACITY', facts: { ...who, by: activeMatches - capacity + 1 } });
  }
  return changes;
}

function opennessChanges(pair: Pair, view: View): readonly Change[] {
  const member = pair.judge(view);
  const { id, country } = pair.judged(view);
  const who = actor(member);
  const changes: Change[] = [];
  if (country !== null && refusal(member, country) !== null) {
    changes.push({ kind: 'ADMIT_COUNTRY', facts: { ...who, country } });
  }
  if (pair.world.declined(member.id, id)) changes.push({ kind: 'WITHDRAW_VETO', facts: who });
  return changes;
}

/** Who needs funds has none to share, and who offers or shares them does already. */
const CAN_SHARE: readonly FundingPosition[] = ['NONE_NEEDED', 'IN_KIND_ONLY'];

function contributionChanges(member: Member): readonly Change[] {
  const { interpreter, logistics, funding } = member;
  const who = actor(member);
  const changes: Change[] = [];
  if (!interpreter) changes.push({ kind: 'ADD_INTERPRETER', facts: who });
  if (!logistics.brings) changes.push({ kind: 'BRING_LOGISTICS', facts: who });
  if (funding === null || CAN_SHARE.includes(funding)) changes.push({ kind: 'SHARE_COSTS', facts: who });
  return changes;
}

function giveChanges({ receiver, giver }: Pair): readonly Change[] {
  const who = actor(giver);
  return receiver.needs.map((need) => ({ kind: 'ADD_GIVE', facts: { ...who, give: asGive(need) } }));
}

/** Every level from the present one: to lift a bar takes no level, to be trusted may take several. */
function verificationChanges(member: Member): readonly Change[] {
  const { level: from, barred } = member.verification;
  const levels = [0, 1, 2, 3, 4].filter((level) => level > from || (barred && level === from));
  return levels.map((level) => ({
    kind: 'VERIFY_INSTITUTION',
    facts: { ...actor(member), from, level },
  }));
}
