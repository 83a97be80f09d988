import { onSiteCountries } from '../../src/demonstration/data/seminar-countries';
import { invented } from '../../src/demonstration/invent-institution';
import { inventSeminar } from '../../src/demonstration/seminar';
import type { Proposal } from '../../src/proposals/proposal';
import { themes } from '../../src/reference/data/themes';
import { checkInstitution } from '../../src/institutions/institution-draft';
import { checkParticipant } from '../../src/participants/participant-draft';
import { faultLines } from '../support/fault-lines';
import { faultsOf } from './faults-of';

const now = new Date('2026-11-23T12:00:00Z');
const seminar = inventSeminar(now);
const institutions = new Map(seminar.institutions.map((institution) => [institution.id, institution]));
const participants = new Map(seminar.participants.map((participant) => [participant.id, participant]));
const proposals = seminar.proposals.map(({ proposal }) => proposal);

const countriesOf = (ids: readonly string[]) =>
  ids.map((id) => institutions.get(participants.get(id)!.institutionId)!.country);
const used = <K extends keyof Proposal>(field: K) => new Set(proposals.map((proposal) => proposal[field]));

describe('the people of the seminar', () => {
  test('18 on site, from 14 countries, one of them Lao PDR', () => {
    expect(new Set(seminar.onSite).size).toBe(18);
    expect(new Set(countriesOf(seminar.onSite))).toEqual(new Set(onSiteCountries.map(([code]) => code)));
    expect(onSiteCountries).toHaveLength(14);
    expect(countriesOf(seminar.onSite)).toContain('LAO');
  });

  test('those on site are policy makers and practitioners', () => {
    const roles = new Set(seminar.onSite.flatMap((id) => participants.get(id)!.roles));
    expect(roles).toEqual(new Set(['POLICY_MAKER', 'PRACTITIONER']));
  });

  test('1,100 online, from more than 90 countries and territories', () => {
    expect(new Set(seminar.online).size).toBe(1_100);
    expect(new Set(countriesOf(seminar.online)).size).toBeGreaterThan(90);
  });

  test('a host country with a vocational college and municipal institutions', () => {
    const hosts = seminar.institutions.filter(({ country }) => country === 'CHN').map(({ name }) => name);
    expect(hosts).toContainEqual(expect.stringContaining('Vocational College'));
    expect(hosts).toContainEqual(expect.stringContaining('Municipal'));
  });
});

describe('nobody takes it for real', () => {
  test('every record is marked, and every name of an institution says so', () => {
    for (const record of [
      ...institutions.values(),
      ...participants.values(),
      ...proposals,
      ...seminar.exchanges,
    ]) {
      expect(record.illustrative).toBe(true);
    }
    for (const { name } of institutions.values()) expect(name).toContain(invented);
  });

  test('addresses lie under example.org, and there are no telephone numbers', () => {
    for (const { email, phone } of participants.values()) {
      expect(email).toMatch(/@participants\.example\.org$/);
      expect(phone).toBeNull();
    }
    for (const { website } of institutions.values())
      expect(new URL(website!).hostname).toMatch(/\.example\.org$/);
  });

  test('no country is shut out, avoided or asked for by its name', () => {
    for (const proposal of proposals) {
      const { targetPlaces, excludedPlaces, preferredPlaces, avoidedPlaces } = proposal;
      const places = [...targetPlaces, ...excludedPlaces, ...preferredPlaces, ...avoidedPlaces];
      for (const place of places) expect(place).toMatch(/^(?:\d{3}|G77|LDC|LLDC|SIDS_UN|AU|ASEAN)$/);
    }
  });
});

describe('the proposals', () => {
  test('each passes the checks of the API', () => {
    expect(proposals.length).toBeGreaterThanOrEqual(300);
    expect(proposals.length).toBeLessThanOrEqual(400);
    for (const made of seminar.proposals) {
      expect(faultsOf(made, institutions.get(made.proposal.institutionId)!, now)).toEqual([]);
    }
  });

  test('institutions and people pass theirs', () => {
    for (const institution of institutions.values()) {
      expect(faultLines((faults) => checkInstitution(institution, faults))).toEqual([]);
    }
    for (const participant of participants.values()) {
      expect(faultLines((faults) => checkParticipant(participant, faults))).toEqual([]);
    }
  });

  test('every leaf of cross-border e-commerce is given and needed', () => {
    const leaves = themes
      .filter(({ code, level }) => level === 3 && code.startsWith('ECOM.'))
      .map(({ code }) => code);
    const given = new Set(seminar.proposals.flatMap(({ gives }) => gives.map(({ theme }) => theme)));
    const needed = new Set(seminar.proposals.flatMap(({ needs }) => needs.map(({ theme }) => theme)));
    expect(leaves.filter((leaf) => !given.has(leaf))).toEqual([]);
    expect(leaves.filter((leaf) => !needed.has(leaf))).toEqual([]);
  });

  test('all kinds, visibilities and positions occur, and the states that come before a match', () => {
    expect(used('kind').size).toBe(3);
    expect(used('visibility').size).toBe(4);
    expect(used('funding').size).toBe(6);
    expect(used('delivery').size).toBe(4);
    expect([...used('status')]).toEqual(expect.arrayContaining(['PUBLISHED', 'PAUSED', 'EXPIRED', 'DRAFT']));
    expect(proposals.some(({ roles }) => roles.includes('FACILITATING'))).toBe(true);
  });

  test('they are written in seven languages, English more than half of the time', () => {
    expect(used('language')).toEqual(new Set(['en', 'fr', 'es', 'pt', 'ru', 'zh', 'ar']));
    expect(proposals.filter(({ language }) => language === 'en').length).toBeGreaterThan(
      proposals.length / 2,
    );
  });

  test('no place-holder is left in a text, and hardly a title stands twice', () => {
    for (const { title, challenge, approach, conditions } of proposals) {
      expect([title, challenge, approach, conditions].join(' ')).not.toMatch(/[{}]|undefined|null/);
    }
    expect(used('title').size).toBeGreaterThan(proposals.length * 0.97);
  });

  test('windows lie in the year to come', () => {
    for (const { windowFrom, windowTo } of proposals) {
      if (windowFrom === null || windowTo === null) continue;
      expect(windowFrom >= '2026-12-01').toBe(true);
      expect(windowTo <= '2027-12-31').toBe(true);
    }
  });

  test('a history begins with the draft and ends in the state that is shown', () => {
    for (const { proposal, history } of seminar.proposals) {
      expect(history[0]).toMatchObject({ number: 1, fromStatus: null, toStatus: 'DRAFT' });
      expect(history.at(-1)!.toStatus).toBe(proposal.status);
      const moments = history.map(({ changedAt }) => changedAt.getTime());
      expect(moments).toEqual([...moments].sort((one, other) => one - other));
      expect(moments.at(-1)).toBeLessThanOrEqual(now.getTime());
    }
  });
});

describe('determinism', () => {
  test('the same seed and moment give the same world, another seed another', () => {
    expect(inventSeminar(now)).toEqual(seminar);
    expect(inventSeminar(now, 7).proposals[0]!.proposal).not.toEqual(proposals[0]);
  });

  test('at another moment only the dates differ', () => {
    const later = inventSeminar(new Date('2026-12-24T12:00:00Z'));
    expect(later.proposals.map(({ proposal: { id, title } }) => [id, title])).toEqual(
      proposals.map(({ id, title }) => [id, title]),
    );
  });
});
