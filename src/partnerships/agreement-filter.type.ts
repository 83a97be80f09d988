import { Field, ID, InputType } from 'type-graphql';
import type { AgreementKind, AgreementState } from './agreement';
import { AgreementKindEnum, AgreementStateEnum } from './partnership-enums.type';

@InputType({ description: 'Which agreements; what is left out does not narrow.' })
export class AgreementFilter {
  @Field(() => [AgreementKindEnum], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: AgreementKind[] | null;

  @Field(() => [AgreementStateEnum], { nullable: true, description: 'In one of these states.' })
  states?: AgreementState[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'With a party of this country, as such or by an institution: alpha-2, alpha-3 or M49; another is UNKNOWN_CODE.',
  })
  country?: string | null;

  @Field(() => ID, { nullable: true, description: 'With this institution as a party.' })
  institutionId?: string | null;
}
