import type { Member, World } from '../member';
import { Pair } from '../pair';
import type { Change } from './change';
import { facilitatingPartner } from './facilitating-partner';

/** The pair as it would be after the change. */
export function applyChange(change: Change, pair: Pair): Pair {
  if (change.kind === 'FACILITATING_PARTNER') {
    return new Pair(pair.pairing, pair.receiver, pair.giver, pair.world, facilitatingPartner(change.facts));
  }
  const changed = (member: Member) =>
    member.id === change.facts.member ? { ...member, ...difference(change, member) } : member;
  const world = change.kind === 'WITHDRAW_VETO' ? withoutVetoOf(change.facts.member, pair.world) : pair.world;
  return new Pair(pair.pairing, changed(pair.receiver), changed(pair.giver), world, pair.third);
}

type MemberChange = Exclude<Change, { kind: 'FACILITATING_PARTNER' }>;

function difference(change: MemberChange, member: Member): Partial<Member> {
  switch (change.kind) {
    case 'PUBLISH':
      return { open: true };
    case 'EXTEND_VALIDITY':
      return { validUntil: member.validUntil + change.facts.days };
    case 'MOVE_WINDOW':
      return { window: moved(member.window, change.facts.days) };
    case 'WIDEN_WINDOW':
      return { window: change.facts.window };
    case 'ADMIT_COUNTRY':
      return admitting(member, change.facts.country);
    case 'WITHDRAW_VETO':
      return {};
    case 'RAISE_CAPACITY':
      return { capacity: member.capacity === null ? null : member.capacity + change.facts.by };
    case 'ADD_INTERPRETER':
      return { interpreter: true };
    case 'BRING_LOGISTICS':
      return { logistics: { ...member.logistics, brings: true } };
    case 'SHARE_COSTS':
      return { funding: 'COST_SHARED' };
    case 'ADD_GIVE':
      return { gives: [...member.gives, change.facts.give] };
    case 'VERIFY_INSTITUTION':
      return { verification: { level: change.facts.level as 0 | 1 | 2 | 3 | 4, barred: false } };
  }
}

function moved(window: Member['window'], days: number): Member['window'] {
  return window && { from: window.from + days, to: window.to + days };
}

function admitting(member: Member, country: string): Partial<Member> {
  const excludedCountries = new Set(member.excludedCountries);
  excludedCountries.delete(country);
  const onlyCountries = member.onlyCountries && new Set(member.onlyCountries).add(country);
  return { excludedCountries, onlyCountries };
}

/** Delegates each question, because a world may be an instance that must not be copied. */
function withoutVetoOf(proposalId: string, world: World): World {
  return {
    today: world.today,
    lexicon: world.lexicon,
    eligible: (country) => world.eligible(country),
    situation: (country) => world.situation(country),
    exchanges: (institutionId, theme) => world.exchanges(institutionId, theme),
    ties: (one, other) => world.ties(one, other),
    visible: (id) => world.visible(id),
    declined: (by, other) => by !== proposalId && world.declined(by, other),
  };
}
