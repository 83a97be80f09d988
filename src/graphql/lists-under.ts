import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Scope } from '../access/scope';
import { afterSql, decodeCursor, fingerprintOf, pageOf } from '../database/keyset';
import type { KeyValue, PageRequest } from '../database/keyset';
import type { List, ListOrder } from '../database/list';
import { defineLoader, grouped, type Loaders } from './loader';

/** Lists of which every parent has one: the participants of an institution, the institutions of a country. */
export interface ListsUnder<T extends ObjectLiteral> {
  /** All rows that the viewer may see, under whichever parent. */
  readonly rows: (db: EntityManager, scope: Scope) => SelectQueryBuilder<T>;
  /** What a row names its parent by: the column, its type, and the same read from a row. */
  readonly parent: {
    readonly sql: string;
    readonly type: 'uuid' | 'text';
    readonly of: (row: T) => string | null;
  };
  readonly order: ListOrder<T>;
  /** All that decides, besides order and parent, which rows come: a cursor is bound to it. */
  readonly identity: (scope: Scope) => readonly unknown[];
}

interface Wanted {
  readonly parent: string;
  readonly page: PageRequest;
  readonly after: readonly KeyValue[] | null;
  readonly fingerprint: string;
}

/** Reads a page under one parent; what one request asks for under many parents is one statement, and one more for all their counts. */
export function defineListsUnder<T extends ObjectLiteral>(
  lists: ListsUnder<T>,
): (
  request: { readonly loaders: Loaders; readonly scope: Scope },
  parent: string,
  page: PageRequest,
) => Promise<List<T>> {
  const { columns } = lists.order;
  const types = columns.map(({ type }) => type);
  const loader = defineLoader<Wanted, List<T>>((db, wanted, scope) => readAll(lists, db, scope, wanted));
  return async ({ loaders, scope }, parent, page) => {
    const fingerprint = fingerprintOf(columns, lists.identity(scope), parent);
    const after = page.after === null ? null : decodeCursor(page.after, fingerprint, types);
    return loaders.load(loader, { parent, page, after, fingerprint });
  };
}

async function readAll<T extends ObjectLiteral>(
  lists: ListsUnder<T>,
  db: EntityManager,
  scope: Scope,
  wanted: readonly Wanted[],
): Promise<List<T>[]> {
  // Counted when first asked for, and then for all parents at once.
  let counts: Promise<ReadonlyMap<string, number>> | undefined;
  const countOf = async (parent: string) => {
    counts ??= countRows(lists, db, scope, parentsOf(wanted));
    return (await counts).get(parent) ?? 0;
  };
  const answers = new Map<Wanted, List<T>>();
  // The same field has the same arguments under every parent: one group, but for aliases.
  const pages = wanted.map(argumentsOf);
  for (const group of grouped([...new Set(pages)], wanted, argumentsOf)) {
    const rows = await readTop(lists, db, scope, parentsOf(group), group[0]!);
    const rowsOf = grouped(
      group.map(({ parent }) => parent),
      rows,
      lists.parent.of,
    );
    group.forEach((one, at) =>
      answers.set(one, {
        page: pageOf(rowsOf[at]!, one.page, one.fingerprint, lists.order.keyOf),
        totalCount: () => countOf(one.parent),
      }),
    );
  }
  return wanted.map((one) => answers.get(one)!);
}

/** The first rows under each parent: each is read from the index, however many stand behind them. */
function readTop<T extends ObjectLiteral>(
  { rows, parent, order: { columns } }: ListsUnder<T>,
  db: EntityManager,
  scope: Scope,
  parents: readonly string[],
  { page, after }: Wanted,
): Promise<T[]> {
  const top = rows(db, scope).andWhere(`${parent.sql} = parent.key`);
  const id = `${top.alias}.id`;
  top.select(id).limit(page.first + 1);
  const values: Record<string, unknown> = { parents };
  if (after !== null) {
    const condition = afterSql(columns, after, (value) => {
      const name = `key${Object.keys(values).length}`;
      values[name] = value;
      return `:${name}`;
    });
    top.andWhere(condition);
  }
  const query = rows(db, scope).andWhere(
    `${id} IN (SELECT top.id FROM unnest(:parents::${parent.type}[]) AS parent (key)
      CROSS JOIN LATERAL (${inOrder(top, columns).getQuery()}) AS top (id))`,
    values,
  );
  return inOrder(query, columns).getMany();
}

function inOrder<T extends ObjectLiteral>(
  query: SelectQueryBuilder<T>,
  columns: ListOrder<T>['columns'],
): SelectQueryBuilder<T> {
  for (const { sql, descending } of columns) query.addOrderBy(sql, descending ? 'DESC' : 'ASC');
  return query;
}

async function countRows<T extends ObjectLiteral>(
  { rows, parent }: ListsUnder<T>,
  db: EntityManager,
  scope: Scope,
  parents: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counted = await rows(db, scope)
    .andWhere(`${parent.sql} = ANY(:parents)`, { parents })
    .select(parent.sql, 'parent')
    .addSelect('count(*)::int', 'count')
    .groupBy(parent.sql)
    .getRawMany<{ parent: string; count: number }>();
  return new Map(counted.map(({ parent: key, count }) => [key, count]));
}

function argumentsOf({ page, after }: Wanted): string {
  return JSON.stringify([page.first, after]);
}

function parentsOf(wanted: readonly Wanted[]): string[] {
  return [...new Set(wanted.map(({ parent }) => parent))];
}
