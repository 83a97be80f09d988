import { findCountry, findGroup, findRegion } from '../reference/catalogue';
import { checkDistinct, checkSize } from '../validation/checks';
import type { Faults } from '../validation/faults';

/** Which partners a proposal asks for, by where they are: lists of codes of places. */
export interface GeographicTargets {
  /** Only from here; empty admits all. */
  readonly only: readonly string[];
  readonly excluded: readonly string[];
  readonly preferred: readonly string[];
  readonly avoided: readonly string[];
}

export const noTargets: GeographicTargets = { only: [], excluded: [], preferred: [], avoided: [] };

export type PlaceKind = 'COUNTRY' | 'GROUP' | 'REGION';

export interface Place {
  /** Alpha-3 of a country, code of a group, M49 of a region. */
  readonly code: string;
  readonly kind: PlaceKind;
}

/**
 * A country by alpha-3 or M49, a group by its code, or a region by M49. Alpha-2 is not taken here:
 * `AU` is Australia and the African Union.
 */
export function findPlace(code: string): Place | null {
  if (findGroup(code) !== null) return { code, kind: 'GROUP' };
  if (findRegion(code) !== null) return { code, kind: 'REGION' };
  const country = code.length === 3 ? findCountry(code) : null;
  return country === null ? null : { code: country.alpha3, kind: 'COUNTRY' };
}

/** Places that exist, each once, none both asked for and shut out; answered by their own codes. */
export function checkTargets(targets: GeographicTargets, faults: Faults): GeographicTargets {
  const places = (field: keyof GeographicTargets) => checkPlaces(targets[field], ['targets', field], faults);
  const checked = {
    only: places('only'),
    excluded: places('excluded'),
    preferred: places('preferred'),
    avoided: places('avoided'),
  };
  checkApart(checked, 'only', 'excluded', faults);
  checkApart(checked, 'preferred', 'avoided', faults);
  return checked;
}

const most = 100;

function checkPlaces(codes: readonly string[], path: readonly string[], faults: Faults): readonly string[] {
  if (!checkSize(faults, path, codes, most)) return [];
  const places = codes.map((code, at) => {
    const place = findPlace(code);
    faults.check(
      place !== null,
      'UNKNOWN_CODE',
      [...path, String(at)],
      `'${code.slice(0, 20)}' is not a place: a country by alpha-3, a country group by its code, or a region by M49.`,
    );
    return place?.code ?? code.slice(0, 20);
  });
  checkDistinct(faults, path, places);
  return places;
}

function checkApart(
  targets: GeographicTargets,
  one: keyof GeographicTargets,
  other: keyof GeographicTargets,
  faults: Faults,
): void {
  targets[other].forEach((code, at) => {
    faults.check(
      !targets[one].includes(code),
      'CONTRADICTION',
      ['targets', other, String(at)],
      `'${code}' stands in \`${one}\` as well.`,
    );
  });
}
