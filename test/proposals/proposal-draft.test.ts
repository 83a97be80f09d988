import type { ProposalDraft } from '../../src/proposals/proposal-draft';
import { checkProposal, rolesOf } from '../../src/proposals/proposal-draft';
import { proposalTerms } from '../../src/proposals/proposal-terms';
import { checkComplete, checkPublishable } from '../../src/proposals/publishable';
import { contentOf, draftOf } from '../../src/proposals/stored-draft';
import type { Capability, CapabilitySide, Proposal } from '../../src/proposals/proposal';
import { faultLines } from '../support/fault-lines';

const give = {
  theme: 'ECOM.PAYMENTS',
  sdgTargets: ['8.3'],
  modality: 'TRAINING_COURSE',
  quantity: 30,
  unit: 'PEOPLE',
} as const;
const need = { ...give, importance: 'MUST' } as const;

const offer: ProposalDraft = {
  kind: 'OFFER',
  role: null,
  title: 'Training for customs officers',
  challenge: null,
  approach: 'Two weeks on site.',
  language: 'en',
  gives: [give],
  needs: [],
  window: { from: '2027-03-01', to: '2027-03-31' },
  durationDays: 12,
  cohortSize: 18,
  delivery: 'ON_SITE',
  workingLanguages: [{ tag: 'en', level: 'FLUENT' }],
  interpreter: false,
  bringsLogistics: false,
  needsLogistics: false,
  funding: 'COST_SHARED',
  conditions: null,
  targets: { only: ['LDC'], excluded: ['FRA'], preferred: ['LAO'], avoided: ['150'] },
  differentContext: false,
  minimumVerification: 0,
  capacity: 2,
  visibility: 'PUBLIC',
  validUntil: '2027-12-31',
};

const faultsOf = (changes: Partial<ProposalDraft>) =>
  faultLines((faults) => checkProposal({ ...offer, ...changes }, faults));

const many = <T>(count: number, of: T): T[] => Array.from({ length: count }, () => of);

