import type { SendMailOptions } from 'nodemailer';
import type { DueMail, Sender } from './mail';

/**
 * The message as it is sent. Its id and date come from the queue's row alone: sent again after a crash it is the same message, and
 * the receiving server can tell.
 */
export function messageOf({ id, to, subject, text, queuedAt }: DueMail, { from }: Sender): SendMailOptions {
  return {
    from,
    to: { name: '', address: to },
    subject,
    text,
    date: queuedAt,
    messageId: `<${id}@${domainOf(from)}>`,
    // Keeps replies of machines away (RFC 3834).
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function domainOf(from: string): string {
  return /@([^\s>]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
}
