import { isWithinTheme } from '../../reference/theme';
import { kindOf, type Standing, type TieKind } from './tie';
import { always, type Ties } from './ties';

/** Which graph is asked for. */
export interface GraphFilter {
  readonly level: GraphLevel;
  /** First and last day of the period in which a tie must hold at some time, since 1970-01-01; null: no end on that side. */
  readonly from: number | null;
  readonly until: number | null;
  /** Codes: each stands for all below it too; null: any, or none. */
  readonly themes: readonly string[] | null;
  readonly kinds: readonly TieKind[] | null;
  readonly standings: readonly Standing[] | null;
  /** Alpha-3: only nodes of these countries; null: of any country, or of none. */
  readonly countries: readonly string[] | null;
}

export type GraphLevel = 'COUNTRY' | 'INSTITUTION';

/** Whether a tie of these is in the graph. */
export function admits(filter: GraphFilter, ties: Ties): (tie: number) => boolean {
  const { kinds, standings, themes } = filter;
  const [from, until] = [filter.from ?? always.from, filter.until ?? always.until];
  const wanted =
    themes && ties.words.themes.texts.map((code) => themes.some((one) => isWithinTheme(code, one)));
  return (tie) =>
    ties.isThere(tie) &&
    ties.fromOf(tie) <= until &&
    ties.untilOf(tie) >= from &&
    (standings === null || standings.includes(ties.standingOf(tie))) &&
    (kinds === null || kinds.includes(kindOf[ties.recordOf(tie)])) &&
    (wanted === null || ties.themesOf(tie).some((theme) => wanted[theme]));
}
