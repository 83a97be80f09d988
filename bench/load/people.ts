import type { DataSource } from 'typeorm';
import { newSecret } from '../../src/accounts/secret';

/** Who sends requests, with the token of a session; `proposals` are their own, and `others` those that they may ask. */
export interface Person {
  readonly token: string;
  readonly institution: string;
  readonly proposals: readonly string[];
  readonly others: readonly string[];
}

export interface People {
  readonly practitioners: readonly Person[];
  readonly organisers: readonly Person[];
  readonly programme: string;
}

/** Seats so many practitioners in institutions that have open proposals, and two organisers in a programme. */
export async function seat(database: DataSource, practitioners: number): Promise<People> {
  const homes = await database.query<{ institution: string; participant: string; proposals: string[] }[]>(
    `SELECT p.institution_id AS institution, min(p.contact_id::text) AS participant, array_agg(p.id) AS proposals
     FROM proposal p WHERE p.status = 'PUBLISHED' AND p.contact_id IS NOT NULL
     GROUP BY p.institution_id ORDER BY p.institution_id LIMIT $1`,
    [practitioners],
  );
  const others = await database.query<{ id: string }[]>(
    `SELECT id FROM proposal WHERE status = 'PUBLISHED' AND visibility = 'PUBLIC' ORDER BY id DESC LIMIT 500`,
  );
  const [programme] = await database.query<[{ id: string }]>(
    `INSERT INTO programme (id, institution_id, title, illustrative, revision, created_at, updated_at)
     VALUES (gen_random_uuid(), $1, 'A programme under load', true, 1, now(), now()) RETURNING id`,
    [homes[0]!.institution],
  );
  const person = async (number: number, home: (typeof homes)[number]): Promise<[string, Person]> => {
    const { token, hash } = newSecret();
    const [account] = await database.query<[{ id: string }]>(
      `INSERT INTO account (id, email, name, administrator, illustrative, confirmed_at, created_at)
       VALUES (gen_random_uuid(), $1, 'Somebody under load', false, false, now(), now()) RETURNING id`,
      [`load-${number}@example.org`],
    );
    await database.query(
      `INSERT INTO account_session (id, account_id, token_hash, created_at, last_seen_at, expires_at)
       VALUES (gen_random_uuid(), $1, $2, now(), now(), now() + interval '1 day')`,
      [account.id, hash],
    );
    await database.query(
      `INSERT INTO membership (id, account_id, institution_id, participant_id, focal_point, state, revision, created_at, updated_at)
       VALUES (gen_random_uuid(), $1, $2, $3, true, 'ACTIVE', 1, now(), now())`,
      [account.id, home.institution, home.participant],
    );
    const { institution, proposals } = home;
    return [account.id, { token, institution, proposals, others: others.map(({ id }) => id) }];
  };
  const seated = [];
  for (const [at, home] of homes.entries()) seated.push((await person(at, home))[1]);
  const organisers = [];
  for (const at of [0, 1]) {
    const [account, organiser] = await person(homes.length + at, homes[at]!);
    organisers.push(organiser);
    await database.query(
      'INSERT INTO organiser (programme_id, account_id, appointed_at) VALUES ($1, $2, now())',
      [programme.id, account],
    );
  }
  return { practitioners: seated, organisers, programme: programme.id };
}
