import { Field, Int, ObjectType } from 'type-graphql';
import { PageInfo } from '../graphql/connection';
import { ModalityEnum } from '../proposals/proposal-enums.type';
import type { Modality } from '../proposals/proposal';
import type { CountryRow } from '../reference/country';
import { CountryType } from '../reference/country.type';
import type { ThemeRow } from '../reference/theme';
import { ThemeType } from '../reference/theme.type';
import type { ViewOptions } from './market-view';
import type { UnmetRequest } from './thread/unmet-orders';
import { UnmetNeedType } from './unmet-need.type';

@ObjectType('UnmetNeedEdge', { description: 'A request without an offer and its cursor.' })
class UnmetNeedEdge {
  @Field(() => String, {
    description: 'Good for this filter, profile, day and viewer only; else BAD_CURSOR.',
  })
  cursor: string;

  @Field(() => UnmetNeedType, { description: 'The request without an offer.' })
  node: UnmetNeedType;
}

@ObjectType('UnmetTheme', { description: 'A theme, and how many requests without an offer need it.' })
export class UnmetThemeType {
  @Field(() => ThemeType, { description: 'The theme, as the needs name it.' })
  theme: ThemeRow;

  @Field(() => Int, {
    description: 'Requests with a need of just this theme; one counts once for each theme.',
  })
  requests: number;
}

@ObjectType('UnmetCountry', { description: 'A country, and how many of its requests have no offer.' })
export class UnmetCountryType {
  @Field(() => CountryType, { nullable: true, description: 'The country; null for multilaterals.' })
  country: CountryRow | null;

  @Field(() => Int, { description: 'Its requests without an offer.' })
  requests: number;
}

@ObjectType('MissingCapability', {
  description:
    'What would free most requests, were it offered from every country that the profile admits by partners who bring funds, interpretation and logistics, are free at any time, trusted, and ask for nothing.',
})
export class MissingCapabilityType {
  @Field(() => ThemeType, { description: 'The theme to give.' })
  theme: ThemeRow;

  @Field(() => ModalityEnum, { description: 'In which form.' })
  modality: Modality;

  @Field(() => Int, { description: 'How many of the requests would then have an eligible offer.' })
  frees: number;

  /** No field of the API. */
  freed: readonly string[];
}

@ObjectType('UnmetNeedConnection', {
  description:
    'A page of the open requests for which no offer is eligible, by id, and what they have in common.',
})
export class UnmetNeedConnectionType {
  @Field(() => [UnmetNeedEdge], { description: 'The requests with their cursors.' })
  edges: UnmetNeedEdge[];

  @Field(() => [UnmetNeedType], { description: 'The requests, where no cursor of each is needed.' })
  nodes: UnmetNeedType[];

  @Field(() => PageInfo, { description: 'Where this page stands.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'How many requests have no offer.' })
  totalCount: number;

  @Field(() => Int, { description: 'How many open requests were looked at.' })
  requestCount: number;

  @Field(() => [UnmetThemeType], { description: 'What they need, the commonest first, then by code.' })
  themes: UnmetThemeType[];

  @Field(() => [UnmetCountryType], {
    description: 'Where they come from, the commonest first, then by code.',
  })
  countries: UnmetCountryType[];

  /** No fields of the API. */
  viewer: ViewOptions;
  unmet: readonly UnmetRequest[];
}
