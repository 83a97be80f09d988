import type { Member } from '../member';
import { bringsFunds, type Gap } from '../rules/gaps';

/** Gaps that lie between members whatever the needs are: who covers a MUST need is told by the needs. */
const BETWEEN_MEMBERS = ['LANGUAGE', 'FUNDING', 'LOGISTICS'] as const satisfies readonly Gap[];

/** Whether the member can close the gap at all. */
export function canClose(gap: Gap, member: Member): boolean {
  switch (gap) {
    case 'FUNDING':
      return bringsFunds(member);
    case 'LANGUAGE':
      return member.interpreter;
    case 'LOGISTICS':
      return member.logistics.brings;
    case 'MUST':
      return true;
  }
}

/** Whether two can have such a gap between them that the third can close: a glance, before the rules themselves are asked. */
export function canBeFreed(one: Member, other: Member, third: Member): boolean {
  return BETWEEN_MEMBERS.some(
    (gap) => canClose(gap, third) && !canClose(gap, one) && !canClose(gap, other) && asks(gap, one, other),
  );
}

function asks(gap: (typeof BETWEEN_MEMBERS)[number], one: Member, other: Member): boolean {
  switch (gap) {
    case 'FUNDING':
      return one.funding === 'NEEDS' || other.funding === 'NEEDS';
    case 'LOGISTICS':
      return one.logistics.needs || other.logistics.needs;
    case 'LANGUAGE':
      return true;
  }
}
