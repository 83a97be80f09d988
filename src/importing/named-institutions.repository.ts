import type { EntityManager } from 'typeorm';
import { multilateralType } from '../institutions/institution';
import { isRorId } from '../institutions/institution-draft';
import { findCountry } from '../reference/catalogue';
import { termsOf } from '../text/terms';
import type { ReportedOrganisation } from './reported-activity';

const longestName = 200;

/**
 * What an organisation is known by from file to file: its identifier, or the name of a multilateral, of which there is one. Null
 * where a file gives no more than a name: there are many ministries of health.
 */
export function referenceKey({ reference, name, type }: ReportedOrganisation): string | null {
  if (name === null || name.length > longestName) return null;
  if (reference !== null) return reference;
  return type === multilateralType ? `name:${name.normalize('NFKC').toLowerCase()}` : null;
}

/** The key of each organisation's institution, which is made where there is none; organisations without a reference are left out. */
export async function institutionsOf(
  db: EntityManager,
  organisations: readonly ReportedOrganisation[],
  { source, now, newId, illustrative }: ImportOrigin,
): Promise<{ readonly idOf: ReadonlyMap<string, string>; readonly created: number }> {
  const byKey = new Map<string, ReportedOrganisation>();
  for (const organisation of organisations) {
    const key = referenceKey(organisation);
    if (key !== null && !byKey.has(key)) byKey.set(key, organisation);
  }
  const known = await db.query<{ reference: string; id: string }[]>(
    'SELECT reference, institution_id AS id FROM institution_reference WHERE reference = ANY($1)',
    [[...byKey.keys()]],
  );
  const idOf = new Map(known.map(({ reference, id }) => [reference, id]));
  let created = 0;
  // Those with an identifier first, so that a name alone finds them.
  for (const named of [true, false]) {
    const wanted = [...byKey].flatMap(([key, organisation]) =>
      idOf.has(key) || (organisation.reference !== null) !== named
        ? []
        : [toNamed(key, organisation, newId())],
    );
    if (wanted.length > 0) created += await settle(db, wanted, idOf, { source, now, newId, illustrative });
  }
  return { idOf, created };
}

/** Finds or makes the institution of each, and keeps what it is called; answers how many were made. */
async function settle(
  db: EntityManager,
  wanted: readonly Named[],
  idOf: Map<string, string>,
  { source, now, illustrative }: ImportOrigin,
): Promise<number> {
  const before = await findExisting(db, wanted);
  const rows = wanted.filter(({ key }) => !before.has(key));
  const made = await insertNamed(db, rows, source, now, illustrative);
  // What somebody registered under the identifier meanwhile is found now.
  const after = made < rows.length ? await findExisting(db, rows) : new Map<string, string>();
  const resolved = wanted.map(({ key, id }) => ({ key, id: before.get(key) ?? after.get(key) ?? id }));
  await db.query(
    `INSERT INTO institution_reference (reference, institution_id, source, imported_at)
     SELECT key, id, $2, $3 FROM jsonb_to_recordset($1::jsonb) AS resolved (key text, id uuid)`,
    [JSON.stringify(resolved), source, now],
  );
  for (const { key, id } of resolved) idOf.set(key, id);
  return made;
}

export interface ImportOrigin {
  readonly source: string;
  readonly now: Date;
  readonly newId: () => string;
  readonly illustrative: boolean;
}

interface Named {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly country: string | null;
  readonly identifier: string | null;
  readonly ror: string | null;
  readonly terms: readonly string[];
}

function toNamed(key: string, { reference, name, type }: ReportedOrganisation, id: string): Named {
  const ror = reference !== null && isRorId(reference) ? reference : null;
  const identifier = ror === null ? reference : null;
  // Registers are named after the country whose register they are; those of no country begin with X.
  const country = type === multilateralType ? null : findCountry(identifier?.slice(0, 2) ?? '');
  const ofCountry = identifier?.[2] === '-' && country !== null ? country.alpha3 : null;
  return {
    key,
    id,
    name: name!,
    type: type ?? '90',
    country: ofCountry,
    identifier,
    ror,
    terms: termsOf(name!),
  };
}

/** By identifier, by ROR id, then by the exact name within a country (or among multilaterals), where one alone has it and no other identifier. */
async function findExisting(db: EntityManager, named: readonly Named[]): Promise<Map<string, string>> {
  const rows = await db.query<{ key: string; id: string | null }[]>(
    `SELECT wanted.key, coalesce(
       (SELECT id FROM institution WHERE organisation_identifier = wanted.identifier),
       (SELECT id FROM institution WHERE ror_id = wanted.ror),
       (SELECT (array_agg(id))[1] FROM institution
        WHERE ${nameSql('institution.name')} = ${nameSql('wanted.name')}
          AND (institution.country = wanted.country
            OR institution.country IS NULL AND institution.type = $2 AND wanted.type = $2)
          AND (organisation_identifier IS NULL OR wanted.identifier IS NULL)
          AND (ror_id IS NULL OR wanted.ror IS NULL)
        HAVING count(*) = 1)) AS id
     FROM jsonb_to_recordset($1::jsonb)
       AS wanted (key text, name text, type text, country text, identifier text, ror text)`,
    [JSON.stringify(named), multilateralType],
  );
  return new Map(rows.flatMap(({ key, id }) => (id === null ? [] : [[key, id]])));
}

/** As in the index `institution_name_country_ix`. */
function nameSql(column: string): string {
  return String.raw`lower(normalize(regexp_replace(btrim(${column}), '\s+', ' ', 'g'), NFKC))`;
}

async function insertNamed(
  db: EntityManager,
  named: readonly Named[],
  source: string,
  now: Date,
  illustrative: boolean,
): Promise<number> {
  if (named.length === 0) return 0;
  const made = await db.query<unknown[]>(
    `INSERT INTO institution (id, name, aliases, type, country, organisation_identifier, ror_id, verification_state,
       verification_level, imported_from, illustrative, terms, revision, created_at, updated_at)
     SELECT id, name, '{}', type, country, identifier, ror, 'UNVERIFIED', 0, $2, $4, terms, 1, $3, $3
     FROM jsonb_to_recordset($1::jsonb)
       AS named (id uuid, name text, type text, country text, identifier text, ror text, terms text[])
     ON CONFLICT DO NOTHING RETURNING id`,
    [JSON.stringify(named), source, now, illustrative],
  );
  return made.length;
}