describe('a draft', () => {
  test('without faults has none', () => {
    expect(faultsOf({})).toEqual([]);
  });

  test.each<[string, Partial<ProposalDraft>, string[]]>([
    ['a title of four characters', { title: ' abcd ' }, ['title TOO_SHORT']],
    ['a title of 201 characters', { title: 'x'.repeat(201) }, ['title TOO_LONG']],
    ['a title with NUL', { title: 'Train\u0000ing' }, ['title BAD_CHARACTER']],
    ['an empty challenge', { challenge: '  ' }, ['challenge TOO_SHORT']],
    ['a challenge of 10 MB', { challenge: 'x'.repeat(10_000_000) }, ['challenge TOO_LONG']],
    ['an approach with half a surrogate', { approach: 'a\ud800b' }, ['approach BAD_CHARACTER']],
    ['conditions of 5,001 characters', { conditions: 'x'.repeat(5_001) }, ['conditions TOO_LONG']],
    ['an unknown language of record', { language: 'xx' }, ['language UNKNOWN_CODE']],
    [
      'a window that ends before it begins',
      { window: { from: '2027-03-02', to: '2027-03-01' } },
      ['window.to CONTRADICTION'],
    ],
    [
      'a day that does not exist',
      { window: { from: '2027-02-30', to: '2027-03-30' } },
      ['window.from BAD_FORMAT'],
    ],
    [
      'both days wrong',
      { window: { from: '0000-01-01', to: '2027-13-01' } },
      ['window.from OUT_OF_RANGE', 'window.to BAD_FORMAT'],
    ],
    [
      'a window of ten years and a day',
      { window: { from: '2027-01-01', to: '2037-01-01' } },
      ['window.to OUT_OF_RANGE'],
    ],
    ['a duration beyond the window', { durationDays: 32 }, ['durationDays CONTRADICTION']],
    ['a negative duration', { durationDays: -1 }, ['durationDays OUT_OF_RANGE']],
    ['no people', { cohortSize: 0 }, ['cohortSize OUT_OF_RANGE']],
    ['a capacity of 1,001', { capacity: 1_001 }, ['capacity OUT_OF_RANGE']],
    ['a level of 5', { minimumVerification: 5 }, ['minimumVerification OUT_OF_RANGE']],
    ['a need in an offer', { needs: [need] }, ['needs CONTRADICTION']],
    ['a give in a request', { kind: 'REQUEST', needs: [need] }, ['gives CONTRADICTION']],
    ['a role of a request', { kind: 'REQUEST', gives: [], role: 'BENEFICIARY' }, ['role CONTRADICTION']],
    ['an offer as beneficiary', { role: 'BENEFICIARY' }, ['role CONTRADICTION']],
    ['an unknown theme', { gives: [give, { ...give, theme: 'NO.SUCH' }] }, ['gives.1.theme UNKNOWN_CODE']],
    [
      'an unknown SDG target',
      { gives: [{ ...give, sdgTargets: ['8.3', '18.1'] }] },
      ['gives.0.sdgTargets.1 UNKNOWN_CODE'],
    ],
    [
      'an SDG target twice',
      { gives: [{ ...give, sdgTargets: ['8.3', '8.3'] }] },
      ['gives.0.sdgTargets.1 DUPLICATE'],
    ],
    [
      'eleven SDG targets',
      { gives: [{ ...give, sdgTargets: many(11, '8.3') }] },
      ['gives.0.sdgTargets TOO_MANY'],
    ],
    ['a quantity without a unit', { gives: [{ ...give, unit: null }] }, ['gives.0.unit REQUIRED']],
    ['a unit without a quantity', { gives: [{ ...give, quantity: null }] }, ['gives.0.quantity REQUIRED']],
    ['a negative quantity', { gives: [{ ...give, quantity: -5 }] }, ['gives.0.quantity OUT_OF_RANGE']],
    ['21 gives, and nothing said of each', { gives: many(21, { ...give, theme: 'NO' }) }, ['gives TOO_MANY']],
    [
      'an unknown working language',
      { workingLanguages: [{ tag: 'xx', level: 'BASIC' }] },
      ['workingLanguages.0.tag UNKNOWN_CODE'],
    ],
    [
      'a working language twice in other letters',
      {
        workingLanguages: [
          { tag: 'pt-BR', level: 'BASIC' },
          { tag: 'PT-br', level: 'NATIVE' },
        ],
      },
      ['workingLanguages.1 DUPLICATE'],
    ],
    [
      'an unknown place',
      { targets: { ...offer.targets, only: ['LDC', 'ZZZ'] } },
      ['targets.only.1 UNKNOWN_CODE'],
    ],
    [
      'alpha-2, which a group may share',
      { targets: { ...offer.targets, only: ['CN'] } },
      ['targets.only.0 UNKNOWN_CODE'],
    ],
    [
      'a place targeted and excluded',
      { targets: { ...offer.targets, only: ['LAO'], excluded: ['418'] } },
      ['targets.excluded.0 CONTRADICTION'],
    ],
    [
      'a place preferred and avoided',
      { targets: { ...offer.targets, avoided: ['LAO'] } },
      ['targets.avoided.0 CONTRADICTION'],
    ],
    ['101 places', { targets: { ...offer.targets, only: many(101, 'LAO') } }, ['targets.only TOO_MANY']],
  ])('with %s', (_what, changes, faults) => {
    expect(faultsOf(changes)).toEqual(faults);
  });

  test('reports all of its faults at once', () => {
    expect(
      faultsOf({
        title: '',
        cohortSize: -1,
        gives: [{ ...give, theme: 'NO', quantity: 0, unit: null }],
        window: { from: '2027-03-02', to: '2027-03-01' },
      }),
    ).toEqual([
      'cohortSize OUT_OF_RANGE',
      'title TOO_SHORT',
      'gives.0.theme UNKNOWN_CODE',
      'gives.0.quantity OUT_OF_RANGE',
      'gives.0.unit REQUIRED',
      'window.to CONTRADICTION',
    ]);
  });

  test('is answered with trimmed texts and canonical codes', () => {
    faultLines((faults) => {
      const checked = checkProposal(
        {
          ...offer,
          title: '  Training  ',
          language: 'ZH-hans',
          targets: { ...offer.targets, only: ['lao', '156', 'AU', '002'] },
        },
        faults,
      );
      expect(checked.title).toBe('Training');
      expect(checked.language).toBe('zh-Hans');
      expect(checked.targets.only).toEqual(['LAO', 'CHN', 'AU', '002']);
    });
  });

  test('comes back from what is stored of it', () => {
    const sideOf = (side: CapabilitySide, capabilities: readonly Partial<Capability>[]) =>
      capabilities.map((capability) => ({ importance: null, ...capability, side }) as never);
    for (const draft of [
      { ...offer, role: 'FACILITATING' as const },
      { ...offer, kind: 'TWO_WAY' as const, needs: [need], window: null },
    ]) {
      const stored = contentOf(draft) as Proposal;
      const capabilities = [...sideOf('GIVES', draft.gives), ...sideOf('NEEDS', draft.needs)];
      expect(draftOf(stored, capabilities)).toEqual(draft);
    }
  });
});

test('roles follow from the kind, but for an offer', () => {
  expect(rolesOf('REQUEST', null)).toEqual(['BENEFICIARY']);
  expect(rolesOf('TWO_WAY', null)).toEqual(['BENEFICIARY', 'PIVOTAL']);
  expect(rolesOf('OFFER', null)).toEqual(['PIVOTAL']);
  expect(rolesOf('OFFER', 'FACILITATING')).toEqual(['FACILITATING']);
});

describe('publishing', () => {
  const incomplete = (changes: Partial<ProposalDraft>) =>
    faultLines((faults) => checkComplete({ ...offer, ...changes }, faults));

  test('asks each kind for its side', () => {
    expect(incomplete({})).toEqual([]);
    expect(incomplete({ gives: [] })).toEqual(['gives REQUIRED']);
    expect(incomplete({ kind: 'REQUEST', gives: [] })).toEqual(['needs REQUIRED']);
    expect(incomplete({ kind: 'TWO_WAY', gives: [] })).toEqual(['gives REQUIRED', 'needs REQUIRED']);
  });

  test('counts the last day in, and reports everything at once', () => {
    const on = (today: string, state: 'VERIFIED' | 'FLAGGED') =>
      faultLines((faults) => checkPublishable(offer, state, today, faults));
    expect(on('2027-03-31', 'VERIFIED')).toEqual([]);
    expect(on('2027-04-01', 'VERIFIED')).toEqual(['window.to OUT_OF_RANGE']);
    expect(on('2028-01-01', 'FLAGGED')).toEqual([
      'validUntil OUT_OF_RANGE',
      'window.to OUT_OF_RANGE',
      'institution WRONG_STATE',
    ]);
  });
});

test('words that are too long for a text search are left out of the terms', () => {
  const text = { title: 'Customs reform', challenge: 'x'.repeat(5_000), approach: null };
  expect(proposalTerms(text)).toEqual(['custom', 'reform']);
});
