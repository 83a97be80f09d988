import { toGlobalId } from '../graphql/node';
import { mostListed } from './digest';
import type { DueNotice } from './digests.repository';
import { groupOf, noticeGroups, textOf, type NoticeGroup } from './notice';

const headings: Record<NoticeGroup, string> = {
  MATCHES: 'Matches',
  INTERESTS: 'Interests',
  PARTNERSHIPS: 'Partnerships',
  MEMBERSHIPS: 'Memberships',
  PROPOSALS: 'Proposals',
  INSTITUTIONS: 'Institutions',
};

/** What a digest says: kinds, days and links, and no name of anybody or anything. */
export function digestLetter(
  due: readonly DueNotice[],
  publicUrl: string | null,
  stopToken: string,
): { readonly subject: string; readonly text: string } {
  const listed = due.slice(-mostListed);
  const home = publicUrl?.replace(/\/$/, '') ?? null;
  const line = ({ id, kind, createdAt }: DueNotice): string => {
    const told = `- ${createdAt.toISOString().slice(0, 10)}: ${textOf(kind)}`;
    return home === null ? told : `${told}\n  ${home}/#notice=${toGlobalId('Notice', id)}`;
  };
  const parts = noticeGroups.flatMap((group) => {
    const notices = listed.filter(({ kind }) => groupOf(kind) === group);
    return notices.length === 0 ? [] : [`${headings[group]}\n\n${notices.map(line).join('\n')}`];
  });
  const more = due.length - listed.length;
  const stop =
    home === null
      ? `To stop these mails, hand this token to \`stopDigests\`, or change your preferences when you are signed in:\n${stopToken}`
      : `To stop these mails: ${home}/#stop-digests=${stopToken}`;
  const count = due.length === 1 ? 'one unread notice' : `${due.length} unread notices`;
  return {
    subject: `SSTC Match: ${count}`,
    text: `${[
      `You have ${count}. Sign in to see whom and what they are about.`,
      ...parts,
      ...(more > 0 ? [`And ${more} earlier ones.`] : []),
      stop,
    ].join('\n\n')}\n`,
  };
}
