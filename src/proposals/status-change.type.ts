import { Field, Int, ObjectType } from 'type-graphql';
import { DateTimeScalar } from '../graphql/scalars';
import type { ProposalStatus, StatusChange } from './proposal';
import { ProposalStatusEnum } from './proposal-enums.type';

@ObjectType('StatusChange', {
  description:
    'An entry of the history of a proposal: entries are added, never changed. A renewal is one, though its state may stay.',
})
export class StatusChangeType implements Omit<StatusChange, 'proposalId' | 'changedBy'> {
  @Field(() => Int, { description: '1 for the first.' })
  number: number;

  @Field(() => ProposalStatusEnum, {
    nullable: true,
    description: 'The state before; null for the first entry.',
  })
  fromStatus: ProposalStatus | null;

  @Field(() => ProposalStatusEnum, { description: 'The state after.' })
  toStatus: ProposalStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Why, where a reason was given; null for whoever may not read it.',
  })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'Who did it; null for whoever may not read it.' })
  changedBy: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  changedAt: Date;
}
