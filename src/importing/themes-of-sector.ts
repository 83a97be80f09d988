import { crsPurposes, crsSectors } from '../reference/data/crs';
import { themes } from '../reference/data/themes';
import { isWithinTheme, parentTheme } from '../reference/theme';

/**
 * The theme that a CRS code stands for, by the crosswalk of the themes: of those that have the code as their chief one (where none
 * has, among their codes), the narrowest that is above all in the field where most of them are. A sector of three digits stands for
 * the field that all its purposes are in. Null where there is none.
 */
export function themeOfSector(code: string): string | null {
  return themeByCode.get(code) ?? null;
}

/** Whether the release's list has the code, in use or withdrawn. */
export function isCrsCode(code: string): boolean {
  return themeByCode.has(code);
}

/** E-commerce has leaves of its own for what other fields are about; CRS has no code for it. */
const special = 'ECOM';
const general = themes.filter(({ code }) => fieldOf(code) !== special);

function fieldOf(theme: string): string {
  return theme.split('.')[0]!;
}

function inCommonField(codes: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const code of codes) {
    counts.set(fieldOf(code), (counts.get(fieldOf(code)) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  return first === undefined || first[1] === second?.[1]
    ? []
    : codes.filter((code) => fieldOf(code) === first[0]);
}

function aboveAll(codes: readonly string[]): string | null {
  let common = codes[0] ?? null;
  for (const code of codes) {
    while (common !== null && !isWithinTheme(code, common)) common = parentTheme(common);
  }
  return common;
}

function themeOfPurpose(purpose: string): string | null {
  const chief = general.filter(({ crsPurposes: [first] }) => first === purpose);
  const named = chief.length > 0 ? chief : general.filter((theme) => theme.crsPurposes.includes(purpose));
  return aboveAll(inCommonField(named.map(({ code }) => code)));
}

const purposes = crsPurposes.map(({ code, sector }) => ({ code, sector, theme: themeOfPurpose(code) }));

function fieldOfSector(code: string): string | null {
  const within = purposes.flatMap(({ sector, theme }) => (sector === code && theme !== null ? [theme] : []));
  const [one, ...others] = new Set(within.map(fieldOf));
  return others.length > 0 ? null : (one ?? null);
}

const themeByCode: ReadonlyMap<string, string | null> = new Map([
  ...purposes.map(({ code, theme }) => [code, theme] as const),
  ...crsSectors.map(({ code }) => [code, fieldOfSector(code)] as const),
]);
