import { checkText } from '../validation/checks';
import type { Faults } from '../validation/faults';
import { checkWebAddress } from '../validation/web-address';
import type { Verification } from './verification';

/** What stands under a red flag is judged when that is cleared: else nobody would see that it was. */
export function checkUnflagged({ verificationState }: Verification, faults: Faults): void {
  faults.check(
    verificationState !== 'FLAGGED',
    'WRONG_STATE',
    ['id'],
    'It stands under a red flag: clear that first.',
  );
}

/** Why an administrator found what was found, trimmed. */
export function checkReason(faults: Faults, reason: string): string {
  return checkText(faults, ['reason'], reason, { least: 1, most: 2_000 });
}

/** Where evidence is found: never an address that somebody on the way could answer for. */
export function checkLink(faults: Faults, link: string): string {
  const address = checkWebAddress(faults, ['link'], link);
  faults.check(
    !/^http:/i.test(address),
    'BAD_FORMAT',
    ['link'],
    'Must be an address that begins with https://.',
  );
  return address;
}
