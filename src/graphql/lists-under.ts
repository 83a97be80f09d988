import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Scope } from '../access/scope';
import { afterSql, decodeCursor, fingerprintOf, pageOf } from '../database/keyset';
import type { KeyValue, PageRequest } from '../database/keyset';
import type { List, ListOrder } from '../database/list';
import { defineLoader, grouped, type Loaders } from './loader';

/** Lists of which every parent has one: the participants of an institution, the activities of a country. A row may stand under several. */
export interface ListsUnder<T extends ObjectLiteral> {
  /** All rows that the viewer may see, under whichever parent. */
  readonly rows: (db: EntityManager, scope: Scope) => SelectQueryBuilder<T>;
  /** The type of a parent's key, and the condition that a row stands under `parent.key`. */
  readonly parent: { readonly type: 'uuid' | 'text'; readonly has: string };
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

export type ReadUnder<T> = (
  request: { readonly loaders: Loaders; readonly scope: Scope },
  parent: string,
  page: PageRequest,
) => Promise<List<T>>;

/** Reads a page under one parent; what one request asks for under many parents is one statement, and one more for all their counts. */
export function defineListsUnder<T extends ObjectLiteral>(lists: ListsUnder<T>): ReadUnder<T> {
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
    const found = await readTop(lists, db, scope, parentsOf(group), group[0]!);
    const rowsOf = grouped(
      group.map(({ parent }) => parent),
      found,
      ({ parent }) => parent,
    );
    group.forEach((one, at) =>
      answers.set(one, {
        page: pageOf(
          rowsOf[at]!.map(({ row }) => row),
          one.page,
          one.fingerprint,
          lists.order.keyOf,
        ),
        totalCount: () => countOf(one.parent),
      }),
    );
  }
  return wanted.map((one) => answers.get(one)!);
}

/** The first rows under each parent: each is read from the index, however many stand behind them. */
async function readTop<T extends ObjectLiteral>(
  { rows, parent, order: { columns } }: ListsUnder<T>,
  db: EntityManager,
  scope: Scope,
  parents: readonly string[],
  { page, after }: Wanted,
): Promise<{ readonly parent: string; readonly row: T }[]> {
  const top = rows(db, scope).andWhere(parent.has);
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
  const query = rows(db, scope)
    .innerJoin(
      `(SELECT parent.key, top.id FROM unnest(:parents::${parent.type}[]) AS parent (key)
        CROSS JOIN LATERAL (${inOrder(top, columns).getQuery()}) AS top (id))`,
      'under',
      `under.id = ${id}`,
      values,
    )
    .addSelect('under.key', 'parent_key');
  const { entities, raw } = await inOrder(query, columns).getRawAndEntities<Record<string, string>>();
  // A row that stands under several parents is one entity, and comes once for each of them.
  const key = `${top.alias}_id`;
  const rowById = new Map(entities.map((row) => [(row as unknown as { id: string }).id, row]));
  return raw.map((one) => ({ parent: one['parent_key']!, row: rowById.get(one[key]!)! }));
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
  const one = rows(db, scope).andWhere(parent.has).select('count(*)::int');
  const counted = await db
    .createQueryBuilder()
    .select('parent.key', 'parent')
    .addSelect(`(${one.getQuery()})`, 'count')
    .from(`(SELECT unnest(:parents::${parent.type}[]) AS key)`, 'parent')
    .setParameters({ ...one.getParameters(), parents })
    .getRawMany<{ parent: string; count: number }>();
  return new Map(counted.map(({ parent: key, count }) => [key, count]));
}

function argumentsOf({ page, after }: Wanted): string {
  return JSON.stringify([page.first, after]);
}

function parentsOf(wanted: readonly Wanted[]): string[] {
  return [...new Set(wanted.map(({ parent }) => parent))];
}
