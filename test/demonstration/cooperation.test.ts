import { stranger } from '../../src/access/viewer';
import { loadSeminar } from '../../src/demonstration/load-seminar';
import { inventSeminar } from '../../src/demonstration/seminar';
import { interestStates, interestStateAt } from '../../src/partnerships/interest';
import { partnershipStates } from '../../src/partnerships/partnership';
import { administrator } from '../support/viewers';
import { startWorld, type Data } from '../support/world';

const now = new Date('2026-11-23T12:00:00Z');
const { cooperation, proposals } = inventSeminar(now);
const byId = new Map(proposals.map((made) => [made.proposal.id, made.proposal]));

test('the host has 28 memoranda with 28 countries, all marked as illustrative, and the text says whose number that is', () => {
  const memoranda = cooperation.agreements.filter(({ partnershipId }) => partnershipId === null);
  expect(memoranda).toHaveLength(28);
  const countries = cooperation.parties.map(({ country }) => country);
  expect(new Set(countries.filter((country) => country !== 'CHN')).size).toBe(28);
  expect(countries.filter((country) => country === 'CHN')).toHaveLength(28);
  for (const { illustrative, title, note, kind, state, confidential } of memoranda) {
    expect({ illustrative, kind, state, confidential }).toEqual({
      illustrative: true,
      kind: 'MEMORANDUM',
      state: 'AGREED',
      confidential: false,
    });
    expect(title).toContain('(illustrative)');
    expect(note).toContain('28 is the number of the source, the countries are illustrative');
  }
});

test('there are interests and partnerships in every state, each the end of its history', () => {
  const { interests, partnerships, changes } = cooperation;
  expect(new Set(interests.map(({ state }) => state))).toEqual(new Set(interestStates));
  expect(new Set(partnerships.map(({ state }) => state))).toEqual(new Set(partnershipStates));
  for (const interest of interests) {
    expect(interestStateAt(interest, now)).toBe(interest.state);
    const partnership = partnerships.find(({ interestId }) => interestId === interest.id);
    const history = changes.filter(({ interestId }) => interestId === interest.id);
    expect(history.at(-1)!.toState).toBe((partnership ?? interest).state);
    const moments = history.map(({ changedAt }) => changedAt.getTime());
    expect(moments).toEqual(moments.toSorted((one, other) => one - other));
    expect(moments.at(-1)).toBeLessThan(now.getTime());
  }
  expect(interests.every(({ illustrative }) => illustrative)).toBe(true);
  expect(partnerships.every(({ illustrative }) => illustrative)).toBe(true);
});

test('nobody was asked before they had published, and nobody has more partners than places', () => {
  for (const { proposalId, sentAt } of cooperation.members) {
    expect(byId.get(proposalId)!.publishedAt!.getTime()).toBeLessThan(sentAt.getTime());
  }
  const taken = cooperation.commitments
    .filter(({ closedAt }) => closedAt === null)
    .map(({ proposalId }) => proposalId);
  for (const id of new Set(taken)) {
    const { capacity, status } = byId.get(id)!;
    const open = taken.filter((one) => one === id).length;
    expect(capacity === null || open <= capacity).toBe(true);
    expect(status !== 'PUBLISHED').toBe(open === capacity);
  }
});

test('is loaded with the seminar, and shown to whom it is for', async () => {
  const world = await startWorld();
  try {
    await loadSeminar(world.database, now, { info: () => undefined });
    const source = `{
      agreements(filter: { country: "CHN", kinds: [MEMORANDUM] }, first: 100) { totalCount nodes { note parties { country { alpha3 } } } }
      interests { totalCount } partnerships { totalCount nodes { state members { institution { name } } history { toState } } }
    }`;
    const open: Data = await world.ask(source, {}, { viewer: stranger, now });
    expect([open.agreements.totalCount, open.interests.totalCount, open.partnerships.totalCount]).toEqual([
      28, 0, 0,
    ]);
    const all: Data = await world.ask(source, {}, { viewer: administrator, now });
    expect(all.interests.totalCount).toBe(cooperation.interests.length);
    expect(all.partnerships.totalCount).toBe(cooperation.partnerships.length);
    for (const { state, history } of all.partnerships.nodes) expect(history.at(-1).toState).toBe(state);
  } finally {
    await world.close();
  }
});
