import { askAbout } from '../columns/search/question';
import { seatFromColumns } from '../columns/search/triple-candidates';
import type { Member, Role } from '../engine/member';
import { explainTriangle } from '../engine/triangle/explain-triangle';
import { FacilitatorSearch } from '../engine/triangle/facilitators';
import type { TrianglePosition, TriangleRow } from '../engine/triangle/triangle-order';
import { trianglePage } from '../engine/triangle/triangle-page';
import { TriangleSearch } from '../engine/triangle/triangle-search';
import { weighingsFor } from '../engine/triangle/triple-score';
import type { Trio } from '../engine/triangle/trio';
import type { StatedWeights } from '../engine/weights';
import type { MarketView } from '../market-view';
import type { MarketThread } from './market-thread';
import type {
  ExplainedTriple,
  ExplainTriangleAnswer,
  ExplainTriangleOrder,
  FacilitatorsOrder,
  TrianglesAnswer,
  TrianglesOrder,
} from './triangle-orders';

/** A page of the exact order, as far as it can be proven. */
export function triangles(thread: MarketThread, order: TrianglesOrder): TrianglesAnswer {
  const { weights, first, after, opportunities, counted } = order;
  const { index, meetings, terms } = thread;
  const { day, view } = thread.view(order.viewer);
  const lexicon = thread.lexicon.version;
  const member = view.member(order.proposalId);
  if (member === null) return { kind: 'NO_PROPOSAL' };
  if (after !== null && after.lexicon !== lexicon) return { kind: 'OTHER_LEXICON' };
  const anchor = opportunities ? onlyFacilitating(member) : member;
  const options = { weights, closingOnly: opportunities };
  const search = new TriangleSearch(anchor, view.world, options);
  seatFromColumns(search, askAbout(anchor, { index, meetings, terms, day, viewer: order.viewer, view }));
  const page = trianglePage(search, { first, after });
  const { rows, hasNextPage, proven, unseenAtMost, unproven } = page;
  const explained = ({ trio }: TriangleRow) => explainedTriple(trio, view, roleIn(trio, anchor), weights);
  return {
    kind: 'PAGE',
    rows: rows.map((row) => ({
      position: positionOf(row),
      ...explained(row),
    })),
    hasNextPage,
    proven,
    unseenAtMost,
    unproven: unproven.map(explained),
    count: counted ? page.count() : null,
    lexicon,
  };
}

export function explainTriple(thread: MarketThread, order: ExplainTriangleOrder): ExplainTriangleAnswer {
  const { ids, asking, weights } = order;
  const { view } = thread.view(order.viewer);
  const missing: Role[] = [];
  const unfit: Role[] = [];
  const members = (Object.keys(ids) as Role[]).map((role) => {
    const member = view.member(ids[role]);
    if (member === null) missing.push(role);
    else if (!member.roles.includes(role)) unfit.push(role);
    return [role, member] as const;
  });
  if (missing.length + unfit.length > 0) return { kind: 'REFUSED', missing, unfit };
  const trio = Object.fromEntries(members) as Trio;
  return { kind: 'EXPLAINED', triple: explainedTriple(trio, view, asking, weights) };
}

/** The facilitating partners that free a pair, the best first; none where one of the two is not seen any more. */
export function facilitators(thread: MarketThread, order: FacilitatorsOrder): readonly ExplainedTriple[] {
  const { proposalId, counterpartId, assignment, weights, first } = order;
  const { view } = thread.view(order.viewer);
  const both = [view.member(proposalId), view.member(counterpartId)];
  const [beneficiary, pivotal] = assignment.receives ? both : both.toReversed();
  if (!beneficiary || !pivotal) return [];
  const weighings = weighingsFor(assignment.own, weights);
  const search = new FacilitatorSearch(beneficiary, pivotal, view.world, weighings);
  if (search.open) for (const member of view.members('FACILITATING')) search.consider(member);
  const rows = search.inOrder().slice(0, first);
  return rows.map(({ trio }) => explainedTriple(trio, view, assignment.own, weights));
}

export function explainedTriple(
  trio: Trio,
  { world }: MarketView,
  asking: Role,
  weights: StatedWeights | null,
): ExplainedTriple {
  const { trio: members, ...explanation } = explainTriangle(trio, world, { asking, weights });
  const { BENEFICIARY, PIVOTAL, FACILITATING } = members;
  return {
    ids: { BENEFICIARY: BENEFICIARY.id, PIVOTAL: PIVOTAL.id, FACILITATING: FACILITATING.id },
    explanation,
  };
}

function onlyFacilitating(member: Member): Member {
  return { ...member, roles: member.roles.filter((role) => role === 'FACILITATING') };
}

function roleIn({ BENEFICIARY, PIVOTAL }: Trio, { id }: Member): Role {
  return BENEFICIARY.id === id ? 'BENEFICIARY' : PIVOTAL.id === id ? 'PIVOTAL' : 'FACILITATING';
}

function positionOf({ score, points, beneficiary, pivotal, facilitating }: TriangleRow): TrianglePosition {
  return { score, points, beneficiary, pivotal, facilitating };
}
