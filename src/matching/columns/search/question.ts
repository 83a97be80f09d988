import type { Member } from '../../engine/member';
import type { ViewOptions, MarketView } from '../../market-view';
import type { MarketDay } from '../../market-day';
import type { MarketIndex } from '../market-index';
import type { TermWeights } from '../term-weights';
import type { Meetings } from './meetings';

/** Who asks, and in front of whom. */
export interface Question {
  readonly index: MarketIndex;
  readonly meetings: Meetings;
  readonly terms: TermWeights;
  readonly day: MarketDay;
  readonly viewer: Pick<ViewOptions, 'scope' | 'today'>;
  readonly view: MarketView;
  /** As the viewer sees it. */
  readonly member: Member;
  /** Its numbers in the columns. */
  readonly proposal: number;
  readonly institution: number;
  readonly trait: number;
}

/** The question that a member asks, who stands in the index. */
export function askAbout(
  member: Member,
  around: Omit<Question, 'member' | 'proposal' | 'institution' | 'trait'>,
): Question {
  const { index } = around;
  const { page, at } = index.placeOf(member.id)!;
  const { proposal, institution, trait } = page.columns;
  return {
    ...around,
    member,
    proposal: proposal[at]!,
    institution: institution[at]!,
    trait: index.codes.traits.values[trait[at]!]!,
  };
}
