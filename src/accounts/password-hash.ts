import { hash, verify } from '@node-rs/argon2';
import { canonicalPassword } from './password';

/** Argon2id, which is the library's preset, with the parameters that OWASP recommends: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
  return hash(canonicalPassword(password), cost);
}

/** Of a random password that nobody kept: verified against where there is none, so that this takes as long. */
const nobodys =
  '$argon2id$v=19$m=19456,t=2,p=1$UfsYlRQZXx+Zh5DKYEftuw$eHMN5x9vk4f8qXXLlWVEOVdz4tV0lfW392yVoZ8gdhQ';

export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? nobodys, canonicalPassword(password));
  return matches && passwordHash !== null;
}
