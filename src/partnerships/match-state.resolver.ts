import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context';
import { MatchType } from '../matching/match.type';
import { TriangularMatchType } from '../matching/triangle.type';
import type { Proposal } from '../proposals/proposal';
import { setOf, type Interest } from './interest';
import { matchRecordOfSet } from './interest.loaders';
import { InterestType } from './interest.type';
import { matchStateAt, type MatchState } from './match-state';
import type { FoundRecord } from './match-records.repository';
import { MatchStateEnum } from './partnership-enums.type';

const stateDescription =
  'How far the proposals have come with each other, as far as the viewer may know: SUGGESTED for whoever is of none of their institutions.';
const interestDescription =
  'Their latest interest in each other; null where there is none that concerns the viewer.';

@Resolver(() => MatchType)
export class MatchStateResolver {
  @FieldResolver(() => MatchStateEnum, { description: stateDescription })
  async state(@Root() match: MatchType, @Ctx() context: Context): Promise<MatchState> {
    return matchStateAt(await recordOf([match.proposal, match.counterpart], context), context.now);
  }

  @FieldResolver(() => InterestType, { nullable: true, description: interestDescription })
  async interest(@Root() match: MatchType, @Ctx() context: Context): Promise<Interest | null> {
    return (await recordOf([match.proposal, match.counterpart], context)).interest;
  }
}

@Resolver(() => TriangularMatchType)
export class TriangularMatchStateResolver {
  @FieldResolver(() => MatchStateEnum, { description: stateDescription })
  async state(@Root() match: TriangularMatchType, @Ctx() context: Context): Promise<MatchState> {
    return matchStateAt(await recordOf(membersOf(match), context), context.now);
  }

  @FieldResolver(() => InterestType, { nullable: true, description: interestDescription })
  async interest(@Root() match: TriangularMatchType, @Ctx() context: Context): Promise<Interest | null> {
    return (await recordOf(membersOf(match), context)).interest;
  }
}

function membersOf({ beneficiary, pivotal, facilitating }: TriangularMatchType): readonly Proposal[] {
  return [beneficiary, pivotal, facilitating];
}

function recordOf(proposals: readonly Proposal[], { loaders }: Context): Promise<FoundRecord> {
  return loaders.load(matchRecordOfSet, setOf(proposals.map(({ id }) => id)));
}
