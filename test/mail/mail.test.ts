import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inTransaction } from '../../src/database/transaction';
import { deliverMail } from '../../src/mail/deliver-mail';
import { folderCarrier } from '../../src/mail/folder-carrier';
import { patience, type Carrier, type Mail } from '../../src/mail/mail';
import { claimMail, forgetMail, queueMail } from '../../src/mail/mail.repository';
import { smtpCarrier } from '../../src/mail/smtp-carrier';
import { startWorld, type World } from '../support/world';
import { startMailServer } from './mail-server';

const sender = { from: 'SSTC Match <no-reply@match.example>' };
const minute = 60_000;

describe('mail', () => {
  let world: World;
  let lines: string[];
  const log = {
    info: (line: string) => void lines.push(line),
    warn: (line: string) => void lines.push(line),
  };
  beforeAll(async () => {
    world = await startWorld();
  });
  beforeEach(async () => {
    lines = [];
    await world.database.query('DELETE FROM mail');
  });
  afterAll(() => world.close());
  const db = () => world.database.manager;
  const queue = (to: string, more: Partial<Mail> = {}, now = new Date()) =>
    queueMail(
      db(),
      {
        to,
        subject: 'Café à midi',
        text: 'Good day.\n\nA secret: s3cr3t\n',
        accountId: null,
        key: null,
        ...more,
      },
      now,
    );
  const deliver = (carrier: Carrier, now = new Date()) =>
    deliverMail(db(), carrier, log, { clock: () => now });
  const state = async () =>
    (
      await world.database.query<Record<string, unknown>[]>(
        `SELECT recipient, body, attempts, last_error, sent_at IS NOT NULL AS sent, parked_at IS NOT NULL AS parked FROM mail`,
      )
    )[0]!;

  test('reaches a mail server that asks for a password, as plain text', async () => {
    const server = await startMailServer({ password: 'correct-horse' });
    const carrier = smtpCarrier(server.url, sender);
    await queue('ada@ministry.example');
    expect(await deliver(carrier)).toBe(1);
    expect(await deliver(carrier)).toBe(0);
    await server.stop();
    const [{ from, to, user, message }, ...more] = server.deliveries as [(typeof server.deliveries)[0]];
    expect([from, to, user, more]).toEqual(['no-reply@match.example', ['ada@ministry.example'], 'match', []]);
    expect(message).toMatch(/^From: SSTC Match <no-reply@match\.example>\r$/m);
    expect(message).toMatch(/^Message-ID: <[0-9a-f-]{36}@match\.example>\r$/m);
    expect(message).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/m);
    expect(message).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(message).toContain('Good day.');
  });

  test('is not kept once it is sent, and told to the log without address and text', async () => {
    const server = await startMailServer();
    await queue('ada@ministry.example');
    await deliver(smtpCarrier(server.url, sender));
    await server.stop();
    expect(await state()).toMatchObject({ recipient: '', body: '', sent: true, last_error: null });
    expect(lines).toEqual([expect.stringMatching(/^Sent mail [0-9a-f-]{36}$/)]);
    await forgetMail(db(), new Date(Date.now() - minute));
    expect(await state()).toBeDefined();
    await forgetMail(db(), new Date(Date.now() + minute));
    expect(await state()).toBeUndefined();
  });

  test('waits for a server that is down, longer each time, and is delivered once it is up', async () => {
    const server = await startMailServer();
    await server.stop();
    const carrier = smtpCarrier(server.url, sender);
    const began = new Date();
    const later = (ms: number) => new Date(began.getTime() + ms);
    await queue('ada@ministry.example', {}, began);
    expect(await deliver(carrier, began)).toBe(0);
    expect(await state()).toMatchObject({ attempts: 1, last_error: 'ESOCKET', sent: false, parked: false });
    expect(await deliver(carrier, later(29_000))).toBe(0);
    expect(await state()).toMatchObject({ attempts: 1 });
    expect(await deliver(carrier, later(31_000))).toBe(0);
    expect(await state()).toMatchObject({ attempts: 2 });

    const again = await startMailServer({ port: server.port });
    expect(await deliver(carrier, later(60_000))).toBe(0);
    expect(await deliver(carrier, later(31_000 + 120_000))).toBe(1);
    await again.stop();
    expect(again.deliveries).toHaveLength(1);
    expect(lines.join()).not.toContain('ministry');
  });

  test('is given up after two days, or at once where the server wants no such mail', async () => {
    const server = await startMailServer();
    const carrier = smtpCarrier(server.url, sender);
    await queue('nobody@ministry.example');
    await deliver(carrier);
    expect(await state()).toMatchObject({ parked: true, attempts: 1, last_error: 'EENVELOPE 550' });
    expect(lines.join()).not.toContain('ministry');
    await world.database.query('DELETE FROM mail');

    let now = Date.now();
    await queue('full@ministry.example', {}, new Date(now));
    for (let attempt = 1; attempt <= patience.attempts; attempt++) {
      expect(await state()).toMatchObject({ parked: false });
      await deliver(carrier, new Date(now));
      now += patience.afterAttempt(attempt);
    }
    expect(await state()).toMatchObject({
      parked: true,
      attempts: patience.attempts,
      last_error: 'EENVELOPE 452',
    });
    expect(now - Date.now()).toBeGreaterThan(36 * 60 * minute);
    await deliver(carrier, new Date(now));
    expect(await state()).toMatchObject({ attempts: patience.attempts });
    await server.stop();
  });

  test('of a wrong password for the server waits, and says so', async () => {
    const server = await startMailServer({ password: 'right' });
    await queue('ada@ministry.example');
    await deliver(smtpCarrier(server.url.replace('right', 'wrong'), sender));
    await server.stop();
    expect(await state()).toMatchObject({ parked: false, last_error: 'EAUTH 535' });
    expect(lines.join()).not.toContain('wrong');
  });

  test('that somebody died over is sent again as the same message', async () => {
    const server = await startMailServer();
    const carrier = smtpCarrier(server.url, sender);
    const began = new Date();
    await queue('ada@ministry.example', {}, began);
    const claimed = await claimMail(db(), began);
    await carrier.carry(claimed!);
    // Here the process dies. Nobody else takes the mail while it could still be under way.
    expect(await deliver(carrier, new Date(began.getTime() + patience.lease - 1))).toBe(0);
    expect(await deliver(carrier, new Date(began.getTime() + patience.lease))).toBe(1);
    await server.stop();
    const [first, second] = server.deliveries.map(({ message }) => message);
    expect(server.deliveries).toHaveLength(2);
    for (const header of ['Message-ID', 'Date']) {
      const of = (message: string) => new RegExp(`^${header}: .*$`, 'm').exec(message)![0];
      expect(of(second!)).toBe(of(first!));
    }
  });

  test('over which every process died is given up', async () => {
    const server = await startMailServer();
    await queue('ada@ministry.example');
    await world.database.query('UPDATE mail SET attempts = $1', [patience.attempts]);
    await deliver(smtpCarrier(server.url, sender));
    await server.stop();
    expect([await state(), server.deliveries]).toEqual([
      expect.objectContaining({ parked: true, last_error: 'not finished' }),
      [],
    ]);
  });

  test('is queued with what caused it or not at all, and once for a key', async () => {
    const failing = inTransaction(world.database, async (tx) => {
      await queueMail(
        tx,
        { to: 'a@b.example', subject: 'x', text: 'x', accountId: null, key: null },
        new Date(),
      );
      throw new Error('The cause failed');
    });
    await expect(failing).rejects.toThrow('The cause failed');
    expect(await state()).toBeUndefined();
    await queue('ada@ministry.example', { key: 'alert 1' });
    await queue('ada@ministry.example', { key: 'alert 1' });
    expect(await world.database.query('SELECT key FROM mail')).toEqual([{ key: 'alert 1' }]);
  });

  test('becomes files that only their owner reads, where there is no mail server', async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'sstc-match-mail-')), 'mail');
    const carrier = folderCarrier(folder, sender);
    await queue('ada@ministry.example');
    const claimed = await claimMail(db(), new Date());
    await carrier.carry(claimed!);
    await deliver(carrier, new Date(Date.now() + patience.lease + minute));
    const [file, ...more] = readdirSync(folder);
    expect([file, more]).toEqual([expect.stringMatching(/^[\dTZ-]+-[0-9a-f-]{36}\.eml$/), []]);
    expect(lines).toEqual([`Wrote mail to ${join(folder, file!)}`]);
    expect(readFileSync(join(folder, file!), 'utf8')).toMatch(/^To: ada@ministry\.example\r$/m);
    expect((statSync(join(folder, file!)).mode & 0o777).toString(8)).toBe('600');
    rmSync(folder, { recursive: true });
  });

  test('goes to nobody but the one address, whatever that holds', async () => {
    const server = await startMailServer();
    await queue("o'brien+x@ministry.example", { subject: 'One\r\nBcc: eve@elsewhere.example' });
    await deliver(smtpCarrier(server.url, sender));
    await server.stop();
    expect(server.deliveries.map(({ to }) => to)).toEqual([["o'brien+x@ministry.example"]]);
    expect(server.deliveries[0]!.message).not.toMatch(/^Bcc:/m);
  });
});
