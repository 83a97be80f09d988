import { dayBegan, periodOf, weekBegan } from '../../src/notices/digest';
import { sendDigests } from '../../src/notices/send-digests';
import { stranger } from '../../src/access/viewer';
import { newAccount } from '../support/accounts';
import { faultLine } from '../support/fault-lines';
import { drain } from '../support/outbox';
import { startWorld, type World } from '../support/world';
import { act, ask, newInstitution } from './people';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const day = 86_400_000;
/** After the next day of digests has begun. */
const tomorrow = new Date(dayBegan(new Date(Date.now() + day)).getTime() + 60_000);

interface QueuedMail {
  recipient: string;
  subject: string;
  body: string;
  key: string;
}

function mailsTo(accountId: string): Promise<QueuedMail[]> {
  return world.database.query(`SELECT recipient, subject, body, key FROM mail WHERE account_id = $1`, [
    accountId,
  ]);
}

/** A focal point who was told that somebody asks for a membership. */
async function told(name: string, times = 1): Promise<string> {
  const { account, institution } = await newInstitution(world, name);
  for (let count = 0; count < times; count++) {
    const applicant = await newAccount(world, `Secret Name ${name} ${count}`);
    await act(world, applicant, 'requestMembership', { institutionId: institution });
  }
  await drain(world);
  return account;
}

describe('the days of digests', () => {
  test('begin at 06:00 UTC, and weeks on Monday', () => {
    expect(dayBegan(new Date('2026-11-23T05:59:59Z')).toISOString()).toBe('2026-11-22T06:00:00.000Z');
    expect(dayBegan(new Date('2026-11-23T06:00:00Z')).toISOString()).toBe('2026-11-23T06:00:00.000Z');
    expect(periodOf(new Date('2026-11-23T05:59:59Z'))).toBe('2026-11-22');
    // 2026-11-23 is a Monday.
    expect(weekBegan(new Date('2026-11-23T05:59:59Z')).toISOString()).toBe('2026-11-16T06:00:00.000Z');
    expect(weekBegan(new Date('2026-11-29T23:00:00Z')).toISOString()).toBe('2026-11-23T06:00:00.000Z');
  });
});

describe('a digest', () => {
  test('tells what is unread, without names, once a period, and marks it', async () => {
    const account = await told('Digested', 2);
    await sendDigests(world.database, new Date(), 'https://match.example');
    expect(await mailsTo(account)).toEqual([]);
    await sendDigests(world.database, tomorrow, 'https://match.example/');
    await sendDigests(world.database, tomorrow, 'https://match.example/');
    const mails = await mailsTo(account);
    expect(mails).toHaveLength(1);
    const [{ recipient, subject, body, key }] = mails as [QueuedMail];
    expect(recipient).toBe('digested@example.org');
    expect(subject).toBe('SSTC Match: 2 unread notices');
    expect(body).not.toContain('Secret Name');
    expect(body).toContain('https://match.example/#notice=Notice:');
    expect(key).toContain(account);
    await sendDigests(world.database, new Date(tomorrow.getTime() + day), null);
    expect(await mailsTo(account)).toHaveLength(1);
    const { viewer } = await ask(world, account, '{ viewer { notices { nodes { mailedAt readAt } } } }');
    for (const notice of viewer.notices.nodes) {
      expect(notice).toEqual({ mailedAt: tomorrow.toISOString(), readAt: null });
    }
  });

  test('leaves out what was read', async () => {
    const account = await told('Diligent');
    await act(world, account, 'markNoticesRead', { upTo: new Date(Date.now() + 1_000) });
    await sendDigests(world.database, tomorrow, null);
    expect(await mailsTo(account)).toEqual([]);
  });

  test('goes to nobody who is suspended, or has not confirmed the address', async () => {
    const [suspended, unconfirmed] = [await told('Suspended'), await told('Unconfirmed')];
    await world.database.query('UPDATE account SET suspended_at = now() WHERE id = $1', [suspended]);
    await world.database.query('UPDATE account SET confirmed_at = NULL WHERE id = $1', [unconfirmed]);
    await sendDigests(world.database, tomorrow, null);
    expect(await mailsTo(suspended)).toEqual([]);
    expect(await mailsTo(unconfirmed)).toEqual([]);
  });

  test('follows what was chosen for each group', async () => {
    const [never, weekly] = [await told('Never'), await told('Weekly')];
    const choose = (account: string, digest: string) =>
      act(
        world,
        account,
        'setNoticePreferences',
        { preferences: [{ group: 'MEMBERSHIPS', digest }] },
        'viewer { noticePreferences { group digest } }',
      );
    const { viewer } = await choose(never, 'NONE');
    expect(viewer.noticePreferences).toContainEqual({ group: 'MEMBERSHIPS', digest: 'NONE' });
    expect(viewer.noticePreferences).toContainEqual({ group: 'MATCHES', digest: 'DAILY' });
    await choose(weekly, 'WEEKLY');
    const monday = weekBegan(new Date(Date.now() + 7 * day));
    await sendDigests(world.database, new Date(monday.getTime() - 60_000), null);
    expect(await mailsTo(weekly)).toEqual([]);
    await sendDigests(world.database, monday, null);
    expect(await mailsTo(weekly)).toHaveLength(1);
    expect(await mailsTo(never)).toEqual([]);
  });

  test('is stopped by the token in it, without signing in', async () => {
    const account = await told('Stopping');
    await sendDigests(world.database, tomorrow, 'https://match.example');
    const [{ body }] = (await mailsTo(account)) as [QueuedMail];
    const token = /#stop-digests=(\S+)/.exec(body)![1]!;
    const stop = `mutation ($input: StopDigestsInput!) { stopDigests(input: $input) { userErrors { code path message } } }`;
    const wrong = await world.send(stop, { input: { token: 'guessed' } }, { viewer: stranger });
    expect(wrong.data.stopDigests.userErrors.map(faultLine)).toEqual(['token BAD_TOKEN']);
    await world.ask(stop, { input: { token } }, { viewer: stranger });
    await world.ask(stop, { input: { token } }, { viewer: stranger });
    const { viewer } = await ask(world, account, '{ viewer { noticePreferences { digest } } }');
    expect(new Set(viewer.noticePreferences.map(({ digest }: { digest: string }) => digest))).toEqual(
      new Set(['NONE']),
    );
  });
});
