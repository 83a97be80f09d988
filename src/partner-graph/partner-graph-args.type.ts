import { ArgsType, Field, Int } from 'type-graphql';
import { DateScalar } from '../graphql/scalars';
import type { GraphArguments } from './asked-graph';
import type { GraphLevel } from './facts/graph-filter';
import type { Standing, TieKind } from './facts/tie';
import {
  GraphEdgeKindEnum,
  GraphLevelEnum,
  GraphScopeEnum,
  GraphStandingEnum,
  type GraphScope,
} from './partner-graph-enums.type';

@ArgsType()
export class PartnerGraphArgs implements GraphArguments {
  @Field(() => GraphScopeEnum, { defaultValue: 'VISIBLE', description: 'Whose view of the graph.' })
  scope: GraphScope;

  @Field(() => GraphLevelEnum, { defaultValue: 'COUNTRY', description: 'What the nodes are.' })
  level: GraphLevel;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day on which an edge must hold, 1900-01-01 to 2199-12-31, else OUT_OF_RANGE; when left out, everything that has begun until today.',
  })
  asOf?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Codes of themes of which an edge must have one: each stands for all below it too; another is UNKNOWN_CODE.',
  })
  themes?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Codes of country groups: only nodes of their members on the day, and edges among these; another is UNKNOWN_CODE.',
  })
  groups?: string[] | null;

  @Field(() => [GraphEdgeKindEnum], { nullable: true, description: 'Only edges of these kinds.' })
  kinds?: TieKind[] | null;

  @Field(() => [GraphStandingEnum], { nullable: true, description: 'Only edges that have come so far.' })
  standings?: Standing[] | null;

  @Field(() => Int, {
    defaultValue: 300,
    description:
      'How many nodes are shown, 1 to 5000, else OUT_OF_RANGE: those of the highest degree, then by id. Metrics and totals are of the whole graph nonetheless.',
  })
  mostNodes: number;

  @Field(() => Int, {
    defaultValue: 3000,
    description: 'How many edges among them are shown, 0 to 20000, else OUT_OF_RANGE.',
  })
  mostEdges: number;
}
