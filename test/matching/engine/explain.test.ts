import { applyChange } from '../../../src/matching/engine/changes/apply-change';
import { explain, type Explanation } from '../../../src/matching/engine/explain';
import type { Capability, Member, World } from '../../../src/matching/engine/member';
import { capability, facilitating, offer, pair, plainWorld, request } from './plain';
import { Dice, randomCapability, randomWorld, type RandomWorld } from './random-world';

function everyPair(
  { world, members }: RandomWorld,
  visit: (one: Member, other: Member, found: Explanation) => void,
) {
  for (const one of members) {
    for (const other of members) {
      const found = explain(one, other, world);
      if (found !== null) visit(one, other, found);
    }
  }
}

/** The score of the receiver's side, whoever asks. */
function softSides(receiver: Member, giver: Member, world: World): readonly [number, number] {
  const found = explain(receiver, giver, world)!;
  return [found.own.score, found.other.score];
}

describe('an explanation', () => {
  it('adds up', () => {
    everyPair(randomWorld(1, { size: 25 }), (_one, _other, found) => {
      for (const side of [found.own, found.other]) {
        const points = side.contributions.map((part) => part.points);
        expect(points.reduce((sum, part) => sum + part, 0)).toBe(side.points);
        expect(side.points - side.score * 10_000).toBeGreaterThanOrEqual(0);
        expect(side.points - side.score * 10_000).toBeLessThan(10_000);
        expect(side.contributions.reduce((sum, part) => sum + part.weight, 0)).toBe(10_000);
        for (const part of side.contributions) {
          expect(part.points).toBe(part.weight * part.value);
          if (part.reason === null) expect(part.value).toBe(5_000);
        }
      }
      expect(found.points).toBe(found.own.points + found.other.points);
      expect(found.confidence).toBe(Math.floor((found.own.confidence + found.other.confidence) / 2));
      expect(found.eligible).toBe(found.failed.length === 0);
      expect(found.score).toBe(found.eligible ? found.softScore : 0);
    });
  });

  it('is the same from both ends', () => {
    const random = randomWorld(2, { size: 25, hardship: 3 });
    everyPair(random, (one, other, found) => {
      if (other.roles.includes('FACILITATING') || one.roles.includes('FACILITATING')) return;
      const back = explain(other, one, random.world)!;
      expect([back.score, back.softScore, back.points]).toEqual([found.score, found.softScore, found.points]);
      expect(back.eligible).toBe(found.eligible);
    });
  });

  it('counts a side as known by the weight of what is known', () => {
    const found = explain(request(), offer(), plainWorld())!;
    // Text, volume, context and geography are left open.
    expect(found.own.confidence).toBe(10_000 - 800 - 800 - 1_000 - 400);
    expect(found.other.confidence).toBe(10_000 - 600 - 600 - 600 - 1_000);
  });

  it('of a pair with a veto scores nothing, however well the two fit', () => {
    const vetoed = explain(
      request(),
      offer(),
      plainWorld({ declined: (by, other) => by === 'offer' && other === 'request' }),
    )!;
    expect(vetoed).toMatchObject({ eligible: false, score: 0 });
    expect(vetoed.softScore).toBe(explain(request(), offer(), plainWorld())!.score);
  });

  it("lets the caller's weights count on the caller's side alone", () => {
    const weights = { TRUST: 1 };
    const plain = explain(request(), offer(), plainWorld())!;
    const weighed = explain(request(), offer(), plainWorld(), { weights })!;
    expect(weighed.own.contributions.map(({ criterion }) => criterion)).toEqual(['TRUST']);
    expect(weighed.other).toEqual(plain.other);
    const asOffer = explain(offer(), request(), plainWorld(), { weights })!;
    expect(asOffer.own.contributions.map(({ criterion }) => criterion)).toEqual(['TRUST']);
    expect(asOffer.other).toEqual(plain.own);
  });

  it('leans towards the side that is given the greater share', () => {
    const options = (ownShare: number) => explain(request(), offer(), plainWorld(), { ownShare })!;
    expect(options(10_000).score).toBe(options(10_000).own.score);
    expect(options(0).score).toBe(options(0).other.score);
  });
});

