import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { openDatabase, type Database } from '../../../src/database/data-source';
import { databaseSchema } from '../../../src/server/features';
import { newSession } from '../../server/live-client';
import { newAccount } from '../../support/accounts';
import { done, type Asker } from './ask';

export interface Person extends Asker {
  readonly account: string;
  readonly token: string;
}

/** Somebody who is signed in. */
export async function newPerson(database: DataSource, url: string, name: string): Promise<Person> {
  const account = await newAccount({ database }, name);
  return { url, account, token: await newSession({ database }, account) };
}

export interface Party extends Person {
  readonly institution: string;
  readonly proposal: string;
}

const capability = { theme: 'ECOM.PAYMENTS', modality: 'TRAINING_COURSE' };

/** Somebody of an institution that asks for something, or offers it: both fit each other. */
export async function newParty(
  database: DataSource,
  url: string,
  kind: 'OFFER' | 'REQUEST',
  name: string,
): Promise<Party> {
  const person = await newPerson(database, url, name);
  const country = kind === 'OFFER' ? 'CHN' : 'LAO';
  const { institution } = await done(
    person,
    'registerInstitution',
    { name: `Institute of ${name}`, country, type: '10' },
    'institution { id }',
  );
  const proposal = await publish(person, institution.id, kind);
  return { ...person, institution: institution.id, proposal };
}

export async function publish(
  person: Asker,
  institutionId: string,
  kind: 'OFFER' | 'REQUEST',
): Promise<string> {
  const { proposal } = await done(
    person,
    'createProposal',
    proposalInput(institutionId, kind),
    'proposal { id revision }',
  );
  await done(person, 'publishProposal', proposal, 'proposal { id }');
  return proposal.id;
}

export function proposalInput(institutionId: string, kind: 'OFFER' | 'REQUEST') {
  return {
    institutionId,
    kind,
    title: 'Payments across borders for small sellers',
    language: 'en',
    validUntil: new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10),
    ...(kind === 'OFFER' ? { gives: [capability], capacity: 50 } : { needs: [capability] }),
  };
}

/** The database of a server, for what the API shows nobody. */
export function openBeside(url: string): Promise<Database> {
  return openDatabase({ kind: 'server', url }, databaseSchema);
}

/** One statement over a connection of its own, so that nothing is held while the server is broken. */
export async function sql<T>(url: string, text: string, values: unknown[] = []): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text, values)).rows as T[];
  } finally {
    await client.end();
  }
}
