/** Far more than anything takes on a machine that does nothing else: a bound, and no measurement. */
export const patienceMs = 60_000;

/** Asks again and again until there is an answer; throws what `what` names where there is none in a bounded time. */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  { within = patienceMs, every = 50 } = {},
): Promise<T> {
  const until = performance.now() + within;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (performance.now() > until) throw new Error(`Not within ${within} ms: ${what}`);
    await pause(every);
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
