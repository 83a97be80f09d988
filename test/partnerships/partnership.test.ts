import { now, explain } from '../matching/market-world';
import { administrator } from '../support/viewers';
import { startWorld, type Data, type World } from '../support/world';
import {
  attempt,
  beneficiary,
  count,
  done,
  express,
  keyOf,
  ofProposal,
  partner,
  pivotal,
  refreshed,
  refused,
  seen,
  told,
  trio,
  underway,
  type Party,
} from './partner-world';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

async function statusOf({ proposal, viewer }: Party): Promise<string> {
  return (await seen(world, 'Proposal', proposal, viewer, 'status')).status as string;
}

async function historyOf({ proposal, viewer }: Party): Promise<string[]> {
  const { history } = await seen(world, 'Proposal', proposal, viewer, 'history { toStatus changedBy }');
  return history.map(({ toStatus, changedBy }: Data) => `${toStatus} ${changedBy.split(' ')[0]}`);
}

describe('the last place', () => {
  test('closes the match, and frees it again when the partnership ends', async () => {
    const [b, other] = [await beneficiary(world), await beneficiary(world)];
    const p = await pivotal(world, { capacity: 1 });
    const late = await express(world, other, p);
    const id = await partner(world, b, p);
    expect(await statusOf(p)).toBe('MATCHED');
    expect(await statusOf(b)).toBe('PUBLISHED');
    expect(await refused(world, 'acceptInterest', { id: late.id }, p.viewer)).toEqual([' LIMIT_REACHED']);
    expect(await count(world, ofProposal.partnerships, [keyOf(other.proposal)])).toBe(0);
    // Its own people read why; for all others it is not there.
    const barred = await explain(world, b.proposal, p.proposal);
    expect(barred.failedRules.map(({ code }: Data) => code)).toEqual(['CAPACITY', 'LIVE']);
    const third = await beneficiary(world);
    const asking = { proposalId: third.proposal, counterpartId: p.proposal, message: 'x' };
    expect(await refused(world, 'expressInterest', asking, third.viewer)).toEqual([
      'counterpartId NOT_FOUND',
    ]);

    const ended = await done(world, 'endPartnership', { id, reason: 'The budget was cut.' }, b.viewer);
    expect(ended).toMatchObject({
      state: 'ENDED',
      endReason: 'The budget was cut.',
      closedAt: now.toISOString(),
    });
    expect(ended.history.at(-1)).toEqual({
      fromState: 'NEGOTIATING',
      toState: 'ENDED',
      role: 'BENEFICIARY',
      reason: 'The budget was cut.',
    });
    expect(await historyOf(p)).toEqual([
      'DRAFT account',
      'PUBLISHED account',
      'MATCHED partnership',
      'PUBLISHED partnership',
    ]);
    expect((await done(world, 'acceptInterest', { id: late.id }, p.viewer)).state).toBe('MUTUAL');
  });

  test('of several is counted', async () => {
    const p = await pivotal(world, { capacity: 2 });
    const [one, two] = [await beneficiary(world), await beneficiary(world)];
    await partner(world, one, p);
    expect(await statusOf(p)).toBe('PUBLISHED');
    await partner(world, two, p);
    expect(await statusOf(p)).toBe('MATCHED');
    expect(await count(world, ofProposal.openCommitments, [keyOf(p.proposal)])).toBe(2);
  });
});

