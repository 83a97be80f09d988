import type { JWTVerifyGetKey } from 'jose' with { 'resolution-mode': 'import' };

/** An identity provider that this installation trusts: OpenID Connect. */
export interface ProviderSettings {
  readonly issuer: string;
  /** What its tokens must be meant for: us. */
  readonly audience: string;
  /** Where its public keys are; found by discovery where it is null. */
  readonly jwksUrl: string | null;
}

/** Who the provider says is asking. */
export interface OutsideIdentity {
  readonly issuer: string;
  readonly subject: string;
  /** Null where the provider does not vouch for it. */
  readonly verifiedEmail: string | null;
  readonly name: string | null;
}

/** The token is not one to trust, whatever the reason. */
export class TokenRefused extends Error {}

/** Whether the token is to be trusted cannot be found out now. */
export class ProviderUnreachable extends Error {}

export interface OutsideProvider {
  verify(token: string, now: Date): Promise<OutsideIdentity>;
}

/** Signatures that only the provider can make. Never HMAC, by which whoever has the public key could sign, and never `none`. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];

const timeout = 5_000;

/** `cooldown`: how long after fetching the keys an unknown one is not asked for again, in milliseconds. */
export function outsideProvider(settings: ProviderSettings, cooldown = 30_000): OutsideProvider {
  const { issuer, audience } = settings;
  let keys: Promise<JWTVerifyGetKey> | undefined;
  return {
    verify: async (token, now) => {
      // A package of the other module system, which `require` would not load on every Node that we run on.
      const { errors, jwtVerify } = await import('jose');
      keys ??= keysOf(settings, cooldown);
      const known = await keys.catch((fault: unknown) => {
        keys = undefined;
        throw new ProviderUnreachable('The keys of the identity provider cannot be read', { cause: fault });
      });
      try {
        const { payload } = await jwtVerify(token, known, {
          issuer,
          audience,
          algorithms,
          clockTolerance: 30,
          currentDate: now,
          requiredClaims: ['sub', 'exp'],
        });
        const { sub, email, email_verified: verified, name } = payload;
        if (typeof sub !== 'string' || sub === '') throw new TokenRefused('The token names nobody');
        return {
          issuer,
          subject: sub,
          verifiedEmail: verified === true && typeof email === 'string' ? email : null,
          name: typeof name === 'string' ? name : null,
        };
      } catch (fault) {
        if (fault instanceof TokenRefused) throw fault;
        const { code } = fault as { code?: string };
        const refused = fault instanceof errors.JOSEError && !unanswered.has(code ?? '');
        if (refused) throw new TokenRefused(code, { cause: fault });
        throw new ProviderUnreachable('The keys of the identity provider cannot be read', { cause: fault });
      }
    },
  };
}

/** What the library reports where the provider, and not the token, is at fault. */
const unanswered = new Set(['ERR_JOSE_GENERIC', 'ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID']);

async function keysOf({ issuer, jwksUrl }: ProviderSettings, cooldown: number): Promise<JWTVerifyGetKey> {
  const { createRemoteJWKSet } = await import('jose');
  const url = new URL(jwksUrl ?? (await discover(issuer)));
  return createRemoteJWKSet(url, { timeoutDuration: timeout, cooldownDuration: cooldown });
}

/** OpenID Connect Discovery 1.0: where the provider says that its keys are. */
async function discover(issuer: string): Promise<string> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(timeout),
    redirect: 'error',
  });
  if (!response.ok) throw new Error(`Discovery was answered with ${response.status}`);
  const told = (await response.json()) as { issuer?: unknown; jwks_uri?: unknown };
  if (told.issuer !== issuer) throw new Error('Discovery names another issuer');
  const secure = new URL(issuer).protocol === 'https:';
  if (typeof told.jwks_uri !== 'string' || !URL.canParse(told.jwks_uri))
    throw new Error('Discovery names no keys');
  if (secure && new URL(told.jwks_uri).protocol !== 'https:')
    throw new Error('The keys are not served by https');
  return told.jwks_uri;
}
