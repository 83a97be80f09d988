import type { StoredLexicon } from './lexicon.repository';

/** Below this, how often a word occurs says nothing: every word weighs the same. */
const fewestDocuments = 20;

/** The weights of words follow the market when it has doubled or halved: between such steps scores stay comparable. */
export function lexiconIsOld({ documents }: StoredLexicon, published: number): boolean {
  return published >= fewestDocuments && (published >= 2 * documents || documents >= 2 * published);
}
