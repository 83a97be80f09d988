import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/**
 * Rows that PostgreSQL hands over as one JSON object each, read by the engine's own parser: for lists in which turning cells into
 * entities would cost most of the time.
 */
export interface JsonRow<T> {
  /** An SQL expression for those properties of the entity that stands under the alias. */
  readonly sql: string;
  /** Makes of what was read what the entity would hold: moments, which JSON has as text. */
  readonly revive: (row: T) => T;
}

export function jsonRow<T extends ObjectLiteral>(
  db: EntityManager,
  entity: EntityTarget<T>,
  alias: string,
  properties: readonly (keyof T & string)[] | 'all',
): JsonRow<T> {
  const { columns } = db.dataSource.getMetadata(entity);
  const wanted = columns.filter(
    ({ propertyName }) => properties === 'all' || properties.includes(propertyName),
  );
  const pairs = wanted.map((column) => {
    const value = column.isVirtualProperty ? `(${column.query!(alias)})` : `${alias}.${column.databaseName}`;
    return `'${column.propertyName}', ${value}`;
  });
  const moments = wanted.filter(({ type }) => type === 'timestamptz').map(({ propertyName }) => propertyName);
  return {
    sql: `json_build_object(${pairs.join(', ')})`,
    revive: (row) => {
      const held = row as Record<string, unknown>;
      for (const name of moments) if (held[name] !== null) held[name] = new Date(held[name] as string);
      return row;
    },
  };
}
