import { Field, ObjectType } from 'type-graphql';
import { connectionType } from '../graphql/connection';
import { Payload } from '../graphql/mutation';
import { Node } from '../graphql/node';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import { InstitutionType } from '../institutions/institution.type';
import type { Institution } from '../institutions/institution';
import type { CountryRow } from '../reference/country';
import { CountryType } from '../reference/country.type';
import type { Agreement, AgreementKind, AgreementState } from './agreement';
import { AgreementKindEnum, AgreementStateEnum } from './partnership-enums.type';

@ObjectType('AgreementParty', {
  description: 'Who stands in an agreement: an institution, or a country as such.',
})
export class AgreementPartyType {
  @Field(() => CountryType, {
    nullable: true,
    description: "The country, or the institution's; null for a multilateral.",
  })
  country: CountryRow | null;

  @Field(() => InstitutionType, {
    nullable: true,
    description: 'The institution; null for a country as such.',
  })
  institution: Institution | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it confirmed; null until then, and in an agreement that was recorded as one that stands.',
  })
  confirmedAt: Date | null;
}

@ObjectType('Agreement', {
  implements: Node,
  description:
    'What partners have put in writing. Its parties and administrators see it; everybody does once it is agreed, unless it is confidential.',
})
export class AgreementType extends Node implements Omit<Agreement, 'partnershipId' | 'createdAt'> {
  @Field(() => AgreementKindEnum, { description: 'What kind of paper it is.' })
  kind: AgreementKind;

  @Field(() => String, { description: 'Its title.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What else is to be known.' })
  note: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was signed.' })
  signedOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it holds.' })
  startsOn: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it holds.' })
  endsOn: string | null;

  @Field(() => String, { nullable: true, description: 'Where its text is.' })
  documentLink: string | null;

  @Field(() => Boolean, { description: 'For its parties only, also when it is agreed.' })
  confidential: boolean;

  @Field(() => AgreementStateEnum, { description: 'Where it stands.' })
  state: AgreementState;

  @Field(() => Boolean, { description: 'Invented, or made up of invented parts, for the demonstration.' })
  illustrative: boolean;
}

export const AgreementConnection = connectionType('Agreement', () => AgreementType);

@ObjectType({ description: 'What comes of an action upon an agreement.' })
export class AgreementPayload extends Payload {
  @Field(() => AgreementType, {
    nullable: true,
    description: 'The agreement as it is now; null where it was not done.',
  })
  agreement: Agreement | null;
}
