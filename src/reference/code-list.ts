/** A published list is worth what its source is worth: every row of reference data names one of these. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  /** The date that the source bears (a decision, an edition), ISO 8601: a day, a month or a year. */
  readonly date: string;
}

/** WITHDRAWN codes are read, since old data hold them, and never written. */
export type CodeStatus = 'ACTIVE' | 'WITHDRAWN';

/** OECD DAC sector of three digits: `331` Trade Policies & Regulations. */
export interface CrsSector {
  readonly code: string;
  readonly name: string;
  readonly status: CodeStatus;
}

/** OECD DAC purpose code of five digits: `33120` Trade facilitation. */
export interface CrsPurpose extends CrsSector {
  /** Its three-digit sector; not always the first three digits of the code. */
  readonly sector: string;
}

/** IATI organisation type: `80` Academic, Training and Research. */
export interface OrganisationType {
  readonly code: string;
  readonly name: string;
}

export interface LanguageRow {
  /** BCP-47 tag in canonical case: `sw`, `pt-BR`, `zh-Hans`. */
  readonly tag: string;
  readonly name: string;
  /** Its name in itself. */
  readonly nativeName: string;
}

export function isWritable(code: { readonly status: CodeStatus }): boolean {
  return code.status === 'ACTIVE';
}

const LANGUAGE_TAG =
  /^(?<language>[a-z]{2,3})(?:-(?<script>[a-z]{4}))?(?:-(?<region>[a-z]{2}|\d{3}))?(?<variants>(?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*)$/i;

/**
 * The tag in canonical case (`PT-br` becomes `pt-BR`), or null where it is no language tag. It judges the form:
 * language, script, region and variants of BCP-47, without extensions and private use, which no partner needs.
 */
export function canonicalLanguageTag(tag: string): string | null {
  const parts = LANGUAGE_TAG.exec(tag)?.groups;
  if (parts === undefined) return null;
  const variants = (parts['variants'] ?? '').toLowerCase().split('-').slice(1);
  if (new Set(variants).size !== variants.length) return null;
  const script = parts['script']?.toLowerCase().replace(/^./, (initial) => initial.toUpperCase());
  return [parts['language']?.toLowerCase(), script, parts['region']?.toUpperCase(), ...variants]
    .filter((part) => part !== undefined)
    .join('-');
}
