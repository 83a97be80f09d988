import { Field, ID, InputType } from 'type-graphql';
import type { PartnershipState } from './partnership';
import { PartnershipStateEnum } from './partnership-enums.type';

@InputType({ description: 'Which partnerships; what is left out does not narrow.' })
export class PartnershipFilter {
  @Field(() => [PartnershipStateEnum], { nullable: true, description: 'In one of these states.' })
  states?: PartnershipState[] | null;

  @Field(() => ID, { nullable: true, description: 'In which this proposal stands.' })
  proposalId?: string | null;

  @Field(() => ID, { nullable: true, description: 'In which a proposal of this institution stands.' })
  institutionId?: string | null;
}
