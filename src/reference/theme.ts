import type { UnLanguage } from './country';

/** A node of the product's own tree of themes: three levels, a dot between them. */
export interface ThemeRow {
  /** `ECOM.PAYMENTS.MOBILE_MONEY`. */
  readonly code: string;
  readonly parent: string | null;
  readonly level: 1 | 2 | 3;
  /** English always; the other UN languages on the roots and on the second level of cross-border e-commerce. */
  readonly labels: { readonly en: string } & Readonly<Partial<Record<UnLanguage, string>>>;
  /** One sentence; every theme of the third level has one. */
  readonly definition: string | null;
  /** Active CRS purpose codes, the chief one first. */
  readonly crsPurposes: readonly string[];
  /** SDG targets, the chief one first. */
  readonly sdgTargets: readonly string[];
}

export function themeLevel(code: string): number {
  return code.split('.').length;
}

export function parentTheme(code: string): string | null {
  const end = code.lastIndexOf('.');
  return end === -1 ? null : code.slice(0, end);
}

/** Is `code` the theme `ancestor` or below it? */
export function isWithinTheme(code: string, ancestor: string): boolean {
  return code === ancestor || code.startsWith(`${ancestor}.`);
}

/** The form in which the names of themes are compared: lower case, `&` spoken, runs of anything else one space. */
export function normaliseThemeName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
