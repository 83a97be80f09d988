import type { Lexicon } from '../matching/engine/member';
import type { Project } from './project';
import { remembered } from './remembered';

/** Below this, how often a word occurs says nothing; as in the product. */
const fewestDocuments = 20;

/** Counts the terms of all projects, and answers the product's word weights as they were without one of them. */
export class Frequencies {
  private readonly holders = new Map<string, number>();
  private readonly projects: ReadonlySet<Project>;

  constructor(projects: readonly Project[]) {
    this.projects = new Set(projects);
    for (const { terms } of projects) {
      for (const term of terms) this.holders.set(term, (this.holders.get(term) ?? 0) + 1);
    }
  }

  without(hidden: Project): Lexicon {
    const counted = this.projects.has(hidden);
    const documents = this.projects.size - (counted ? 1 : 0);
    const own = new Set(counted ? hidden.terms : []);
    const holdersOf = (term: string) => (this.holders.get(term) ?? 0) - (own.has(term) ? 1 : 0);
    const idf = remembered((term) => weightOf(documents, Math.max(1, holdersOf(term))));
    return { version: 1, idf: documents < fewestDocuments ? () => 1_000 : idf };
  }
}

/** The formula by which the product fills its table. */
function weightOf(documents: number, holders: number): number {
  return Math.max(1, Math.floor(1_000 * Math.log2((documents + 1) / (holders + 1))));
}
