import type { EntityManager } from 'typeorm';
import type { InventedProposal, WorldBatch } from './world';

// One number for the whole product: two servers that start together do not both load.
const demonstrationLock = 7_782_102;

/** Holds until the transaction ends. */
export async function lockDemonstration(db: EntityManager): Promise<void> {
  await db.query('SELECT pg_advisory_xact_lock($1)', [demonstrationLock]);
}

export async function holdsInstitutions(db: EntityManager): Promise<boolean> {
  return exists(db, 'SELECT FROM institution');
}

export async function holdsRealInstitutions(db: EntityManager): Promise<boolean> {
  return exists(db, 'SELECT FROM institution WHERE NOT illustrative');
}

export async function holdsInstitution(db: EntityManager, id: string): Promise<boolean> {
  return exists(db, 'SELECT FROM institution WHERE id = $1', [id]);
}

async function exists(db: EntityManager, query: string, values: readonly unknown[] = []): Promise<boolean> {
  const [row] = await db.query<{ found: boolean }[]>(`SELECT EXISTS (${query}) AS found`, [...values]);
  return row!.found;
}

/** Writes a part of a world, a statement for each table, in the order in which the tables refer to each other. */
export async function insertBatch(db: EntityManager, batch: WorldBatch): Promise<void> {
  const { institutions, participants, proposals, exchanges, replies } = batch;
  await insert(db, 'institution', institutions);
  await insert(db, 'participant', participants);
  await insert(
    db,
    'proposal',
    proposals.map(({ proposal }) => proposal),
  );
  await insert(db, 'capability', proposals.flatMap(capabilityRows));
  await insert(
    db,
    'status_change',
    proposals.flatMap(({ history }) => history),
  );
  await insert(db, 'exchange', exchanges);
  await insert(db, 'reply_record', replies);
}

type Table =
  | 'institution'
  | 'participant'
  | 'proposal'
  | 'capability'
  | 'status_change'
  | 'exchange'
  | 'reply_record'
  | 'interest'
  | 'interest_member'
  | 'match_change'
  | 'veto'
  | 'partnership'
  | 'commitment'
  | 'follow_up'
  | 'outcome'
  | 'agreement'
  | 'agreement_party'
  | 'agreement_confirmation';

/** A field is the column of the same name, in snake case; one without a column (a proposal's country) is passed over. */
export async function insert(db: EntityManager, table: Table, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  await db.query(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1::json)`, [
    JSON.stringify(rows.map(toColumns)),
  ]);
}

function toColumns(row: object): Record<string, unknown> {
  const columns: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(row)) {
    columns[field.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)] = value;
  }
  return columns;
}

function capabilityRows({ proposal: { id: proposalId }, gives, needs }: InventedProposal): object[] {
  return [
    ...gives.map((give, position) => ({ ...give, proposalId, position, side: 'GIVES' })),
    ...needs.map((need, position) => ({ ...need, proposalId, position, side: 'NEEDS' })),
  ];
}

/** Freshly filled tables have no statistics yet, and the planner would guess. */
export async function analyseWorld(db: EntityManager): Promise<void> {
  await db.query(
    'ANALYZE institution, participant, proposal, capability, status_change, exchange, reply_record',
  );
}
