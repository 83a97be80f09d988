import fc from 'fast-check';
import {
  NoUnusedVariablesRule,
  specifiedRules,
  buildSchema,
  getOperationAST,
  isListType,
  isObjectType,
  parse,
  validate,
  execute,
} from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { costOf } from '../../../src/server/limits/cost';

/** Two types in a cycle times lists of every kind, and weights that are declared. */
const schema = buildSchema(`
  interface Node { id: ID! }
  type Query { books(first: Int! = 20): BookConnection! book: Book node: Node any: Any tags: [String!]! }
  type Book implements Node {
    id: ID! title(language: String): String tags: [String!]!
    author: Author! chapters: [Book!]! rare: [Author!]! best(first: Int! = 5): [Book!]! near(first: Int! = 3): Nearby!
    matches(first: Int! = 20): BookConnection!
  }
  type Author implements Node { id: ID! books(first: Int! = 20): BookConnection! }
  union Any = Book | Author
  type Nearby { books: [Book!]! rare: [Author!]! count: Int! }
  type BookConnection { edges: [BookEdge!]! nodes: [Book!]! pageInfo: PageInfo! totalCount: Int! }
  type BookEdge { cursor: String! node: Book! }
  type PageInfo { hasNextPage: Boolean! }
`);
declare('Book', 'matches', { complexity: 100 });
declare('Book', 'rare', { assumedSize: 2 });
declare('Nearby', 'rare', { assumedSize: 2 });

function declare(type: string, field: string, extensions: Record<string, unknown>): void {
  const found = schema.getType(type);
  if (!isObjectType(found)) throw new Error(type);
  found.getFields()[field]!.extensions = extensions;
}

/** What a test's own table says that each field costs, and how many objects it answers. */
const weights: Readonly<Record<string, number>> = {
  'Query.books': 100,
  'Query.book': 100,
  'Query.node': 100,
  'Query.any': 100,
  'Author.books': 10,
  'Book.matches': 100,
  'BookConnection.totalCount': 50,
};
const sizes: Readonly<Record<string, number>> = { 'Book.chapters': 10, 'Book.rare': 2, 'Nearby.rare': 2 };

interface Row {
  readonly is: 'Book' | 'Author';
  /** The page that the lists of this object have. */
  readonly page: number;
}

/** The second computation: the operation is executed, on lists as long as assumed, and what is answered is counted one by one. */
function countExecuting(
  served: GraphQLSchema,
  source: string,
  variables: Record<string, unknown>,
  is: Row['is'],
): number {
  let points = 0;
  const result = execute({
    schema: served,
    document: parse(source),
    variableValues: variables,
    rootValue: { is, page: 1 },
    typeResolver: (row: Row) => row.is,
    fieldResolver: (row: Row, args: { first?: number }, _context, info) => {
      const name = `${info.parentType.name}.${info.fieldName}`;
      points += weights[name] ?? 1;
      const page = args.first ?? 1;
      const type = String(info.returnType).replace(/[[\]!]/g, '');
      if (['ID', 'String', 'Int', 'Boolean'].includes(type)) return isList(info.returnType) ? [] : 1;
      const one: Row = { is, page };
      if (!isList(info.returnType)) return one;
      return Array.from({ length: args.first ?? sizes[name] ?? row.page }, () => one);
    },
  }) as { errors?: unknown };
  expect(result.errors).toBeUndefined();
  return points;
}

function isList(type: unknown): boolean {
  return isListType((type as { ofType?: unknown }).ofType ?? type);
}

