import type { Change, Support } from '../changes/change';
import { count, list, type Labels } from './labels';

/** The change that would free the pair, in plain English. */
export function changeInEnglish(change: Change, labels: Labels): string {
  if (change.kind === 'FACILITATING_PARTNER') {
    return `Find a facilitating partner who brings ${brought(change.facts, labels)}`;
  }
  return `${labels.member(change.facts.member)}: ${action(change, labels)}`;
}

function action(change: Exclude<Change, { kind: 'FACILITATING_PARTNER' }>, labels: Labels): string {
  switch (change.kind) {
    case 'PUBLISH':
      return 'publish it';
    case 'EXTEND_VALIDITY':
      return `extend its validity by ${count(change.facts.days, 'day')}`;
    case 'MOVE_WINDOW':
      return `move its dates by ${count(Math.abs(change.facts.days), 'day')}, to ${change.facts.days < 0 ? 'earlier' : 'later'}`;
    case 'WIDEN_WINDOW':
      return `widen its dates by ${count(change.facts.days, 'day')}`;
    case 'ADMIT_COUNTRY':
      return `admit ${labels.country(change.facts.country)}`;
    case 'WITHDRAW_VETO':
      return 'withdraw its refusal';
    case 'RAISE_CAPACITY':
      return `raise its limit of active matches by ${change.facts.by}`;
    case 'ADD_INTERPRETER':
      return 'bring interpretation';
    case 'BRING_LOGISTICS':
      return 'bring logistics';
    case 'SHARE_COSTS':
      return 'share the costs';
    case 'ADD_GIVE':
      return `also give ${labels.theme(change.facts.give.theme)}`;
    case 'VERIFY_INSTITUTION':
      return `have its institution verified at level ${change.facts.level}`;
  }
}

function brought({ funds, interpretation, logistics, gives }: Support, labels: Labels): string {
  return list([
    ...(funds ? ['funds'] : []),
    ...(interpretation ? ['interpretation'] : []),
    ...(logistics ? ['logistics'] : []),
    ...gives.map(({ theme }) => labels.theme(theme)),
  ]);
}
