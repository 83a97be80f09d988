import type { EntityManager } from 'typeorm';
import type { AddressRequest } from './address-request';

export async function recordAddressRequest(
  db: EntityManager,
  request: AddressRequest,
  now: Date,
): Promise<void> {
  const { purpose, email } = request;
  await db.query(
    `INSERT INTO address_request (purpose, email, account_id, name, password_hash, requested_at)
     VALUES ($1, $2, $3, $4, $5, $6)`,
    [
      purpose,
      email,
      purpose === 'CHANGE_ADDRESS' ? request.accountId : null,
      purpose === 'SIGN_UP' ? request.name : null,
      purpose === 'SIGN_UP' ? request.passwordHash : null,
      now,
    ],
  );
}

/** Takes the request that has waited longest, for the caller's transaction to answer: where that fails, it is there again. */
export async function takeAddressRequest(
  db: EntityManager,
): Promise<(AddressRequest & { readonly requestedAt: Date }) | null> {
  const [[taken]] = await db.query<[(AddressRequest & { readonly requestedAt: Date })[], number]>(
    `DELETE FROM address_request WHERE id = (SELECT id FROM address_request ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
     RETURNING purpose, email, account_id AS "accountId", name, password_hash AS "passwordHash",
               requested_at AS "requestedAt"`,
  );
  return taken ?? null;
}
