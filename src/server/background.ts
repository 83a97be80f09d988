import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { answerAddressRequests } from '../accounts/answer-address-requests';
import { forgetExpired } from '../accounts/forget-expired.repository';
import { deliverMail } from '../mail/deliver-mail';
import { folderCarrier } from '../mail/folder-carrier';
import type { Carrier } from '../mail/mail';
import { forgetMail } from '../mail/mail.repository';
import { smtpCarrier } from '../mail/smtp-carrier';
import { handlers } from '../notices/handlers';
import { startOutboxWorker } from '../notices/outbox-worker';
import { contextOfAccounts } from './account-context';
import type { Config } from './config/config';
import { calendarJobs, runJobs, type Job, type RunningJobs } from './jobs';

const second = 1_000;
const hour = 3_600 * second;
/** How long it is known that a mail was sent, or that it could not be. */
const mailMemory = 30 * 24 * hour;

/**
 * Work that goes on beside requests, in every process of the server: answers who asked for mail, delivers it, acts on the outbox, and
 * does what falls due by the calendar. Stopping waits for what is under way.
 */
export function workInBackground(dataSource: DataSource, config: Config, log: Logger): RunningJobs {
  const { publicUrl } = config;
  const carrier = carrierOf(config);
  log.info(`Mail goes to ${carrier.destination}`);
  const db = dataSource.manager;
  const jobs: readonly Job[] = [
    {
      name: 'answer who asked for mail',
      pause: 2 * second,
      run: async (now, stopping) => {
        await answerAddressRequests(dataSource, { publicUrl }, now, stopping);
      },
    },
    {
      name: 'deliver mail',
      pause: 2 * second,
      run: async (_now, stopping) => {
        await deliverMail(db, carrier, log, { stopping });
      },
    },
    {
      name: 'forget what has run out',
      pause: hour,
      run: async (now) => {
        await forgetExpired(db, now);
        await forgetMail(db, new Date(now.getTime() - mailMemory));
      },
    },
    ...calendarJobs(dataSource, publicUrl),
  ];
  const running = runJobs(jobs, log);
  const stopDraining = startOutboxWorker({
    database: dataSource,
    handlers,
    contextOf: contextOfAccounts(dataSource),
    log,
    newId: randomUUID,
    clock: () => new Date(),
  });
  return {
    stop: async () => {
      await Promise.all([running.stop(), stopDraining()]);
    },
  };
}

function carrierOf({ smtpUrl, mailFrom, dataDir }: Config): Carrier {
  const sender = { from: mailFrom };
  return smtpUrl === null ? folderCarrier(join(dataDir, 'mail'), sender) : smtpCarrier(smtpUrl, sender);
}
