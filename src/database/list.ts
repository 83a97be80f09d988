import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { afterSql, decodeCursor, fingerprintOf, pageOf } from './keyset';
import type { KeyColumn, KeyValue, Page, PageRequest } from './keyset';

/** A sort order of a list: its columns, the last of them unique, and the same values read from a row. */
export interface ListOrder<T> {
  readonly columns: readonly KeyColumn[];
  readonly keyOf: (row: T) => readonly KeyValue[];
}

export interface List<T> {
  readonly page: Page<T>;
  readonly totalCount: () => Promise<number>;
}

/** Reads one page of a filtered query; `identity` is all that decides which rows come in which order. */
export async function readList<T extends ObjectLiteral, Row extends T | ObjectLiteral = T>(
  query: SelectQueryBuilder<T>,
  order: ListOrder<Row>,
  request: PageRequest,
  identity: readonly unknown[],
  readRows: (query: SelectQueryBuilder<T>) => Promise<Row[]> = async (rows) =>
    (await rows.getMany()) as never,
): Promise<List<Row>> {
  const { columns, keyOf } = order;
  const fingerprint = fingerprintOf(columns, identity);
  const counted = query.clone();
  if (request.after !== null) {
    const types = columns.map(({ type }) => type);
    const values: Record<string, KeyValue> = {};
    const condition = afterSql(columns, decodeCursor(request.after, fingerprint, types), (value) => {
      const name = `key${Object.keys(values).length}`;
      values[name] = value;
      return `:${name}`;
    });
    query.andWhere(condition, values);
  }
  for (const { sql, descending } of columns) query.addOrderBy(sql, descending ? 'DESC' : 'ASC');
  const rows = await readRows(query.limit(request.first + 1));
  return { page: pageOf(rows, request, fingerprint, keyOf), totalCount: () => counted.getCount() };
}
