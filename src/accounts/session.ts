/** That somebody is signed in, on one device. */
export interface Session {
  readonly id: string;
  readonly accountId: string;
  /** What the device called itself, shortened; null where it said nothing. */
  readonly agent: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  /** When it ends even if it is used until then. */
  readonly expiresAt: Date;
}

const day = 86_400_000;

export const sessionLife = {
  /** A session that is not used for so long has ended. */
  idle: 7 * day,
  absolute: 30 * day,
  /** When it was last used is noted no more often than this: a read of every request stays a read. */
  noted: 3_600_000,
  /** Whoever signs in once more than this loses the session that began first. */
  most: 50,
} as const;

/** The name by which a device calls itself, cut to what fits a line and stripped of what does not show. */
export function shortAgent(header: string | undefined): string | null {
  const shown = header
    ?.replace(/[^\x20-\x7e]/g, '')
    .trim()
    .slice(0, 120);
  return shown ? shown : null;
}
