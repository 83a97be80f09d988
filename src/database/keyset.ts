import { createHash } from 'node:crypto';
import { hasControlCharacter } from '../validation/checks';
import { fail } from '../validation/faults';
import { isUuid } from './uuid';

/** How far a list is read: `first` rows after the row that the cursor names. */
export interface PageRequest {
  readonly first: number;
  readonly after: string | null;
}

export interface Page<T> {
  readonly rows: readonly T[];
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** A value of a sort key, as it stands in a cursor. */
export type KeyValue = string | number;

export const pageSize = { default: 20, most: 100 } as const;

/**
 * A cursor names the last row's sort key and a fingerprint of everything that decided the order:
 * one used with another filter, order or viewer is refused, never silently misread.
 */
export function encodeCursor(fingerprint: string, key: readonly KeyValue[]): string {
  return Buffer.from(JSON.stringify([fingerprint, ...key])).toString('base64url');
}

export function decodeCursor(cursor: string, fingerprint: string, types: readonly KeyType[]): KeyValue[] {
  const refuse = () =>
    fail('BAD_CURSOR', 'The cursor does not belong to this list, its filter and its order.', ['after']);
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return refuse();
  }
  if (!Array.isArray(parts) || parts.length !== types.length + 1 || parts[0] !== fingerprint) return refuse();
  const key: unknown[] = parts.slice(1);
  return key.every((value, at) => isOfType[types[at]!](value)) ? (key as KeyValue[]) : refuse();
}

/** The SQL types of sort keys. What a cursor holds is checked, so that a forged one is refused and not run. */
export type KeyType = keyof typeof isOfType;

const isOfType = {
  integer: (value: unknown) => Number.isSafeInteger(value),
  text: (value: unknown) => typeof value === 'string' && !hasControlCharacter(value),
  uuid: (value: unknown) => typeof value === 'string' && isUuid(value),
  date: (value: unknown) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && isMoment(value),
  timestamptz: (value: unknown) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && isMoment(value),
};

function isMoment(text: string): boolean {
  return !Number.isNaN(Date.parse(text));
}

/** Sixteen characters that differ where anything that decides an order differs. */
export function fingerprintOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 16);
}

/** Cuts a page out of `first + 1` rows that were read after the cursor. */
export function pageOf<T>(
  rows: readonly T[],
  request: PageRequest,
  fingerprint: string,
  keyOf: (row: T) => readonly KeyValue[],
): Page<T> {
  const kept = rows.slice(0, request.first);
  let cursors: readonly string[] | undefined;
  return {
    rows: kept,
    // Made when they are asked for: most lists are read without.
    get cursors() {
      return (cursors ??= kept.map((row) => encodeCursor(fingerprint, keyOf(row))));
    },
    hasNextPage: rows.length > request.first,
    hasPreviousPage: request.after !== null,
  };
}

export function checkedPage(first: number | null | undefined, after: string | null | undefined): PageRequest {
  const size = first ?? pageSize.default;
  if (size < 1 || size > pageSize.most) {
    fail('OUT_OF_RANGE', `A page has from 1 to ${pageSize.most} entries.`, ['first']);
  }
  return { first: size, after: after ?? null };
}

/** A sort column of a list: its SQL, its type, and its direction. */
export interface KeyColumn {
  readonly sql: string;
  readonly type: KeyType;
  readonly descending?: boolean;
}

/**
 * The condition that a row stands after the key. The columns must end in a unique one and hold no nulls.
 * `place` puts a value among the statement's parameters and answers its placeholder.
 */
export function afterSql(
  columns: readonly KeyColumn[],
  after: readonly KeyValue[],
  place: (value: KeyValue) => string,
): string {
  const bounds = columns.map(({ type }, at) => `${place(after[at]!)}::${type}`);
  const branches = columns.map(({ sql, descending }, at) => {
    const equal = columns.slice(0, at).map((column, before) => `${column.sql} = ${bounds[before]}`);
    return `(${[...equal, `${sql} ${descending ? '<' : '>'} ${bounds[at]}`].join(' AND ')})`;
  });
  return `(${branches.join(' OR ')})`;
}
