/** As much of a database as reading takes: TypeORM's manager is one, and so is a connection of a thread of its own. */
export interface Queries {
  /** The rows. */
  query<T>(text: string, values?: unknown[]): Promise<T>;
}
