import type { LanguageLevel, Member } from '../../engine/member';
import { FULL, NEUTRAL } from '../../engine/scale';
import type { Tongue } from '../codes';
import { BARRED } from './barred';

const LEVELS: readonly LanguageLevel[] = ['BASIC', 'WORKING', 'FLUENT', 'NATIVE'];

/** LANGUAGE towards thousands of tongues: the rule and the criterion of the pure core, without comparing tags letter by letter. */
export class SpokenLanguages {
  private readonly levels = new Map<string, number>();

  constructor(private readonly own: Pick<Member, 'languages' | 'interpreter'>) {
    for (const { tag, level } of own.languages) {
      const primary = primaryOf(tag);
      this.levels.set(primary, Math.max(LEVELS.indexOf(level), this.levels.get(primary) ?? 0));
    }
  }

  /** The value, or that the two cannot talk. */
  with({ languages, interpreter }: Tongue): number {
    if (languages.length === 0 || this.levels.size === 0) return NEUTRAL;
    let best = 0;
    for (const { tag, level } of languages) {
      const shared = Math.min(LEVELS.indexOf(level), this.levels.get(primaryOf(tag)) ?? 0);
      if (shared > best) best = shared;
    }
    if (best > 0) return best > 1 ? FULL : 8_000;
    return interpreter || this.own.interpreter ? NEUTRAL : BARRED;
  }
}

function primaryOf(tag: string): string {
  const end = tag.indexOf('-');
  return end < 0 ? tag : tag.slice(0, end);
}
