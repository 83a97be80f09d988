/** After so many failures, over some four hours, an event is given up until an administrator retries it. */
export const mostAttempts = 10;

const second = 1_000;
const hour = 3_600 * second;

/** When an event is tried again that has failed so many times. */
export function nextAttempt(
  failures: number,
  now: Date,
): { readonly notBefore: Date; readonly parkedAt: Date | null } {
  const wait = Math.min(second * 4 ** (failures - 1), hour);
  return {
    notBefore: new Date(now.getTime() + wait),
    parkedAt: failures >= mostAttempts ? now : null,
  };
}
