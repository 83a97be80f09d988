import type { LanguageLevel, Member } from './member';

const LEVELS: readonly LanguageLevel[] = ['BASIC', 'WORKING', 'FLUENT', 'NATIVE'];
const WORKING = LEVELS.indexOf('WORKING');
const FLUENT = LEVELS.indexOf('FLUENT');
const HYPHEN = '-'.charCodeAt(0);

export interface SharedLanguage {
  readonly tag: string;
  /** All are fluent in it, or were born to it. */
  readonly fluent: boolean;
}

/** `pt-BR` and `pt` are one language here: people who write different variants can still talk. */
export function sameLanguage(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  let at = 0;
  while (at < length && one.charCodeAt(at) === other.charCodeAt(at) && one.charCodeAt(at) !== HYPHEN) at++;
  return subtagEnds(one, at) && subtagEnds(other, at);
}

function subtagEnds(tag: string, at: number): boolean {
  return at === tag.length || tag.charCodeAt(at) === HYPHEN;
}

function levelOf(member: Member, tag: string): number {
  let best = -1;
  for (const language of member.languages) {
    if (sameLanguage(language.tag, tag)) best = Math.max(best, LEVELS.indexOf(language.level));
  }
  return best;
}

/** The best language in which all of them can work; the first that the first of them lists, of equals. */
export function sharedLanguage(members: readonly Member[]): SharedLanguage | null {
  const [first, ...others] = members;
  let found: SharedLanguage | null = null;
  for (const { tag } of first?.languages ?? []) {
    let level = first === undefined ? -1 : levelOf(first, tag);
    for (const other of others) level = Math.min(level, levelOf(other, tag));
    if (level >= FLUENT) return { tag, fluent: true };
    if (level >= WORKING) found ??= { tag, fluent: false };
  }
  return found;
}
