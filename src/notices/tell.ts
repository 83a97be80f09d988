import { findNode } from '../graphql/node';
import type { Draining } from './event-handler';
import type { NoticeKind } from './notice';
import { insertNotices } from './notices.repository';

/** What is to be told, and of what. */
export interface Told {
  readonly kind: NoticeKind;
  /** Global id; who may not see it is not told. */
  readonly subject: string;
  /** Told once for each; the subject itself where left out. */
  readonly object?: string;
  readonly proposalId?: string | null;
  readonly savedSearchId?: string | null;
}

/** Tells those of the accounts who may act and may see the subject at this moment. */
export async function tell(
  draining: Draining,
  accountIds: readonly string[],
  told: Told,
  scoreFor: (accountId: string) => number | null = () => null,
): Promise<void> {
  const { db, audience, now, newId } = draining;
  const notices = [];
  for (const accountId of accountIds) {
    const context = await audience.of(accountId);
    if (context === null || (await findNode(told.subject, context)) === null) continue;
    notices.push({
      id: newId(),
      accountId,
      kind: told.kind,
      object: told.object ?? told.subject,
      subject: told.subject,
      proposalId: told.proposalId ?? null,
      savedSearchId: told.savedSearchId ?? null,
      score: scoreFor(accountId),
      createdAt: now,
      readAt: null,
      mailedAt: null,
    });
  }
  await insertNotices(db, notices);
}
