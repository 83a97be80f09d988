import 'reflect-metadata';
import { openDatabase } from '../../src/database/data-source';
import { migrate } from '../../src/database/migrate';
import { deliverMail } from '../../src/mail/deliver-mail';
import { queueMail } from '../../src/mail/mail.repository';
import { smtpCarrier } from '../../src/mail/smtp-carrier';
import { databaseSchema } from '../../src/server/features';

const [folder, url, from] = process.argv.slice(2) as [string, string, string];

/** A server process that is killed between the mail server's answer and its own note of it. */
async function main(): Promise<void> {
  const { dataSource } = await openDatabase({ kind: 'embedded', folder }, databaseSchema);
  await migrate(dataSource);
  const mail = { to: 'ada@ministry.example', subject: 'Hello', text: 'Hello', accountId: null, key: null };
  await queueMail(dataSource.manager, mail, new Date());
  const carrier = smtpCarrier(url, { from });
  await deliverMail(
    dataSource.manager,
    {
      ...carrier,
      carry: async (due) => {
        await carrier.carry(due);
        process.kill(process.pid, 'SIGKILL');
        return new Promise(() => undefined);
      },
    },
    { info: () => undefined, warn: () => undefined },
  );
}

void main();
