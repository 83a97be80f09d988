import type { Capability } from '../member';
import { sdgSimilarity, SIMILARITIES, themeSimilarity } from '../similarity';
import { Numbered } from './numbered';

/** How well each distinct give answers one need: places in `SIMILARITIES`. */
export type Answers = Uint8Array;

type Topic = Pick<Capability, 'theme' | 'sdgTargets'>;

/**
 * What many members give, each distinct topic once: a need is compared with it once, and not once for each who gives it; and with each
 * theme and each target once, and not once for each topic that has it.
 */
export class SimilarityTable {
  private readonly topics = new Numbered(keyOf);
  private readonly themes = new Numbered((theme: string) => theme);
  private readonly targets = new Numbered((target: string) => target);
  /** By topic: its theme; its targets are from `starts[i]` to before `starts[i + 1]`. */
  private readonly themeOf: number[] = [];
  private readonly targetsOf: number[] = [];
  private readonly starts: number[] = [0];
  private readonly known = new Map<string, Answers>();

  /** The places of these gives in every `Answers` that is asked for from now on, each once. */
  add(gives: readonly Topic[]): readonly number[] {
    return [...new Set(gives.map((give) => this.placeOf(give)))];
  }

  /** The same array each time, while nothing is added. */
  answersTo(need: Topic): Answers {
    const key = keyOf(need);
    const known = this.known.get(key);
    if (known?.length === this.themeOf.length) return known;
    const answers = this.compare(need);
    this.known.set(key, answers);
    return answers;
  }

  private compare({ theme, sdgTargets }: Topic): Answers {
    const { themeOf, targetsOf, starts } = this;
    const byTheme = this.themes.items.map((other) => levelOf(themeSimilarity(theme, other)));
    const byTarget = this.targets.items.map((other) => levelOf(sdgSimilarity(sdgTargets, [other])));
    const answers = new Uint8Array(themeOf.length);
    for (let topic = 0; topic < answers.length; topic++) {
      let best = byTheme[themeOf[topic]!]!;
      for (let at = starts[topic]!; at < starts[topic + 1]!; at++) {
        const found = byTarget[targetsOf[at]!]!;
        if (found > best) best = found;
      }
      answers[topic] = best;
    }
    return answers;
  }

  private placeOf(give: Topic): number {
    const place = this.topics.numberOf(give);
    if (place === this.themeOf.length) {
      this.themeOf.push(this.themes.numberOf(give.theme));
      this.targetsOf.push(...give.sdgTargets.map((target) => this.targets.numberOf(target)));
      this.starts.push(this.targetsOf.length);
    }
    return place;
  }
}

function levelOf(similarity: number): number {
  return SIMILARITIES.indexOf(similarity as (typeof SIMILARITIES)[number]);
}

/** All that similarity looks at. */
function keyOf({ theme, sdgTargets }: Topic): string {
  return `${theme} ${sdgTargets.join(' ')}`;
}
