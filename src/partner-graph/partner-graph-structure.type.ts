import { Field, Float, Int, ObjectType } from 'type-graphql';
import { DateScalar, DateTimeScalar } from '../graphql/scalars';
import type { ProposalEntity } from '../proposals/proposal.entity';
import { ProposalType } from '../proposals/proposal.type';
import type { CountryRow } from '../reference/country';
import { CountryType } from '../reference/country.type';
import type { ThemeRow } from '../reference/theme';
import { ThemeType } from '../reference/theme.type';
import type { AskedGraph } from './asked-graph';
import type { EvolutionStep } from './facts/evolution';
import { PartnerGraphPart } from './partner-graph.type';

@ObjectType('PartnerGraphTotals', { description: 'How large the whole graph is that was asked for.' })
export class PartnerGraphTotals {
  @Field(() => Int, { description: 'Nodes that are joined with another.' })
  nodes: number;

  @Field(() => Int, { description: 'Pairs of nodes that anything joins, of whichever kind and standing.' })
  pairs: number;

  @Field(() => Int, { description: 'Parts between which nothing leads.' })
  components: number;

  @Field(() => Int, { description: 'Nodes of the largest part.' })
  largestComponent: number;

  @Field(() => Int, { description: 'Nodes that are not shown: those of the lowest degree, by id.' })
  nodesLeftOut: number;

  @Field(() => Int, {
    description: 'Edges among the nodes shown that are not shown: those that stand for the fewest records.',
  })
  edgesLeftOut: number;
}

@ObjectType('PartnerGraphMetrics', { description: 'How the metrics of the graph were worked out.' })
export class PartnerGraphMetrics {
  @Field(() => Int, {
    nullable: true,
    description:
      'From how many nodes, drawn by chance from a fixed seed, the shortest paths were followed for `betweenness`; null: from all, and it is exact.',
  })
  sampledNodes: number | null;

  @Field(() => Int, { description: 'How many communities there are.' })
  communities: number;

  @Field(() => Float, {
    description:
      'How far communities hold together beyond chance, -0.5 to 1 (modularity, Newman and Girvan 2004).',
  })
  modularity: number;
}

@ObjectType('PartnerGraph', {
  description:
    'Who works with whom, as far as the viewer may see it: nothing hidden shows in any node, edge, metric, path or count. docs/partner-graph.md says what makes an edge.',
})
export class PartnerGraph extends PartnerGraphPart {
  @Field(() => PartnerGraphTotals, { description: 'How large it is, and what is not shown of it.' })
  totals: PartnerGraphTotals;

  @Field(() => String, {
    description:
      'Names its content: it changes with what everybody may see, and with what is the viewer’s own.',
  })
  revision: string;

  @Field(() => DateTimeScalar, { description: 'When it was drawn from the records.' })
  computedAt: Date;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which every edge holds; null: everything that has begun until today.',
  })
  asOf: string | null;

  graph: AskedGraph;
}

@ObjectType('PartnerGraphCommunity', {
  description:
    'Nodes that have more to do with each other than with the rest (Louvain, Blondel and others 2008). Its `nodes` are those of the highest degree.',
})
export class PartnerGraphCommunity extends PartnerGraphPart {
  @Field(() => Int, { description: 'As `PartnerGraphNode.community`: 0 is the largest.' })
  number: number;

  @Field(() => Int, { description: 'Pairs of its nodes that anything joins.' })
  innerPairs: number;

  @Field(() => Int, { description: 'Pairs of one of its nodes and one of another community.' })
  outerPairs: number;

  @Field(() => [ThemeType], { description: 'What it works on: the five most frequent themes inside it.' })
  themes: readonly ThemeRow[];

  @Field(() => [CountryType], { description: 'The five countries of most of its nodes.' })
  countries: readonly CountryRow[];
}

@ObjectType('PartnerGraphMissingBridge', {
  description:
    'Two communities that nothing joins, although open proposals of one give what open proposals of the other need. Both are among those that the viewer may see, with their institutions.',
})
export class PartnerGraphMissingBridge {
  @Field(() => Int, { description: 'Number of the community that needs.' })
  needingCommunity: number;

  @Field(() => Int, { description: 'Number of the community that gives.' })
  givingCommunity: number;

  @Field(() => [ThemeType], { description: 'Areas that are needed there and given here, by code.' })
  themes: readonly ThemeRow[];

  @Field(() => Int, { description: 'How many open proposals need them.' })
  needingCount: number;

  @Field(() => Int, { description: 'How many open proposals give them.' })
  givingCount: number;

  @Field(() => [ProposalType], { description: 'The first five that need them, by id.' })
  needing: readonly ProposalEntity[];

  @Field(() => [ProposalType], { description: 'The first five that give them, by id.' })
  giving: readonly ProposalEntity[];
}

@ObjectType('PartnerGraphPeriod', { description: 'What the graph was in one period.' })
export class PartnerGraphPeriod implements EvolutionStep {
  @Field(() => DateScalar, { description: 'Its first day.' })
  from: string;

  @Field(() => DateScalar, { description: 'Its last day.' })
  until: string;

  @Field(() => Int, { description: 'Nodes that were joined with another on some day of it.' })
  nodes: number;

  @Field(() => Int, { description: 'Pairs of nodes that anything joined on some day of it.' })
  pairs: number;

  @Field(() => Int, { description: 'Those of them that something AGREED joined.' })
  agreedPairs: number;

  @Field(() => Int, { description: 'Those of them that only something PROPOSED joined.' })
  proposedPairs: number;

  @Field(() => Int, { description: 'Agreed pairs that no period before it had, of those asked for.' })
  newPairs: number;

  @Field(() => Int, { description: 'Agreed pairs of the period before that are agreed no longer.' })
  endedPairs: number;
}
