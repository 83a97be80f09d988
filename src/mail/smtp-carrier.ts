import { createTransport } from 'nodemailer';
import { isLoopback } from '../validation/loopback';
import type { Carrier, Sender } from './mail';
import { messageOf } from './message';

/** Delivers to an SMTP server: `smtp://user:password@host:587`, or `smtps://...` for TLS from the first byte. */
export function smtpCarrier(url: string, sender: Sender): Carrier {
  const { host, hostname, username } = new URL(url);
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 60_000,
    // A password is never sent over a line that somebody has kept from being encrypted.
    ...(username !== '' && !isLoopback(hostname) ? { requireTLS: true } : {}),
  });
  return {
    destination: `the mail server at ${host}`,
    carry: async (mail) => {
      await transport.sendMail(messageOf(mail, sender));
      return `Sent mail ${mail.id}`;
    },
  };
}
