import { pairUnder } from '../assignments';
import type { Member, Role, World } from '../member';
import { ROLES_OF } from '../pair';
import { prepareQuery } from '../query';
import { keepsRules } from '../rules/rules';
import { reachesFloor, scorePair } from '../score';
import { explainTriangle } from '../triangle/explain-triangle';
import { TriangleSearch } from '../triangle/triangle-search';
import type { Trio } from '../triangle/trio';

/** The first blocking triples of a request, in the order of triples. */
export interface BlockingTriples {
  readonly trios: readonly Trio[];
  /** Whether it is proven that no others stand before or among them, and none follows where there are fewer than asked for. */
  readonly complete: boolean;
}

/** Looks at combinations that one answer may cost. */
const mostWork = 500_000;

/**
 * The eligible triples that beneficiary and pivotal partner each prefer to every South-South pair open to them: whatever pairs are made,
 * the two would rather be here. What one thinks of a triple is the mean of its own sides in it, rounded down; who has no pair
 * prefers any. A facilitating partner has nothing to lose: it takes part in triples alone.
 */
export function blockingTriples(
  request: Member,
  members: readonly Member[],
  world: World,
  first: number,
): BlockingTriples {
  const search = new TriangleSearch({ ...request, roles: ['BENEFICIARY'] }, world);
  for (const member of members) {
    search.consider(member);
  }
  const enumeration = search.enumeration();
  const alternatives = new Map<string, number>();
  const trios: Trio[] = [];
  for (let at = 0; trios.length < first;) {
    if (at === enumeration.proven.length) {
      if (enumeration.complete || enumeration.spent >= mostWork) break;
      enumeration.advance();
      continue;
    }
    const { trio } = enumeration.proven[at++]!;
    let blocks = true;
    for (const role of ['BENEFICIARY', 'PIVOTAL'] as const) {
      const key = `${role} ${trio[role].id}`;
      const known = alternatives.get(key) ?? bestPair(trio[role], role, members, world);
      alternatives.set(key, known);
      blocks &&= opinionOf(trio, role, world) > known;
    }
    if (blocks) trios.push(trio);
  }
  return { trios, complete: trios.length >= first || enumeration.complete };
}

/** What the member in this role thinks of the triple. */
export function opinionOf(trio: Trio, role: Role, world: World): number {
  const own = explainTriangle(trio, world).pairs.flatMap(({ pairing, receiver, giver }) => [
    ...(ROLES_OF[pairing].RECEIVER === role ? [receiver.score] : []),
    ...(ROLES_OF[pairing].GIVER === role ? [giver.score] : []),
  ]);
  return Math.floor(own.reduce((sum, score) => sum + score, 0) / own.length);
}

/** The most that it thinks of any eligible South-South pair in that role; -1 where it has none. */
function bestPair(
  member: Member,
  role: 'BENEFICIARY' | 'PIVOTAL',
  members: readonly Member[],
  world: World,
): number {
  const other = role === 'BENEFICIARY' ? 'PIVOTAL' : 'BENEFICIARY';
  const { stances } = prepareQuery({ ...member, roles: [role] }, world, { role: other });
  let best = -1;
  for (const candidate of members) {
    if (candidate.id === member.id || !candidate.roles.includes(other)) continue;
    for (const { assignment, weighing } of stances) {
      const pair = pairUnder(assignment, member, candidate, world);
      if (!keepsRules(pair)) continue;
      const found = scorePair(pair, weighing);
      if (reachesFloor(found)) best = Math.max(best, assignment.receives ? found.receiver : found.giver);
    }
  }
  return best;
}
