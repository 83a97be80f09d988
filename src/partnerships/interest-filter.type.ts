import { Field, ID, InputType } from 'type-graphql';
import type { InterestState } from './interest';
import { InterestDirectionEnum, InterestStateEnum } from './partnership-enums.type';

@InputType({ description: 'Which interests; what is left out does not narrow.' })
export class InterestFilter {
  @Field(() => [InterestStateEnum], { nullable: true, description: 'In one of these states today.' })
  states?: InterestState[] | null;

  @Field(() => InterestDirectionEnum, {
    nullable: true,
    description:
      "Sent or received: by `proposalId` where that is given, else by one of the viewer's institutions.",
  })
  direction?: 'SENT' | 'RECEIVED' | null;

  @Field(() => ID, { nullable: true, description: 'In which this proposal stands.' })
  proposalId?: string | null;
}
