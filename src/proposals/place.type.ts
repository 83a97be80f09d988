import { Field, InputType, ObjectType } from 'type-graphql';
import { enumType } from '../graphql/enums';
import type { GeographicTargets, Place, PlaceKind } from './place';

export const PlaceKindEnum = enumType<PlaceKind>('PlaceKind', 'What sort of place a code names.', {
  COUNTRY: 'A country or area of ISO 3166-1.',
  GROUP: 'A country group, by its members on the day on which it is asked.',
  REGION: 'A region, sub-region or intermediate region of M49.',
});

@ObjectType('Place', {
  description: 'A country, a country group, or a region: what geographic targets speak of.',
})
export class PlaceType implements Place {
  @Field(() => String, {
    description: 'Alpha-3 of a country, code of a group, three digits of an M49 region.',
  })
  code: string;

  @Field(() => PlaceKindEnum, { description: 'What sort of place it is.' })
  kind: PlaceKind;
}

@ObjectType('GeographicTargets', { description: 'Which partners a proposal asks for, by where they are.' })
export class GeographicTargetsType {
  @Field(() => [PlaceType], { description: 'Partners from here only; empty admits all.' })
  only: readonly Place[];

  @Field(() => [PlaceType], { description: 'No partners from here.' })
  excluded: readonly Place[];

  @Field(() => [PlaceType], { description: 'Partners from here rank higher.' })
  preferred: readonly Place[];

  @Field(() => [PlaceType], { description: 'Partners from here rank lower.' })
  avoided: readonly Place[];
}

const places =
  'Countries by alpha-3 or M49, country groups by their codes, regions by M49; no alpha-2, since `AU` is a country and a group. At most 100, each once; another code is UNKNOWN_CODE.';

@InputType({
  description:
    'Which partners are asked for, by where they are. A list left out is empty. A place asked for and shut out at once is a CONTRADICTION.',
})
export class GeographicTargetsInput implements Partial<{ [K in keyof GeographicTargets]: string[] | null }> {
  @Field(() => [String], {
    nullable: true,
    description: `Partners from here only; empty admits all. ${places}`,
  })
  only?: string[] | null;

  @Field(() => [String], { nullable: true, description: `No partners from here. ${places}` })
  excluded?: string[] | null;

  @Field(() => [String], { nullable: true, description: `Partners from here rank higher. ${places}` })
  preferred?: string[] | null;

  @Field(() => [String], { nullable: true, description: `Partners from here rank lower. ${places}` })
  avoided?: string[] | null;
}
