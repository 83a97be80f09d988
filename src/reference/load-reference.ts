import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { countries } from './data/countries';
import { countryGroups, groupMemberships } from './data/country-groups';
import { sources } from './data/sources';
import { themes } from './data/themes';
import type { Membership } from './country-group';
import { GroupMembershipEntity } from './group-membership.entity';

/**
 * Brings the tables in step with the release: codes that other tables refer to are added, never removed; the release's memberships
 * are replaced, and what administrators recorded is left alone. Answers how many memberships the release holds.
 */
export async function loadReference(db: EntityManager): Promise<number> {
  await addCodes(
    db,
    'country',
    'alpha3',
    countries.map(({ alpha3 }) => alpha3),
  );
  await addCodes(
    db,
    'theme',
    'code',
    themes.map(({ code }) => code),
  );
  await addCodes(
    db,
    'country_group',
    'code',
    countryGroups.map(({ code }) => code),
  );
  const rows = groupMemberships.map((membership) => toRow(membership));
  await db.query(
    `DELETE FROM group_membership WHERE recorded_by = 'RELEASE' AND superseded_at IS NULL AND id <> ALL($1)`,
    [rows.map(({ id }) => id)],
  );
  await db.upsert(GroupMembershipEntity, rows, { conflictPaths: ['id'], skipUpdateIfNoValuesChanged: true });
  return rows.length;
}

async function addCodes(
  db: EntityManager,
  tableName: 'country' | 'theme' | 'country_group',
  column: 'alpha3' | 'code',
  codes: readonly string[],
): Promise<void> {
  await db.query(`INSERT INTO ${tableName} (${column}) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING`, [
    codes,
  ]);
}

type ReleasedRow = Omit<GroupMembershipEntity, 'supersededAt'>;

function toRow({ source, ...membership }: Membership): ReleasedRow {
  const { title, url, date } = sources.find(({ id }) => id === source)!;
  return {
    ...membership,
    id: membershipId(membership),
    sourceTitle: title,
    sourceUrl: url,
    sourceDate: date,
    recordedBy: 'RELEASE',
    recordedAt: new Date(`${membership.checkedOn}T00:00:00Z`),
  };
}

/** The same row has the same id in every database and release. */
function membershipId({ group, country, validFrom }: Omit<Membership, 'source'>): string {
  const hash = createHash('sha256')
    .update(`${group} ${country} ${validFrom ?? ''}`)
    .digest('hex');
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
