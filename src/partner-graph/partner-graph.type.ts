import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { DateScalar } from '../graphql/scalars';
import type { ThemeRow } from '../reference/theme';
import { ThemeType } from '../reference/theme.type';
import type { AskedGraph } from './asked-graph';
import type { Standing, TieKind, TieRecord } from './facts/tie';
import { atHand } from './graph-cost';
import { GraphEdgeKindEnum, GraphRecordEnum, GraphStandingEnum } from './partner-graph-enums.type';

@ObjectType('PartnerGraphNode', {
  description:
    'A country or an institution that is joined with another. People are not drawn: `institution { participants }` lists those of an institution, with the names that the viewer may read.',
})
export class PartnerGraphNode {
  @Field(() => ID, {
    ...atHand,
    description:
      'The id of the country or institution: `node(id:)` finds it, and edges name their ends by it.',
  })
  id: string;

  /** Alpha-3. */
  country: string | null;

  @Field(() => Int, {
    ...atHand,
    description: 'With how many others it is joined, in the whole graph that was asked for.',
  })
  degree: number;

  @Field(() => Int, {
    ...atHand,
    nullable: true,
    description: 'Steps from where the neighbourhood begins; null outside of one.',
  })
  distance: number | null;

  graph: AskedGraph;
}

@ObjectType('PartnerGraphRecord', { description: 'A record that an edge is made of.' })
export class PartnerGraphRecordType {
  @Field(() => GraphRecordEnum, { ...atHand, description: 'What it is.' })
  record: TieRecord;

  @Field(() => ID, {
    ...atHand,
    nullable: true,
    description: 'Its id; null for an exchange, which has none.',
  })
  id: string | null;
}

@ObjectType('PartnerGraphEdge', {
  description: 'All that joins two nodes by one kind and one standing, as far as the viewer may see it.',
})
export class PartnerGraphEdge {
  @Field(() => ID, { ...atHand, description: 'Names it within the answer.' })
  id: string;

  @Field(() => ID, {
    ...atHand,
    description: 'The node at one end: of the two the first by id, for an edge has no direction.',
  })
  source: string;

  @Field(() => ID, { ...atHand, description: 'The node at the other end.' })
  target: string;

  @Field(() => GraphEdgeKindEnum, { ...atHand, description: 'What joins them.' })
  kind: TieKind;

  @Field(() => GraphStandingEnum, { ...atHand, description: 'How far that has come.' })
  standing: Standing;

  @Field(() => Int, { ...atHand, description: 'How many records it stands for, 1 or more.' })
  weight: number;

  @Field(() => DateScalar, {
    ...atHand,
    nullable: true,
    description: 'The first day on which one of them holds; null where that of any is not known.',
  })
  from: string | null;

  @Field(() => DateScalar, {
    ...atHand,
    nullable: true,
    description: 'The last day on which one of them holds; null where any goes on, or its end is not known.',
  })
  until: string | null;

  @Extensions({ assumedSize: 2 })
  @Field(() => [ThemeType], {
    ...atHand,
    description:
      "Their themes, at most 50, by code: an activity's, and what the members of a partnership need, in an agreement for everybody as far as their proposals are public.",
  })
  themes: readonly ThemeRow[];

  @Field(() => [String], {
    ...atHand,
    description: 'Codes of their SDG goals and targets, at most 50, such as `17.9`.',
  })
  sdg: readonly string[];

  @Field(() => [String], {
    ...atHand,
    description: 'Who published them, at most 50; empty where all were made here.',
  })
  sources: readonly string[];

  @Extensions({ assumedSize: 3 })
  @Field(() => [PartnerGraphRecordType], { ...atHand, description: 'The first ten of them.' })
  records: readonly PartnerGraphRecordType[];
}

@ObjectType('PartnerGraphPart', { description: 'A part of the graph: nodes, and the edges among them.' })
export class PartnerGraphPart {
  @Field(() => [PartnerGraphNode], { description: 'The nodes, in the order that the field names.' })
  nodes: readonly PartnerGraphNode[];

  @Field(() => [PartnerGraphEdge], {
    description: 'The edges among these nodes: those that stand for most records first, then by their ends.',
  })
  edges: readonly PartnerGraphEdge[];

  @Field(() => Int, { description: 'How many nodes were found, shown or not.' })
  nodeCount: number;

  @Field(() => Int, { description: 'How many edges there are among the nodes that are shown.' })
  edgeCount: number;
}

@ObjectType('PartnerGraphNeighbourhood', { description: 'A node and those around it.' })
export class PartnerGraphNeighbourhood extends PartnerGraphPart {
  @Field(() => [Int], { description: 'How many nodes are 0, 1, 2 ... steps away, shown or not.' })
  reached: readonly number[];
}

@ObjectType('PartnerGraphPath', { description: 'A way from one node to another.' })
export class PartnerGraphPath {
  @Field(() => Int, { description: 'Steps.' })
  length: number;

  @Field(() => [PartnerGraphNode], { description: 'The nodes along it, both ends included.' })
  nodes: readonly PartnerGraphNode[];
}

@ObjectType('PartnerGraphPaths', { description: 'The shortest ways between two nodes.' })
export class PartnerGraphPaths extends PartnerGraphPart {
  @Field(() => [PartnerGraphPath], { description: 'The ways, all of one length; empty where there is none.' })
  paths: readonly PartnerGraphPath[];
}
