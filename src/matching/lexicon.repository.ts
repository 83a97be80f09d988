import type { EntityManager } from 'typeorm';
import type { Queries } from '../database/queries';
import type { Lexicon } from './engine/member';

/** The frequency table of one version: integers, so that every process scores a text alike. */
export interface StoredLexicon extends Lexicon {
  /** How many published proposals it was made from. */
  readonly documents: number;
}

const noLexicon: StoredLexicon = { version: 0, documents: 0, idf: () => 1_000 };

export async function latestLexicon(db: Queries): Promise<StoredLexicon> {
  const [latest] = await db.query<{ version: number; documents: number; default_idf: number }[]>(
    'SELECT version, documents, default_idf FROM lexicon ORDER BY version DESC LIMIT 1',
  );
  if (latest === undefined) return noLexicon;
  const rows = await db.query<{ term: string; idf: number }[]>(
    'SELECT term, idf FROM lexicon_term WHERE version = $1',
    [latest.version],
  );
  const idfOf = new Map(rows.map(({ term, idf }) => [term, idf]));
  return {
    version: latest.version,
    documents: latest.documents,
    idf: (term) => idfOf.get(term) ?? latest.default_idf,
  };
}

// One number for the whole product: two processes never make the same version.
const lexiconLock = 7_782_101;

/**
 * Counts the terms of what is published, as the version after `version`; where another process was first, its version stands.
 * A term's weight is 1000 log2((documents + 1) / (holders + 1)), rounded down, at least 1. Terms of one holder alone are not kept:
 * they weigh as much as one that nobody has used.
 */
export async function makeLexicon(db: EntityManager, version: number, now: Date): Promise<void> {
  await db.transaction(async (transaction) => {
    await transaction.query('SELECT pg_advisory_xact_lock($1)', [lexiconLock]);
    const made = await transaction.query<{ version: number }[]>(
      `INSERT INTO lexicon (version, documents, default_idf, made_at)
       SELECT $1, count(*), greatest(1, floor(1000 * log(2.0, (count(*) + 1) / 2.0))), $2
       FROM proposal WHERE status = 'PUBLISHED'
       ON CONFLICT DO NOTHING RETURNING version`,
      [version + 1, now],
    );
    if (made.length === 0) return;
    await transaction.query(
      `INSERT INTO lexicon_term (version, term, idf)
       SELECT l.version, t.term, greatest(1, floor(1000 * log(2.0, (l.documents + 1) / (count(*) + 1.0))))
       FROM lexicon l, proposal p CROSS JOIN LATERAL unnest(p.terms) AS t (term)
       WHERE l.version = $1 AND p.status = 'PUBLISHED'
       GROUP BY l.version, l.documents, t.term HAVING count(*) > 1`,
      [version + 1],
    );
    await transaction.query('DELETE FROM lexicon WHERE version < $1', [version]);
  });
}
