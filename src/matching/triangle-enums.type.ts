import { enumType } from '../graphql/enums';
import type { Gap } from './engine/rules/gaps';
import type { TriangularKind } from './engine/triangle/trio';

export const TriangularKindEnum = enumType<TriangularKind>(
  'TriangularKind',
  'Where the facilitating partner of two Southern partners comes from.',
  {
    SOUTH_SOUTH_NORTH: 'From a country that the eligibility profile does not admit.',
    SOUTH_SOUTH_SOUTH: 'From a country that the eligibility profile admits.',
    SOUTH_SOUTH_MULTILATERAL: 'An institution of no country.',
  },
);

export const GapEnum = enumType<Gap>(
  'TriangularGap',
  'What bars a beneficiary and a pivotal partner alone, and a facilitating partner brings.',
  {
    MUST: 'A need of importance MUST that the pivotal partner does not cover: rule MUST_COVERED.',
    LANGUAGE: 'A working language in common, or interpretation: rule LANGUAGE.',
    FUNDING: 'Funds that somebody needs: rule FUNDING_CLOSED.',
    LOGISTICS: 'Logistics that somebody needs: rule LOGISTICS.',
  },
);
