import { isIP } from 'node:net';
import type { ProviderSettings } from '../../accounts/outside-provider';
import { canonicalEmail } from '../../validation/email';
import { isLoopback } from '../../validation/loopback';

/** Who is believed about where a request came from: so many proxies, or those at the addresses; nobody, where false. */
export type TrustProxy = false | number | string[];

/** The value of a variable; null where it is not set, or empty. */
export type Given = (name: string) => string | null;

/** The entries of a list with commas. */
export function listed(value: string | null): string[] {
  return (value ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** An address that a path and a token can be put behind. */
export function isFrontEnd(value: string): boolean {
  return isWebUrl(value) && !/[?#]/.test(value);
}

export function isOrigin(value: string): boolean {
  return isWebUrl(value) && new URL(value).origin === value;
}

/** `no-reply@match.example`, or `SSTC Match <no-reply@match.example>` */
export function isSender(value: string): boolean {
  const address = /^[^<>\r\n]*<([^<>]+)>$/.exec(value)?.[1] ?? value;
  return canonicalEmail(address) !== null;
}

export function readTrustProxy(value: string | null, faults: string[]): TrustProxy {
  if (value === null) return false;
  if (/^[1-9]$/.test(value)) return Number(value);
  const entries = listed(value);
  const known = entries.every((entry) => {
    if (['loopback', 'linklocal', 'uniquelocal'].includes(entry)) return true;
    const [address = '', bits = '0'] = entry.split('/');
    return isIP(address) !== 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (isIP(address) === 4 ? 32 : 128);
  });
  if (!known) {
    faults.push(
      `TRUST_PROXY must be how many proxies there are, 1 to 9, or a list of their addresses and networks; it is '${value}'.`,
    );
  }
  return entries;
}

export function readProvider(given: Given, faults: string[]): ProviderSettings | null {
  const [issuer, audience, jwksUrl] = [given('OIDC_ISSUER'), given('OIDC_AUDIENCE'), given('OIDC_JWKS_URL')];
  if (issuer === null && audience === null && jwksUrl === null) return null;
  if (issuer === null) faults.push('OIDC_ISSUER must be set where OIDC_AUDIENCE or OIDC_JWKS_URL is.');
  if (audience === null) faults.push('OIDC_AUDIENCE must be set where OIDC_ISSUER or OIDC_JWKS_URL is.');
  for (const [name, value] of Object.entries({ OIDC_ISSUER: issuer, OIDC_JWKS_URL: jwksUrl })) {
    if (value !== null && !isSafeUrl(value)) {
      faults.push(`${name} must begin with https:// (http:// on this machine alone); it is '${value}'.`);
    }
  }
  return { issuer: issuer ?? '', audience: audience ?? '', jwksUrl };
}

/** Keys that somebody on the way could exchange would open every account. */
function isSafeUrl(value: string): boolean {
  return isWebUrl(value) && (value.startsWith('https:') || isLoopback(new URL(value).hostname));
}

function isWebUrl(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, username, password } = new URL(value);
  return /^https?:$/.test(protocol) && username === '' && password === '';
}
