import { enumType } from '../graphql/enums';
import type { GraphLevel } from './facts/graph-filter';
import type { Standing, TieKind, TieRecord } from './facts/tie';

export const GraphScopeEnum = enumType<GraphScope>('PartnerGraphScope', 'Whose view of the graph.', {
  PUBLIC: 'What everybody sees: the same for all.',
  VISIBLE:
    "That, and what the viewer's institutions stand in: their partnerships, interests, and proposed or confidential agreements. An administrator sees everybody's.",
});

export type GraphScope = 'PUBLIC' | 'VISIBLE';

export const GraphLevelEnum = enumType<GraphLevel>('PartnerGraphLevel', 'What the nodes are.', {
  COUNTRY: 'Countries: institutions are drawn together in theirs; multilateral bodies stand for themselves.',
  INSTITUTION: 'Institutions, and countries that take part as such.',
});

export const GraphNodeKindEnum = enumType<GraphNodeKind>('PartnerGraphNodeKind', 'What a node is.', {
  COUNTRY: 'A country or area.',
  INSTITUTION: 'An institution.',
});

export type GraphNodeKind = 'COUNTRY' | 'INSTITUTION';

export const GraphEdgeKindEnum = enumType<TieKind>('PartnerGraphEdgeKind', 'What joins two nodes.', {
  AGREEMENT: 'An agreement between them.',
  PARTNERSHIP: 'A partnership that came of two proposals, or an interest in one.',
  PROJECT: 'An activity in which both take part, or an exchange between them that is on record.',
});

export const GraphStandingEnum = enumType<Standing>('PartnerGraphStanding', 'How far it has come.', {
  AGREED:
    'All have said yes: an agreement that was confirmed, a partnership from AGREED on, an activity that was begun.',
  PROPOSED:
    'Under way to that: an interest that waits for an answer, a partnership that is being negotiated, an agreement that is not confirmed, an activity that is planned.',
});

export const GraphRecordEnum = enumType<TieRecord>('PartnerGraphRecordKind', 'What is on record.', {
  AGREEMENT: 'An agreement: `node(id:)` finds it.',
  PARTNERSHIP: 'A partnership, for its partners: `node(id:)` finds it.',
  INTEREST: 'An interest, for whom it concerns: `node(id:)` finds it.',
  ACTIVITY: 'An activity that was imported.',
  EXCHANGE: 'An exchange that was completed.',
});

export const GraphExportEnum = enumType<GraphExport>('PartnerGraphFormat', 'A form that programs read.', {
  GRAPHML: 'GraphML, XML: Gephi, networkx, yEd, igraph.',
  GEXF: 'GEXF 1.3, XML: Gephi, networkx.',
  NODES_CSV: 'The nodes as a table with a header, UTF-8 (RFC 4180): `Id,Label,...` as Gephi wants it.',
  EDGES_CSV: 'The edges, likewise: `Source,Target,Type,...`.',
});

export type GraphExport = 'GRAPHML' | 'GEXF' | 'NODES_CSV' | 'EDGES_CSV';

export const EvolutionStepEnum = enumType<EvolutionStep>('PartnerGraphStep', 'How long a period is.', {
  MONTH: 'A month of the calendar.',
  QUARTER: 'Three months of the calendar.',
  YEAR: 'A year of the calendar.',
});

export type EvolutionStep = 'MONTH' | 'QUARTER' | 'YEAR';
