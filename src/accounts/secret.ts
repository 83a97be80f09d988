import { createHash, randomBytes } from 'node:crypto';

/** What only its holder knows: 256 random bits. It is given away once; the database keeps its hash. */
export interface Secret {
  readonly token: string;
  readonly hash: string;
}

export function newSecret(): Secret {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashSecret(token) };
}

/** One round of SHA-256 is enough where the input cannot be guessed. */
export function hashSecret(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
