import { context } from './context';
import type { Criterion, CriterionCode } from './criterion';
import { experience } from './experience';
import { funding } from './funding';
import { geography } from './geography';
import { language } from './language';
import { modality } from './modality';
import { text } from './text';
import { theme } from './theme';
import { time } from './time';
import { trust } from './trust';
import { volume } from './volume';

/** In the order of the documentation; where parts of a whole are equal, the earlier criterion comes first. */
export const CRITERIA: readonly Criterion[] = [
  theme,
  modality,
  text,
  time,
  volume,
  language,
  context,
  experience,
  geography,
  funding,
  trust,
];

export const CRITERION_CODES: readonly CriterionCode[] = CRITERIA.map(({ code }) => code);
