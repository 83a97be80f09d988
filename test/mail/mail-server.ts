import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

export interface Delivery {
  readonly from: string;
  readonly to: readonly string[];
  readonly user: string | undefined;
  readonly message: string;
}

/** A real SMTP server on this machine, which keeps what it is given. */
export interface MailServer {
  readonly url: string;
  readonly port: number;
  readonly deliveries: Delivery[];
  stop(): Promise<void>;
}

/** `password` of the user `match`; addresses that begin with `nobody` are refused for good, with `full` for now. */
export async function startMailServer({
  password = null as string | null,
  port = 0,
} = {}): Promise<MailServer> {
  const deliveries: Delivery[] = [];
  const server = new SMTPServer({
    authOptional: password === null,
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    logger: false,
    onAuth: ({ username, password: given }, _session, done) =>
      username === 'match' && given === password ? done(null, { user: username }) : done(new Error('No')),
    onRcptTo: ({ address }, _session, done) => {
      const responseCode = address.startsWith('nobody') ? 550 : address.startsWith('full') ? 452 : 0;
      if (responseCode === 0) done();
      else done(Object.assign(new Error(`No mail for ${address}`), { responseCode }));
    },
    onData: (stream, { envelope, user }, done) => {
      let message = '';
      stream.setEncoding('utf8');
      stream.on('data', (part: string) => (message += part));
      stream.on('end', () => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        deliveries.push({
          from,
          to: envelope.rcptTo.map(({ address }) => address),
          user: user as string | undefined,
          message,
        });
        done();
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(port, '127.0.0.1');
  await once(server.server, 'listening');
  const { port: actual } = server.server.address() as AddressInfo;
  const credentials = password === null ? '' : `match:${password}@`;
  return {
    url: `smtp://${credentials}127.0.0.1:${actual}`,
    port: actual,
    deliveries,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