describe('the whole way', () => {
  test('from agreement to completion, with the experience that it leaves', async () => {
    const [b, p] = [await beneficiary(world, { capacity: 1 }), await pivotal(world)];
    const id = await partner(world, b, p);
    expect(await refused(world, 'startImplementation', { id }, b.viewer)).toEqual(['id WRONG_STATE']);
    const paper = { partnershipId: id, kind: 'WORK_PLAN', title: 'A plan of work' };
    const proposed = await done(world, 'proposeAgreement', paper, b.viewer);
    expect(proposed).toMatchObject({ state: 'PROPOSED', confidential: true, illustrative: false });
    expect(
      proposed.parties.map(({ country, confirmedAt }: Data) => [country.alpha3, confirmedAt !== null]),
    ).toEqual([
      ['LAO', true],
      ['CHN', false],
    ]);
    // Confirming again is no second word.
    expect((await done(world, 'confirmAgreement', { id: proposed.id }, b.viewer)).state).toBe('PROPOSED');
    expect((await done(world, 'confirmAgreement', { id: proposed.id }, p.viewer)).state).toBe('AGREED');
    expect((await done(world, 'confirmAgreement', { id: proposed.id }, p.viewer)).state).toBe('AGREED');
    expect((await seen(world, 'Partnership', id, p.viewer)).state).toBe('AGREED');
    expect(await refused(world, 'completePartnership', { id }, b.viewer)).toEqual(['id WRONG_STATE']);
    await done(world, 'startImplementation', { id }, p.viewer);
    expect(await statusOf(b)).toBe('IN_IMPLEMENTATION');
    expect(await statusOf(p)).toBe('PUBLISHED');
    const completed = await done(world, 'completePartnership', { id }, b.viewer);
    expect(completed.history.map(({ toState }: Data) => toState)).toEqual([
      'INTEREST_SENT',
      'MUTUAL',
      'NEGOTIATING',
      'AGREED',
      'IN_IMPLEMENTATION',
      'COMPLETED',
    ]);
    expect(await statusOf(b)).toBe('COMPLETED');
    expect(await count(world, ofProposal.openCommitments, [keyOf(p.proposal)])).toBe(0);
    const exchanges = await world.database.query(
      'SELECT theme, source, illustrative, completed_on::text AS day FROM exchange WHERE provider_id = $1 AND recipient_id = $2',
      [keyOf(p.institution), keyOf(b.institution)],
    );
    expect(exchanges).toEqual([
      { theme: 'ECOM.PAYMENTS', source: `partnership ${keyOf(id)}`, illustrative: false, day: '2026-11-23' },
    ]);
    for (const action of ['endPartnership', 'startImplementation', 'completePartnership']) {
      const more = action === 'endPartnership' ? { reason: 'x' } : {};
      expect(await refused(world, action, { id, ...more }, b.viewer)).toEqual(['id WRONG_STATE']);
    }
    expect((await told(world, id)).filter((line) => line.endsWith('LAO'))).toEqual([
      'partnership.opened LAO',
      'partnership.agreed LAO',
      'partnership.started LAO',
      'partnership.completed LAO',
    ]);
    // The same two can begin anew, as far as they are still open.
    const again = { proposalId: p.proposal, counterpartId: b.proposal, message: 'x' };
    expect((await attempt(world, 'expressInterest', again, await refreshed(world, p))).messages[0]).toContain(
      'LIVE',
    );
  });

  test('counts as experience in the next match', async () => {
    const [b, p] = [await beneficiary(world), await pivotal(world)];
    const next = await beneficiary(world);
    const value = async () => {
      const { sides } = await explain(world, next.proposal, p.proposal);
      return sides[0].contributions.find(({ criterion }: Data) => criterion === 'EXPERIENCE').value as number;
    };
    const before = await value();
    await done(world, 'completePartnership', { id: await underway(world, b, p) }, p.viewer);
    expect(await value()).toBeGreaterThan(before);
  });

  test('three agree when all three have confirmed', async () => {
    const { b, p, f } = await trio(world);
    const partnershipId = await partner(world, b, p, f);
    const paper = { partnershipId, kind: 'PROJECT', title: 'A project of three' };
    const { id } = await done(world, 'proposeAgreement', paper, f.viewer);
    expect((await done(world, 'confirmAgreement', { id }, b.viewer)).state).toBe('PROPOSED');
    expect(await refused(world, 'confirmAgreement', { id }, administrator)).toEqual(['proposalId REQUIRED']);
    const last = { id, proposalId: p.proposal };
    expect((await done(world, 'confirmAgreement', last, administrator)).state).toBe('AGREED');
  });
});

