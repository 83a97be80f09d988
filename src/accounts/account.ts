/** Somebody who can sign in. The password's hash is no part of it: only what verifies passwords reads that. */
export interface Account {
  readonly id: string;
  /** Where its mail goes, and what it signs in with; no two accounts share one. */
  readonly email: string;
  readonly name: string;
  readonly administrator: boolean;
  /** One of the demonstration's, which nobody signs in to by a password. */
  readonly illustrative: boolean;
  /** When the address was found to be the person's own; nobody acts by an account before that. */
  readonly confirmedAt: Date | null;
  readonly suspendedAt: Date | null;
  readonly createdAt: Date;
}

export const nameLength = { least: 1, most: 200 } as const;
