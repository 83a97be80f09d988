import { findSdgTarget, findTheme } from '../reference/catalogue';
import { checkDistinct, checkInteger, checkSize } from '../validation/checks';
import type { Faults } from '../validation/faults';
import type { Capability, Importance } from './proposal';

/** What is given: how much it matters is for the other side to say. */
export type GiveDraft = Omit<Capability, 'importance'>;

export interface NeedDraft extends GiveDraft {
  readonly importance: Importance;
}

const most = 20;

export function checkGives(gives: readonly GiveDraft[], faults: Faults): readonly GiveDraft[] {
  return checkSide(gives, 'gives', faults);
}

export function checkNeeds(needs: readonly NeedDraft[], faults: Faults): readonly NeedDraft[] {
  return checkSide(needs, 'needs', faults);
}

function checkSide<T extends GiveDraft>(side: readonly T[], name: string, faults: Faults): readonly T[] {
  // An overlong list is refused as one fault: its entries are not looked at, however many there are.
  if (checkSize(faults, [name], side, most)) {
    side.forEach((capability, at) => checkCapability(capability, [name, String(at)], faults));
  }
  return side;
}

function checkCapability(capability: GiveDraft, path: readonly string[], faults: Faults): void {
  const { theme, sdgTargets } = capability;
  faults.check(
    findTheme(theme) !== null,
    'UNKNOWN_CODE',
    [...path, 'theme'],
    `'${theme.slice(0, 80)}' is not the code of a theme.`,
  );
  if (checkSize(faults, [...path, 'sdgTargets'], sdgTargets, 10)) {
    checkDistinct(faults, [...path, 'sdgTargets'], sdgTargets);
    sdgTargets.forEach((code, at) => {
      faults.check(
        findSdgTarget(code) !== null,
        'UNKNOWN_CODE',
        [...path, 'sdgTargets', String(at)],
        `'${code.slice(0, 20)}' is not the code of an SDG target, such as 8.3 or 8.a.`,
      );
    });
  }
  checkQuantity(capability, path, faults);
}

/** A number without a unit says nothing, nor does a unit without a number. */
function checkQuantity({ quantity, unit }: GiveDraft, path: readonly string[], faults: Faults): void {
  if (quantity === null) {
    faults.check(unit === null, 'REQUIRED', [...path, 'quantity'], 'A unit needs its quantity.');
    return;
  }
  checkInteger(faults, [...path, 'quantity'], quantity, { least: 1, most: 1_000_000_000 });
  faults.check(unit !== null, 'REQUIRED', [...path, 'unit'], 'A quantity needs its unit.');
}