describe('agreements', () => {
  test('are refused with every fault at its place', async () => {
    const [b, p] = [await beneficiary(world), await pivotal(world)];
    const partnershipId = await partner(world, b, p);
    const paper = {
      partnershipId,
      kind: 'CONTRACT',
      title: 'x',
      startsOn: '2027-02-01',
      endsOn: '2027-01-01',
      documentLink: 'http://example.org/paper',
    };
    expect(await refused(world, 'proposeAgreement', paper, b.viewer)).toEqual([
      'endsOn CONTRADICTION',
      'title TOO_SHORT',
      'documentLink BAD_FORMAT',
    ]);
  });

  test('are withdrawn as long as not all have confirmed', async () => {
    const [b, p] = [await beneficiary(world), await pivotal(world)];
    const partnershipId = await partner(world, b, p);
    const paper = { partnershipId, kind: 'LETTER_OF_INTENT', title: 'A letter' };
    const { id } = await done(world, 'proposeAgreement', paper, b.viewer);
    expect((await done(world, 'withdrawAgreement', { id }, p.viewer)).state).toBe('WITHDRAWN');
    expect(await refused(world, 'confirmAgreement', { id }, p.viewer)).toEqual(['id WRONG_STATE']);
    const second = await done(world, 'proposeAgreement', paper, b.viewer);
    await done(world, 'confirmAgreement', { id: second.id }, p.viewer);
    expect(await refused(world, 'withdrawAgreement', { id: second.id }, p.viewer)).toEqual([
      'id WRONG_STATE',
    ]);
    await done(world, 'endPartnership', { id: partnershipId, reason: 'x' }, p.viewer);
    expect(await refused(world, 'proposeAgreement', paper, b.viewer)).toEqual(['partnershipId WRONG_STATE']);
  });

  test('between countries are recorded by administrators, and public', async () => {
    const [b] = [await beneficiary(world)];
    const input = {
      kind: 'MEMORANDUM',
      title: 'A memorandum on electronic commerce',
      note: 'Concluded elsewhere.',
      documentLink: 'https://example.org/paper',
      parties: [{ country: 'CN' }, { institutionId: b.institution }],
    };
    expect(await refused(world, 'recordAgreement', input, b.viewer)).toEqual([' FORBIDDEN']);
    const wrong = [{ country: 'XX' }, {}, { country: 'CHN', institutionId: b.institution }];
    expect(await refused(world, 'recordAgreement', { ...input, parties: wrong }, administrator)).toEqual([
      'parties.0.country UNKNOWN_CODE',
      'parties.1 CONTRADICTION',
      'parties.2 CONTRADICTION',
    ]);
    const recorded = await done(world, 'recordAgreement', input, administrator);
    expect(recorded).toMatchObject({
      state: 'AGREED',
      confidential: false,
      illustrative: false,
      partnership: null,
    });
    expect(recorded.parties.map(({ country }: Data) => country.alpha3)).toEqual(['CHN', 'LAO']);
    expect(await refused(world, 'confirmAgreement', { id: recorded.id }, b.viewer)).toEqual([
      'id WRONG_STATE',
    ]);
    const { agreements } = await world.ask(
      `{ agreements(filter: { country: "156", kinds: [MEMORANDUM] }) { totalCount nodes { id } } }`,
      {},
      { viewer: { kind: 'STRANGER' } },
    );
    expect(agreements).toEqual({ totalCount: 1, nodes: [{ id: recorded.id }] });
  });
});

describe('outcomes', () => {
  const scores = (value: number | null) =>
    [
      'OWNERSHIP_AND_TRUST',
      'COMPLEMENTARITY_AND_COORDINATION',
      'SHARING_KNOWLEDGE',
      'CO_CREATING_SOLUTIONS',
      'VOLUME_SCOPE_SUSTAINABILITY',
      'AGENDA_2030',
    ].map((area, at) => ({ area, score: at === 0 ? value : 4 }));

  test('are told by each member once, and summed up', async () => {
    const [b, p] = [await beneficiary(world), await pivotal(world)];
    const early = await partner(world, await beneficiary(world), p);
    const input = { id: early, scores: scores(5) };
    expect(await refused(world, 'recordOutcome', input, p.viewer)).toEqual(['id WRONG_STATE']);
    const id = await underway(world, b, p);
    const incomplete = { id, scores: scores(9).slice(0, 2), comment: ' ' };
    expect(await refused(world, 'recordOutcome', incomplete, b.viewer)).toEqual([
      'scores REQUIRED',
      'scores.0.score OUT_OF_RANGE',
      'comment TOO_SHORT',
    ]);
    await done(world, 'recordOutcome', { id, scores: scores(5), comment: 'Much.' }, b.viewer);
    expect(await refused(world, 'recordOutcome', { id, scores: scores(1) }, b.viewer)).toEqual([
      'id ALREADY_EXISTS',
    ]);
    const { outcomes, outcomeSummary } = await done(
      world,
      'recordOutcome',
      { id, scores: scores(null) },
      p.viewer,
      new Date(now.getTime() + 1_000),
    );
    expect(outcomes.map(({ institution, comment }: Data) => [institution.id, comment])).toEqual([
      [b.institution, 'Much.'],
      [p.institution, null],
    ]);
    expect(outcomeSummary[0]).toEqual({ area: 'OWNERSHIP_AND_TRUST', answers: 1, mean: 5 });
    expect(outcomeSummary[1]).toMatchObject({ answers: 2, mean: 4 });
  });
});
