import { windowMs, type Standing } from './budgets';

/** `RateLimit` and `RateLimit-Policy` as draft-ietf-httpapi-ratelimit-headers-10 has them, counting points. */
export function rateLimitHeaders(standings: readonly Standing[], now: Date): [name: string, value: string][] {
  const policy = standings.map(
    ({ budget: { name, most } }) => `"${name}";q=${most};qu="points";w=${windowMs / 1_000}`,
  );
  const left = standings.map(
    ({ budget: { name }, remaining, resetsAt }) =>
      `"${name}";r=${Math.floor(remaining)};t=${secondsUntil(resetsAt, now)}`,
  );
  return [
    ['ratelimit-policy', policy.join(', ')],
    ['ratelimit', left.join(', ')],
  ];
}

/** Whole seconds, rounded up: a moment before would be refused once more. */
export function secondsUntil(moment: Date, now: Date): number {
  return Math.max(0, Math.ceil((moment.getTime() - now.getTime()) / 1_000));
}
