export interface Attack {
  readonly name: string;
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  /** What it is refused with. */
  readonly code: string;
}

const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ');
/** So many selections within each other. */
const within = (depth: number, open: string, inner: string, close: string): string =>
  open.repeat(depth) + inner + close.repeat(depth);
/** Two types in a cycle times a list. */
export const cycle = (rounds: number, first: string): string =>
  `{proposals${first}{nodes{${within(rounds, `institution{proposals${first}{nodes{`, 'id', '}}}')}}}}`;
const expensive = 'QUERY_TOO_EXPENSIVE';

/** What has been tried on servers of this kind, each refused before any of it is executed. */
export const attacks: readonly Attack[] = [
  { name: 'a cycle times a list, short', query: cycle(3, ''), code: expensive },
  { name: 'a cycle times a list, with pages', query: cycle(4, '(first: 100)'), code: expensive },
  {
    name: 'a cycle times a list, its pages in variables',
    query: cycle(3, '(first: $n)').replace('{', 'query ($n: Int! = 100) {'),
    variables: { n: 99 },
    code: expensive,
  },
  {
    name: 'a cycle times a list, its pages the presets of variables',
    query: cycle(3, '(first: $n)').replace('{', 'query ($n: Int! = 100) {'),
    code: expensive,
  },
  {
    name: 'aliases, 1,000',
    query: `{ ${times(1_000, (at) => `a${at}: __typename`)} }`,
    code: 'GRAPHQL_PARSE_FAILED',
  },
  {
    name: 'aliases, 300 of a list',
    query: `{ ${times(285, (at) => `a${at}: proposals { totalCount }`)} }`,
    code: expensive,
  },
  { name: 'one field 900 times', query: `{ ${'__typename '.repeat(900)} }`, code: expensive },
  {
    name: 'fields within each other, 400',
    query: `{ a ${within(600, '{ a ', '{ a }', '}')} }`,
    code: expensive,
  },
  {
    name: 'fields within each other, 10,000',
    query: within(10_000, '{ a', '', '}'),
    code: 'GRAPHQL_PARSE_FAILED',
  },
  {
    name: 'fragments that double forty times',
    query: `{ proposals { nodes { ...F0 } } } ${times(40, (at) => `fragment F${at} on Proposal { a: institution { proposals(first: 1) { nodes { ...F${at + 1} } } } b: institution { proposals(first: 1) { nodes { ...F${at + 1} } } } }`)} fragment F40 on Proposal { id }`,
    code: expensive,
  },
  {
    name: 'fragments that hold each other',
    query: '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  { name: 'directives, 600', query: `{ __typename ${'@include(if: true) '.repeat(240)} }`, code: expensive },
  { name: 'unknown directives, 900', query: `{ __typename ${'@a '.repeat(900)} }`, code: expensive },
  {
    name: 'a list of 100,000 in the variables',
    query: 'query ($k: [ProposalKind!]) { proposals(filter: { kinds: $k }) { totalCount } }',
    variables: { k: Array.from({ length: 100_000 }, () => 'OFFER') },
    code: expensive,
  },
  {
    name: 'lists within lists in the variables',
    query: 'query ($k: [ProposalKind!]) { proposals(filter: { kinds: $k }) { totalCount } }',
    variables: { k: JSON.parse('['.repeat(1_000) + ']'.repeat(1_000)) as unknown },
    code: expensive,
  },
  {
    name: 'the schema within the schema',
    query: `{ __schema { types { ${within(5, 'fields { type { ', 'name', '} }')} } } }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'the schema, over and over',
    query: `{ ${times(10, (at) => `s${at}: __schema { types { name description fields { name description args { name description type { name } } type { name ofType { name ofType { name } } } } inputFields { name description } } }`)} }`,
    code: expensive,
  },
  {
    name: 'the markets of a hundred proposals',
    query:
      '{ proposals(first: 100) { nodes { triangularMatches(first: 100) { nodes { score } } opportunities { nodes { score } } } } }',
    code: expensive,
  },
  {
    name: 'fields that are guessed at, a hundred times',
    query: `{ ${times(400, (at) => `proposal${at}s`)} }`,
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
];
