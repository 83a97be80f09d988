/** How long whoever serves waits for a PostgreSQL server, in milliseconds. */
export const bounds = {
  /** For a connection. */
  connection: 5_000,
  /** For a statement, which the server then ends. */
  statement: 30_000,
  /** For a server that does not answer at all, over a network gone silent. */
  answer: 35_000,
} as const;

/** By then what waits for a connection and for a statement has been answered, or was told that it was ended. */
export const longestWaitMs = bounds.connection + bounds.answer;
