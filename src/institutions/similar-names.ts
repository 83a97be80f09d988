import { termsOf } from '../text/terms';
import type { Institution } from './institution';

type Named = Pick<Institution, 'name' | 'acronym' | 'aliases'>;

/** Below this share of words that they have in common, two names are of two institutions. */
const alike = 0.6;

/** All that an institution is called, as words. */
export function nameTermsOf({ name, acronym, aliases }: Named): string[] {
  return termsOf([name, acronym, ...aliases].join(' '));
}

/** Whether two are called alike: by any name of the one and of the other, in any order of its words, or by the same short form. */
export function areCalledAlike(one: Named, other: Named): boolean {
  const names = (of: Named) => [of.name, ...of.aliases].map(termsOf);
  const shortForms = (of: Named) =>
    [of.acronym, ...of.aliases].flatMap((form) => (form === null ? [] : [form.toLowerCase()]));
  return (
    names(one).some((mine) => names(other).some((theirs) => share(mine, theirs) >= alike)) ||
    shortForms(one).some((form) => shortForms(other).includes(form))
  );
}

/** Of the words of both, how many stand in both. */
function share(one: readonly string[], other: readonly string[]): number {
  const all = new Set([...one, ...other]);
  return all.size === 0 ? 0 : one.filter((term) => other.includes(term)).length / all.size;
}
