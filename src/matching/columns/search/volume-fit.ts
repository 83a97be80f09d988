import type { Amount } from '../codes';
import { NEUTRAL, share } from '../../engine/scale';
import { MEETS } from '../../engine/similarity';
import type { Outlook } from './outlook';

/** VOLUME of a candidate's capabilities (topic, form and amount of each, one behind the other), NEUTRAL where nothing can be compared. */
export function measureVolume(outlook: Outlook, theirs: ArrayLike<number>): number {
  return outlook.receives ? ofOwnNeeds(outlook, theirs) : ofTheirNeeds(outlook, theirs);
}

function ofOwnNeeds({ fits, ownImportance, amounts }: Outlook, gives: ArrayLike<number>): number {
  let [sum, weights] = [0, 0];
  fits.capabilities.forEach(({ quantity, unit }, need) => {
    if (quantity === null || unit === null) return;
    let largest = -1;
    for (let give = 0; give < gives.length; give += 3) {
      if (fits.similar[need]![gives[give]!]! < MEETS) continue;
      largest = Math.max(largest, offered(amounts[gives[give + 2]!]!, unit));
    }
    if (largest < 0) return;
    sum += ownImportance[need]! * share(largest, quantity);
    weights += ownImportance[need]!;
  });
  return weights === 0 ? NEUTRAL : Math.floor(sum / weights);
}

function ofTheirNeeds({ fits, importance, amounts }: Outlook, needs: ArrayLike<number>): number {
  let [sum, weights] = [0, 0];
  for (let need = 0; need < needs.length; need += 3) {
    const { quantity, unit } = amounts[needs[need + 2]!]!;
    if (quantity === null || unit === null) continue;
    let largest = -1;
    fits.capabilities.forEach((give, at) => {
      if (fits.similar[at]![needs[need]!]! >= MEETS) largest = Math.max(largest, offered(give, unit));
    });
    if (largest < 0) continue;
    const weight = importance[needs[need + 1]!]!;
    sum += weight * share(largest, quantity);
    weights += weight;
  }
  return weights === 0 ? NEUTRAL : Math.floor(sum / weights);
}

function offered(give: Amount, unit: string): number {
  return give.unit === unit && give.quantity !== null ? give.quantity : -1;
}
