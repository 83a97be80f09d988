import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';

/**
 * Rows that PostgreSQL hands over as one JSON array each, read by the engine's own parser: for lists in which turning cells into
 * entities would cost most of the time. Names in each row would double what is written, sent and read.
 */
export interface JsonRow<T> {
  /** An SQL expression for those properties of the entity that stands under the alias. */
  readonly sql: string;
  /** Makes of what was read what the entity would hold. */
  readonly revive: (cells: readonly unknown[]) => T;
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
  const cells = wanted.map((column) =>
    column.isVirtualProperty ? `(${column.query!(alias)})` : `${alias}.${column.databaseName}`,
  );
  // JSON has moments as text.
  const cellReaders = wanted.map(({ propertyName, type }) => ({
    propertyName,
    moment: type === 'timestamptz',
  }));
  return {
    sql: `json_build_array(${cells.join(', ')})`,
    revive: (values) => {
      const row: Record<string, unknown> = {};
      for (let at = 0; at < cellReaders.length; at++) {
        const { propertyName, moment } = cellReaders[at]!;
        const value = values[at];
        row[propertyName] = moment && value !== null ? new Date(value as string) : value;
      }
      return row as T;
    },
  };
}
