import { Field, InputType } from 'type-graphql';
import { MutationInput } from '../graphql/mutation';
import { DateScalar } from '../graphql/scalars';
import type { AgreementKind } from './agreement';
import { AgreementKindEnum } from './partnership-enums.type';

@InputType({ description: 'What is said of an agreement.' })
export class AgreementFields extends MutationInput {
  @Field(() => AgreementKindEnum, { description: 'What kind of paper it is.' })
  kind: AgreementKind;

  @Field(() => String, { description: 'Its title: 3 to 200 characters.' })
  title: string;

  @Field(() => String, { nullable: true, description: 'What else is to be known: 1 to 2,000 characters.' })
  note?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When it was signed.' })
  signedOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The first day on which it holds.' })
  startsOn?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day on which it holds; CONTRADICTION where that is before the first.',
  })
  endsOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Where its text is: an address that begins with https://, at most 500 characters; else BAD_FORMAT.',
  })
  documentLink?: string | null;
}
