import { Field, ID, ObjectType } from 'type-graphql';
import { MatchType } from '../matching/match.type';
import { ProposalType } from '../proposals/proposal.type';

@ObjectType('MatchChange', {
  description:
    "The top of a proposal's matches as it is now, and what is new in it. No score is older than the message.",
})
export class MatchChangeType {
  @Field(() => ProposalType, { description: 'Whose matches.' })
  proposal: object;

  @Field(() => [MatchType], { description: 'The top of its list, the best first.' })
  matches: MatchType[];

  @Field(() => [MatchType], {
    description: 'Those of them that were not in the top before; all of them the first time.',
  })
  entered: MatchType[];

  @Field(() => [ID], {
    description:
      'Ids of the counterparts that have left the top. Some are still in the list behind it, others are gone, or no longer to be seen.',
  })
  left: string[];
}
