import { Field, Int, ObjectType } from 'type-graphql';
import type { ProposalEntity } from '../proposals/proposal.entity';
import { ProposalType } from '../proposals/proposal.type';
import type { ShownFailure } from './engine/for-viewer';
import type { ViewOptions } from './market-view';
import { RuleEnum } from './match-enums.type';
import { NearestChangeType } from './match.type';
import { TriangularMatchType } from './triangle.type';

@ObjectType('UnmetNeedRule', { description: 'How many offers a rule bars from a request.' })
export class UnmetNeedRuleType {
  @Field(() => RuleEnum, { description: 'The rule.' })
  rule: ShownFailure['code'];

  @Field(() => Int, { description: 'Offers that it bars; one counts under each rule that bars it.' })
  offers: number;
}

@ObjectType('UnmetNeedChange', { description: 'What would free a request, and with which offer.' })
export class UnmetNeedChangeType {
  @Field(() => ProposalType, { description: 'The offer that would be eligible then.' })
  offer: ProposalEntity;

  @Field(() => NearestChangeType, { description: 'The change.' })
  change: NearestChangeType;
}

@ObjectType('UnmetNeedObstacles', { description: 'Why no offer is eligible for a request.' })
export class UnmetNeedObstaclesType {
  @Field(() => Int, {
    description: 'The offers of pivotal partners that the viewer may see, whether open or not.',
  })
  offers: number;

  @Field(() => [UnmetNeedRuleType], { description: 'The rules that bar them, what bars most first.' })
  barredBy: UnmetNeedRuleType[];

  @Field(() => UnmetNeedChangeType, {
    nullable: true,
    description:
      'The smallest single change by which any of them would be eligible; null where none is enough, or only such inside institutions that are not yours.',
  })
  nearestChange: UnmetNeedChangeType | null;
}

@ObjectType('BlockingTriples', { description: 'Triples that pairs alone leave undone.' })
export class BlockingTriplesType {
  @Field(() => [TriangularMatchType], { description: 'The triples, the best first.' })
  triples: TriangularMatchType[];

  @Field(() => Boolean, {
    description: 'Whether none was missed; false where one answer may not cost the work to prove it.',
  })
  complete: boolean;
}

@ObjectType('UnmetNeed', { description: 'An open request for which no offer is eligible.' })
export class UnmetNeedType {
  @Field(() => ProposalType, { description: 'The request, or the proposal of two ways.' })
  proposal: ProposalEntity;

  /** No field of the API: who asks. */
  viewer: ViewOptions;
}