describe('roles', () => {
  const both = { roles: ['BENEFICIARY', 'PIVOTAL'] } as const;
  const fits = [capability('ECOM.PAYMENTS.MOBILE', { importance: 'MUST' })];
  const far = [capability('ECOM.SKILLS', { importance: 'SHOULD' })];

  it('of two-way proposals are those that fit best', () => {
    const one = request({ ...both, needs: far, gives: fits });
    const other = offer({ ...both, needs: fits, gives: fits });
    expect(explain(one, other, plainWorld())!.assignment).toMatchObject({
      own: 'PIVOTAL',
      other: 'BENEFICIARY',
    });
    expect(explain(other, one, plainWorld())!.assignment).toMatchObject({
      own: 'BENEFICIARY',
      other: 'PIVOTAL',
    });
    expect(explain(one, other, plainWorld(), { role: 'PIVOTAL' })!.assignment.other).toBe('PIVOTAL');
  });

  it('that do not meet make no pair', () => {
    expect(explain(request(), request({ id: 'other', institutionId: 'other' }), plainWorld())).toBeNull();
    expect(explain(request(), offer(), plainWorld(), { role: 'BENEFICIARY' })).toBeNull();
  });

  it('of a facilitating partner show only where they are asked for, or ask', () => {
    const world = plainWorld();
    expect(explain(request(), facilitating(), world)).toBeNull();
    expect(explain(request(), facilitating(), world, { role: 'FACILITATING' })?.assignment.pairing).toBe(
      'BENEFICIARY_FACILITATING',
    );
    expect(explain(offer(), facilitating(), world, { role: 'FACILITATING' })?.assignment.pairing).toBe(
      'PIVOTAL_FACILITATING',
    );
    expect(explain(facilitating(), request(), world)?.assignment.own).toBe('FACILITATING');
    expect(explain(facilitating(), offer(), world)?.assignment.other).toBe('PIVOTAL');
    expect(
      explain(facilitating(), facilitating({ id: 'other' }), world, { role: 'FACILITATING' }),
    ).toBeNull();
  });
});

describe('a side never loses', () => {
  const dice = new Dice(77);
  const random = randomWorld(9, { size: 26 });
  const pairs = random.members.flatMap((receiver) =>
    random.members
      .filter(
        (giver) =>
          receiver.roles.includes('BENEFICIARY') && giver.roles.includes('PIVOTAL') && giver !== receiver,
      )
      .filter((giver) => !(receiver.roles.includes('PIVOTAL') && giver.roles.includes('BENEFICIARY')))
      .map((giver) => [receiver, giver] as const),
  );

  function improves(alter: (receiver: Member, giver: Member) => readonly [Member, Member]) {
    for (const [receiver, giver] of pairs) {
      const before = softSides(receiver, giver, random.world);
      const after = softSides(...alter(receiver, giver), random.world);
      expect(after[0]).toBeGreaterThanOrEqual(before[0]);
      expect(after[1]).toBeGreaterThanOrEqual(before[1]);
    }
  }

  it('by one give more, its amount left open', () => {
    improves((receiver, giver) => {
      const give: Capability = { ...randomCapability(dice, null), quantity: null, unit: null };
      return [receiver, { ...giver, gives: [...giver.gives, give] }];
    });
  });

  it('by a give that answers a need', () => {
    improves((receiver, giver) => {
      const give = { ...dice.one(receiver.needs), quantity: null, unit: null };
      return [receiver, { ...giver, gives: [...giver.gives, give] }];
    });
  });

  it('by a larger amount, a wider window, an interpreter, a higher level, more replies', () => {
    improves((receiver, giver) => [
      {
        ...receiver,
        interpreter: true,
        window: receiver.window && { ...receiver.window, from: receiver.window.from - 30 },
      },
      {
        ...giver,
        gives: giver.gives.map((give) => ({ ...give, quantity: give.quantity && give.quantity + 5 })),
        verification: { level: 4, barred: false },
        replies: { asked: giver.replies.asked, answered: giver.replies.asked },
      },
    ]);
  });
});

it('a change leaves the pair it is applied to as it was', () => {
  const before = pair({ open: false });
  const after = applyChange(
    { kind: 'PUBLISH', facts: { member: 'request', institutionId: 'asking' } },
    before,
  );
  expect([before.receiver.open, after.receiver.open]).toEqual([false, true]);
});
