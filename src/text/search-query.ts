import { searchTermsOf } from './terms';

/** PostgreSQL's text search query for what a person typed: every term, each also as the beginning of a longer one. */
export function searchQuery(search: string): string {
  const terms = searchTermsOf(search);
  // Terms hold letters and digits only. What names no term finds nothing.
  return terms.length === 0 ? '' : terms.map((term) => `'${term}':*`).join(' & ');
}
