import type { DataSource } from 'typeorm';

/** Has something end before its database is closed. */
export function beforeDestroy(database: DataSource, end: () => Promise<void>): void {
  const destroy = database.destroy.bind(database);
  database.destroy = async () => {
    await end();
    await destroy();
  };
}