const page = fc.constantFrom(
  '',
  '(first: 0)',
  '(first: 2)',
  '(first: 3)',
  '(first: $few)',
  '(first: $preset)',
);
const condition = fc.constantFrom(
  '',
  '',
  '',
  ' @include(if: $yes)',
  ' @include(if: $no)',
  ' @skip(if: $yes)',
  ' @skip(if: true)',
);
const { book } = fc.letrec<Record<'book' | 'author' | 'connection' | 'nearby', string>>((tie) => {
  const leaves = fc.constantFrom('id', 'title', 'title(language: "fr")', 'tags');
  const selection = (...fields: fc.Arbitrary<string>[]) =>
    fc
      .array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, ...fields), {
        minLength: 1,
        maxLength: 3,
      })
      .map((list) => list.map((field, at) => `f${at}: ${field}`).join(' '));
  const under = (name: string, inner: fc.Arbitrary<string>, paged: fc.Arbitrary<string> = fc.constant('')) =>
    fc.tuple(paged, condition, inner).map(([args, when, inside]) => `${name}${args}${when} { ${inside} }`);
  return {
    book: selection(
      leaves,
      under('author', tie('author')),
      under('chapters', tie('book')),
      under('rare', tie('author')),
      under('best', tie('book'), page),
      under('near', tie('nearby'), page),
      under('matches', tie('connection'), page),
    ),
    author: selection(fc.constant('id'), under('books', tie('connection'), page)),
    connection: selection(
      fc.constant('totalCount'),
      fc.constant('pageInfo { hasNextPage }'),
      under('nodes', tie('book')),
      under('edges', tie('book')).map((edge) => edge.replace(/\{(.*)\}$/s, '{ cursor node {$1} }')),
    ),
    nearby: selection(fc.constant('count'), under('books', tie('book')), under('rare', tie('author'))),
  };
});
/** A random selection need not use every variable. */
const rules = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);
const header = 'query ($few: Int! = 2, $preset: Int! = 3, $yes: Boolean! = true, $no: Boolean! = false)';

function priceOf(source: string, variables: Record<string, unknown> = {}): number {
  const document = parse(source);
  return costOf(schema, document, getOperationAST(document)!, variables);
}

describe('the cost of an operation', () => {
  const given = { few: 1, preset: 3, yes: true, no: false };

  test('is what executing it would count, value by value, on random operations', () => {
    fc.assert(
      fc.property(book, (selection) => {
        const source = `${header} { book { ${selection} } books(first: $few) { nodes { ${selection} } } }`;
        expect(validate(schema, parse(source), rules)).toEqual([]);
        const cost = priceOf(source, given);
        fc.pre(cost < 50_000);
        expect(cost).toBe(countExecuting(schema, source, { few: 1 }, 'Book'));
      }),
      { numRuns: 300 },
    );
  });

  test('with fragments it is what it is without them', () => {
    fc.assert(
      fc.property(book, (selection) => {
        const spread = `${header} { book { ...B } books(first: $few) { nodes { ... { ...B } } } } fragment B on Book { ${selection} }`;
        const plain = `${header} { book { ${selection} } books(first: $few) { nodes { ${selection} } } }`;
        expect(priceOf(spread, given)).toBe(priceOf(plain, given));
      }),
    );
  });

  test('where several types may come it is that of the dearest', () => {
    const source = `{ node { id ... on Book { title ...B } ... on Node { again: id } ... on Author { books { nodes { id } } } }
      any { ... on Author { id } ...B ... on Node { id } } } fragment B on Book { matches(first: 2) { nodes { id } } }`;
    const counts = (['Book', 'Author'] as const).map((is) => countExecuting(schema, source, {}, is));
    expect(priceOf(source)).toBeGreaterThanOrEqual(Math.max(...counts));
    // Each of the two fields takes its own dearest.
    const matches = 100 + (1 + 2);
    expect(priceOf(source)).toBe(100 + (1 + 1 + matches + 1) + 100 + (matches + 1));
  });

  test('pages beyond the range cost as much as the largest, and negative ones nothing', () => {
    expect(priceOf('{ books(first: 1000000) { nodes { id } } }')).toBe(100 + 1 + 100);
    expect(priceOf('{ books(first: -5) { nodes { id } } }')).toBe(100 + 1);
  });

  test('fragments that unfold without end are priced in no time', () => {
    const count = 40;
    const chain = Array.from(
      { length: count },
      (_, at) =>
        `fragment F${at} on Book { a: author { books { nodes { ...F${at + 1} } } } b: chapters { ...F${at + 1} } }`,
    );
    const source = `{ book { ...F0 } } ${chain.join(' ')} fragment F${count} on Book { id }`;
    const begun = performance.now();
    expect(priceOf(source)).toBeGreaterThan(1e15);
    expect(performance.now() - begun).toBeLessThan(200);
  });
});
