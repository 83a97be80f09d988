import { outcomeAreas } from '../../src/partnerships/outcome';
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
  seen,
  trio,
  underway,
  type Party,
  type Sent,
} from '../partnerships/partner-world';
import { publish } from '../matching/market-world';
import { startWorld, type Variables, type World } from '../support/world';

/** What is agreed between institutions has one winner, however many act at once; whoever loses learns it, and has changed nothing. */
describe('interest and partnership, acted upon by many clients at once', () => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld();
  });
  afterAll(() => world.close());

  const many = 20;
  const atOnce = <T>(work: (at: number) => Promise<T>, times = many) =>
    Promise.all(Array.from({ length: times }, (_, at) => work(at)));
  const winners = (answers: readonly Sent[]) => answers.filter(({ object }) => object !== null);
  const losses = (answers: readonly Sent[]) => [...new Set(answers.flatMap(({ faults }) => faults))].sort();

  test('one acceptance of many opens one partnership', async () => {
    const [b, p] = [await beneficiary(world), await pivotal(world)];
    const { id } = await express(world, b, p);
    const answers = await atOnce(() => attempt(world, 'acceptInterest', { id }, p.viewer));
    expect(winners(answers)).toHaveLength(1);
    expect(losses(answers)).toEqual(['id WRONG_STATE']);
    expect(await count(world, ofProposal.partnerships, [keyOf(b.proposal)])).toBe(1);
    expect(await count(world, ofProposal.openCommitments, [keyOf(p.proposal)])).toBe(1);
    const { history } = await seen(world, 'Interest', id, b.viewer);
    expect(history).toHaveLength(3);
  });

  test('two sides that ask each other at once have one interest, and are partners', async () => {
    for (let round = 0; round < 5; round++) {
      const [b, p] = [await beneficiary(world), await pivotal(world)];
      const ask = (from: Party, to: Party) =>
        attempt(
          world,
          'expressInterest',
          { proposalId: from.proposal, counterpartId: to.proposal, message: 'x' },
          from.viewer,
        );
      const answers = await atOnce((at) => (at % 2 === 0 ? ask(b, p) : ask(p, b)), 8);
      expect(new Set(winners(answers).map(({ object }) => object.id)).size).toBe(1);
      expect(winners(answers)).toHaveLength(2);
      expect(losses(answers)).toEqual(['counterpartId ALREADY_EXISTS']);
      expect(await count(world, ofProposal.interests, [keyOf(b.proposal)])).toBe(1);
      expect(await count(world, ofProposal.partnerships, [keyOf(b.proposal)])).toBe(1);
    }
  });

  test('an interest is withdrawn or accepted, never both', async () => {
    for (let round = 0; round < 10; round++) {
      const [b, p] = [await beneficiary(world), await pivotal(world)];
      const { id } = await express(world, b, p);
      const answers = await atOnce(
        (at) =>
          at % 2 === 0
            ? attempt(world, 'acceptInterest', { id }, p.viewer)
            : attempt(world, 'withdrawInterest', { id }, b.viewer),
        6,
      );
      expect(winners(answers)).toHaveLength(1);
      expect(losses(answers)).toEqual(['id WRONG_STATE']);
      const { state } = await seen(world, 'Interest', id, b.viewer);
      const opened = await count(world, ofProposal.partnerships, [keyOf(b.proposal)]);
      expect([state, opened]).toEqual(
        winners(answers)[0]!.object.state === 'MUTUAL' ? ['MUTUAL', 1] : ['WITHDRAWN', 0],
      );
    }
  });

  test('the last places of a capacity go to as many as there are', async () => {
    const p = await pivotal(world, { capacity: 3 });
    const asking: { party: Party; id: string }[] = [];
    for (let at = 0; at < many; at++) {
      const party = await beneficiary(world);
      asking.push({ party, id: (await express(world, party, p)).id });
    }
    const answers = await atOnce((at) => attempt(world, 'acceptInterest', { id: asking[at]!.id }, p.viewer));
    expect(winners(answers)).toHaveLength(3);
    expect(losses(answers)).toEqual([' LIMIT_REACHED']);
    expect(await count(world, ofProposal.openCommitments, [keyOf(p.proposal)])).toBe(3);
    expect((await seen(world, 'Proposal', p.proposal, p.viewer)).status).toBe('MATCHED');
    // Nothing is left of those that came too late: they wait as before.
    for (const [at, { party, id }] of asking.entries()) {
      const { state, members } = await seen(world, 'Interest', id, party.viewer);
      const late = answers[at]!.object === null;
      expect(state).toBe(late ? 'INTEREST_SENT' : 'MUTUAL');
      if (late) expect(members[1].answer).toBeNull();
    }
    const [record] = await world.database.query(
      'SELECT asked, answered FROM reply_record WHERE institution_id = $1',
      [keyOf(p.institution)],
    );
    expect(record).toEqual({ asked: many, answered: 3 });
  });

  test('two institutions that act on each other over many proposals do not wait for each other in a circle', async () => {
    const [b, p] = [await beneficiary(world), await pivotal(world)];
    for (let round = 0; round < 3; round++) {
      const sent: { id: string; by: Party }[] = [];
      for (let at = 0; at < 8; at++) {
        const asks = await publish(world, { kind: 'REQUEST', institutionId: b.institution });
        const offers = await publish(world, { kind: 'OFFER', institutionId: p.institution });
        const both = [
          { ...b, proposal: asks },
          { ...p, proposal: offers },
        ] as const;
        const [from, to] = at % 2 === 0 ? both : ([both[1], both[0]] as const);
        sent.push({ id: (await express(world, from, to)).id, by: to });
      }
      const answers = await Promise.all(
        sent.map(({ id, by }, at) =>
          at % 3 === 0
            ? attempt(world, 'declineInterest', { id, reason: 'NO_FIT' }, by.viewer)
            : attempt(world, 'acceptInterest', { id }, by.viewer),
        ),
      );
      expect(winners(answers)).toHaveLength(sent.length);
    }
  });

  test('three who accept at once become partners once', async () => {
    const { b, p, f } = await trio(world);
    const { id } = await express(world, b, p, { thirdId: f.proposal });
    const answers = await atOnce(
      (at) => attempt(world, 'acceptInterest', { id }, (at % 2 === 0 ? p : f).viewer),
      8,
    );
    expect(winners(answers)).toHaveLength(2);
    expect(losses(answers)).toEqual(['id WRONG_STATE']);
    expect(await count(world, ofProposal.partnerships, [keyOf(b.proposal)])).toBe(1);
  });

  test('one key writes once, and all who send it get the same answer; another input under it is refused', async () => {
    const [b, p, other] = [await beneficiary(world), await pivotal(world), await pivotal(world)];
    const input: Variables = {
      proposalId: b.proposal,
      counterpartId: p.proposal,
      message: 'x',
      idempotencyKey: 'one',
    };
    const answers = await atOnce(() => attempt(world, 'expressInterest', input, b.viewer));
    expect(winners(answers)).toHaveLength(many);
    expect(new Set(answers.map(({ object }) => JSON.stringify(object))).size).toBe(1);
    expect(await count(world, ofProposal.interests, [keyOf(b.proposal)])).toBe(1);
    const differing = await atOnce((at) =>
      attempt(
        world,
        'expressInterest',
        { ...input, counterpartId: other.proposal, message: `${at}` },
        b.viewer,
      ),
    );
    expect(losses(differing)).toEqual(['idempotencyKey KEY_REUSED']);
    // What was written is answered as it is now, also when it could no longer be written.
    const [{ id }] = [answers[0]!.object];
    await done(world, 'acceptInterest', { id }, p.viewer);
    expect((await attempt(world, 'expressInterest', input, b.viewer)).object).toMatchObject({
      id,
      state: 'MUTUAL',
    });
  });

  test('the last of many confirmations agrees once, and of many ends one counts', async () => {
    const [b, p] = [await beneficiary(world, { capacity: 1 }), await pivotal(world, { capacity: 1 })];
    const partnershipId = await partner(world, b, p);
    const paper = { partnershipId, kind: 'CONTRACT', title: 'A contract' };
    const { id } = await done(world, 'proposeAgreement', paper, b.viewer);
    const words = await atOnce((at) =>
      attempt(world, 'confirmAgreement', { id }, (at % 2 === 0 ? b : p).viewer),
    );
    expect(winners(words)).toHaveLength(many);
    await done(world, 'startImplementation', { id: partnershipId }, b.viewer);
    const ends = await atOnce((at) =>
      at % 2 === 0
        ? attempt(world, 'endPartnership', { id: partnershipId, reason: 'x' }, b.viewer)
        : attempt(world, 'completePartnership', { id: partnershipId }, p.viewer),
    );
    expect(winners(ends)).toHaveLength(1);
    expect(losses(ends)).toEqual(['id WRONG_STATE']);
    const { state, history } = await seen(world, 'Partnership', partnershipId, b.viewer);
    expect(history.map(({ toState }: { toState: string }) => toState)).toEqual([
      'INTEREST_SENT',
      'MUTUAL',
      'NEGOTIATING',
      'AGREED',
      'IN_IMPLEMENTATION',
      state,
    ]);
    const expected = state === 'COMPLETED' ? 'COMPLETED' : 'PUBLISHED';
    expect((await seen(world, 'Proposal', b.proposal, b.viewer)).status).toBe(expected);
  });

  test('a survey is answered once, and a follow-up changed by one of those who saw the same revision', async () => {
    const [b, p] = [await beneficiary(world), await pivotal(world)];
    const partnershipId = await underway(world, b, p);
    const scores = outcomeAreas.map((area) => ({ area, score: 4 }));
    const survey = { id: partnershipId, scores };
    const said = await atOnce(() => attempt(world, 'recordOutcome', survey, b.viewer));
    expect(winners(said)).toHaveLength(1);
    expect(losses(said)).toEqual(['id ALREADY_EXISTS']);
    const input = { partnershipId, title: 'To do', dueOn: '2027-01-01' };
    const { id } = await done(world, 'addFollowUp', input, b.viewer);
    const changes = await atOnce((at) =>
      attempt(world, at % 2 === 0 ? 'completeFollowUp' : 'cancelFollowUp', { id, revision: 1 }, b.viewer),
    );
    expect(winners(changes)).toHaveLength(1);
    expect(losses(changes)).toEqual(['revision STALE_REVISION']);
  });
});
