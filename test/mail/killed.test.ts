import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/database/data-source';
import { deliverMail } from '../../src/mail/deliver-mail';
import { patience } from '../../src/mail/mail';
import { smtpCarrier } from '../../src/mail/smtp-carrier';
import { databaseSchema } from '../../src/server/features';
import { startMailServer } from './mail-server';

test('a process that is killed after sending leaves the mail to the next, which sends the same message', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sstc-match-killed-'));
  const server = await startMailServer();
  const from = 'SSTC Match <no-reply@match.example>';
  const dying = spawn(
    process.execPath,
    ['--import', 'tsx', join(__dirname, 'die-after-sending.ts'), folder, server.url, from],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  expect(await once(dying, 'exit')).toEqual([null, 'SIGKILL']);
  expect(server.deliveries).toHaveLength(1);

  const { dataSource, close } = await openDatabase({ kind: 'embedded', folder }, databaseSchema);
  const log = { info: () => undefined, warn: () => undefined };
  const later = () => new Date(Date.now() + patience.lease);
  expect(
    await deliverMail(dataSource.manager, smtpCarrier(server.url, { from }), log, { clock: later }),
  ).toBe(1);
  expect(
    await deliverMail(dataSource.manager, smtpCarrier(server.url, { from }), log, { clock: later }),
  ).toBe(0);
  await close();
  await server.stop();
  rmSync(folder, { recursive: true });
  const ids = server.deliveries.map(({ message }) => /^Message-ID: .*$/m.exec(message)?.[0]);
  expect(ids).toEqual([expect.stringContaining('@match.example'), ids[0]]);
  // Two cold starts of the embedded engine.
}, 180_000);
