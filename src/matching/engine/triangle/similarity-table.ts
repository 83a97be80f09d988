import type { Capability } from '../member';
import { similarity } from '../similarity';

/** How well each distinct give answers one need. */
export type Answers = Uint16Array;

/** What many members give, each distinct capability once: a need is compared with it once, and not once for each who gives it. */
export class SimilarityTable {
  private readonly distinct: Capability[] = [];
  private readonly places = new Map<string, number>();
  private readonly known = new Map<string, Answers>();

  /** The places of these gives in every `Answers` that is asked for from now on, each once. */
  add(gives: readonly Capability[]): readonly number[] {
    return [...new Set(gives.map((give) => this.placeOf(give)))];
  }

  /** How many distinct capabilities there are: what each need is compared with. */
  get size(): number {
    return this.distinct.length;
  }

  answersTo(need: Capability): Answers {
    const key = keyOf(need);
    const known = this.known.get(key);
    if (known?.length === this.distinct.length) return known;
    const answers = Uint16Array.from(this.distinct, (give) => similarity(need, give));
    this.known.set(key, answers);
    return answers;
  }

  private placeOf(give: Capability): number {
    const key = keyOf(give);
    const known = this.places.get(key);
    if (known !== undefined) return known;
    const place = this.distinct.push(give) - 1;
    this.places.set(key, place);
    return place;
  }
}

/** How well the best of the gives at these places answers the need. */
export function bestOf(answers: Answers, places: readonly number[]): number {
  let best = 0;
  for (const place of places) best = Math.max(best, answers[place]!);
  return best;
}

/** All that similarity looks at. */
function keyOf({ theme, sdgTargets }: Capability): string {
  return `${theme} ${sdgTargets.join(' ')}`;
}
