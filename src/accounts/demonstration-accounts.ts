import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import {
  findAccountByEmail,
  insertAccount,
  suspendIllustrativeAccounts,
  updateAccount,
} from './accounts.repository';

export const demonstrationRoles = ['PRACTITIONER', 'FOCAL_POINT', 'ORGANISER', 'ADMINISTRATOR'] as const;

export type DemonstrationRole = (typeof demonstrationRoles)[number];

const names: Record<DemonstrationRole, string> = {
  PRACTITIONER: 'Demonstration Practitioner',
  FOCAL_POINT: 'Demonstration Focal Point',
  ORGANISER: 'Demonstration Organiser',
  ADMINISTRATOR: 'Demonstration Administrator',
};

/** At example.org no mail reaches anybody (RFC 2606). */
function emailOf(role: DemonstrationRole): string {
  return `demonstration.${role.toLowerCase().replace('_', '.')}@example.org`;
}

/** The accounts of the demonstration, made or opened again: invented, and without a password. Answers the id of each role's. */
export async function ensureDemonstrationAccounts(
  db: EntityManager,
  now: Date,
): Promise<Readonly<Record<DemonstrationRole, string>>> {
  const ids: Partial<Record<DemonstrationRole, string>> = {};
  for (const role of demonstrationRoles) {
    await insertAccount(db, {
      id: randomUUID(),
      email: emailOf(role),
      name: names[role],
      passwordHash: null,
      administrator: role === 'ADMINISTRATOR',
      illustrative: true,
      confirmedAt: now,
      suspendedAt: null,
      createdAt: now,
    });
    const account = await findAccountByEmail(db, emailOf(role));
    if (account?.illustrative !== true)
      throw new Error(`The address ${emailOf(role)} is not the demonstration's`);
    await updateAccount(db, account.id, { suspendedAt: null, administrator: role === 'ADMINISTRATOR' });
    ids[role] = account.id;
  }
  return ids as Record<DemonstrationRole, string>;
}

/** Who signs in as a role; null where there is no demonstration. */
export async function demonstrationAccount(
  db: EntityManager,
  role: DemonstrationRole,
): Promise<string | null> {
  const account = await findAccountByEmail(db, emailOf(role));
  return account?.illustrative === true && account.suspendedAt === null ? account.id : null;
}

/** Where others could reach the server, nobody acts by what the demonstration left in its data: neither by its accounts nor by their sessions. */
export async function retireDemonstrationAccounts(db: EntityManager, now: Date): Promise<void> {
  await suspendIllustrativeAccounts(db, now);
}
