/** A language in which somebody works here, and how well. */
export interface SpokenLanguage {
  /** BCP 47 tag in canonical case. */
  readonly tag: string;
  readonly level: LanguageLevel;
}

/** From the least to the best. */
export const languageLevels = ['BASIC', 'WORKING', 'FLUENT', 'NATIVE'] as const;
export type LanguageLevel = (typeof languageLevels)[number];
