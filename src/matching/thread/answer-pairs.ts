import { askAbout } from '../columns/search/question';
import { Search, type FoundRow } from '../columns/search/search';
import { explain, explainUnder, type Explanation } from '../engine/explain';
import { prepareQuery, type Query } from '../engine/query';
import type { MarketView } from '../market-view';
import type { MarketThread } from './market-thread';
import type { ExplainAnswer, ExplainedRow, ExplainOrder, MatchesAnswer, MatchesOrder } from './pair-orders';

/** A page of the exact order, each row explained by the pure core from the same columns by which it was ranked. */
export function matches(thread: MarketThread, order: MatchesOrder): MatchesAnswer {
  const { index, meetings, terms, lexicon } = thread;
  const { role, weights, first, after, includeBarred, counted } = order;
  const { day, view } = thread.view(order.viewer);
  const member = view.member(order.proposalId);
  if (member === null) return { kind: 'NO_PROPOSAL' };
  if (after !== null && after.lexicon !== lexicon.version) return { kind: 'OTHER_LEXICON' };
  const question = askAbout(member, { index, meetings, terms, day, viewer: order.viewer, view });
  const search = new Search(question, {
    role,
    weights,
    after,
    barred: includeBarred,
    counted,
    first: first + 1,
  });
  const { rows, counts } = search.run();
  const query = prepareQuery(member, view.world, { role, weights });
  return {
    kind: 'PAGE',
    rows: rows.slice(0, first).map((row) => explained(row, query, view)),
    hasNextPage: rows.length > first,
    counts,
    lexicon: lexicon.version,
  };
}

export function explainPair(thread: MarketThread, order: ExplainOrder): ExplainAnswer {
  const { view } = thread.view(order.viewer);
  const member = view.member(order.proposalId);
  if (member === null) return { kind: 'NO_PROPOSAL' };
  const counterpart = view.member(order.counterpartId);
  if (counterpart === null) return { kind: 'NO_COUNTERPART' };
  // A list shows facilitating partners only where they are asked for; whoever names one has asked for it.
  const role = order.role ?? (counterpart.roles.includes('FACILITATING') ? 'FACILITATING' : null);
  const explanation = explain(member, counterpart, view.world, { role, weights: order.weights });
  return explanation === null ? { kind: 'NO_ROLES' } : { kind: 'EXPLAINED', explanation };
}

function explained({ eligible, score, points, id }: FoundRow, query: Query, view: MarketView): ExplainedRow {
  return { eligible, score, points, id, explanation: checked(explainUnder(query, view.member(id)!), score) };
}

/** Should the columns and the core ever disagree, no answer is better than a wrong one. */
function checked(explanation: Explanation | null, score: number): Explanation {
  if (explanation?.score !== score) throw new Error('The match index disagrees with the matching core');
  return explanation;
}
