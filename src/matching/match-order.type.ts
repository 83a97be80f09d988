import { enumType } from '../graphql/enums';

export type MatchOrder = 'SCORE' | 'FAIR';

export const MatchOrderEnum = enumType<MatchOrder>(
  'MatchOrder',
  'By what the matches of a proposal are ordered.',
  {
    SCORE: 'By how well they fit: the greatest score first.',
    FAIR: 'By how well they fit, less how crowded the counterpart is: so that not all write to the same few. The same matches as under SCORE; those that are open to some viewers only, or newer than `computedAt`, come behind by score.',
  },
);
