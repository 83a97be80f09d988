import { checkParticipant, nameTerms, type ParticipantDraft } from '../../src/participants/participant-draft';
import { searchTermsOf } from '../../src/text/terms';
import { Faults } from '../../src/validation/faults';
import { faultLines } from '../support/fault-lines';

const good: ParticipantDraft = {
  name: 'Somphone Keo',
  email: null,
  phone: null,
  position: null,
  roles: ['POLICY_MAKER'],
  languages: [],
  timeZone: null,
};

const faultsOf = (changes: Partial<ParticipantDraft>): string[] =>
  faultLines((faults) => checkParticipant({ ...good, ...changes }, faults));

const spoken = (...tags: string[]) => tags.map((tag) => ({ tag, level: 'FLUENT' as const }));

describe('a participant', () => {
  test.each<[string, Partial<ParticipantDraft>]>([
    ['a name of one character', { name: 'Ø' }],
    ['every role', { roles: ['TRAINER', 'RESEARCHER', 'ORGANISER'] }],
    ['varieties of one language', { languages: spoken('pt', 'pt-BR', 'zh-Hans') }],
    ['a variety that no list names', { languages: spoken('fr-CI') }],
    ['a zone under its present name', { timeZone: 'Asia/Kolkata' }],
    ['a zone under its former name', { timeZone: 'Asia/Calcutta' }],
    ['a zone of a small country', { timeZone: 'Asia/Vientiane' }],
    ['UTC', { timeZone: 'UTC' }],
  ])('may have %s', (_, changes) => expect(faultsOf(changes)).toEqual([]));

  test.each<[string, Partial<ParticipantDraft>, string[]]>([
    ['an empty name', { name: ' ' }, ['name TOO_SHORT']],
    ['a name too long', { name: 'n'.repeat(201) }, ['name TOO_LONG']],
    ['NUL in the name', { name: 'a\u0000b' }, ['name BAD_CHARACTER']],
    ['NUL in the position', { position: '\u0000' }, ['position BAD_CHARACTER']],
    ['an empty position', { position: '' }, ['position TOO_SHORT']],
    ['a bad address', { email: 'nobody' }, ['email BAD_FORMAT']],
    ['a number without its country', { phone: '020 5551 2345' }, ['phone BAD_FORMAT']],
    ['no role', { roles: [] }, ['roles REQUIRED']],
    ['a role twice', { roles: ['TRAINER', 'ORGANISER', 'TRAINER'] }, ['roles.2 DUPLICATE']],
    ['a language twice, in other case', { languages: spoken('fr', 'FR') }, ['languages.1 DUPLICATE']],
    ['an unknown language', { languages: spoken('en', 'qqq') }, ['languages.1.tag UNKNOWN_CODE']],
    ['what is no tag', { languages: spoken('en_GB') }, ['languages.0.tag UNKNOWN_CODE']],
    ['too many languages', { languages: spoken(...Array<string>(21).fill('en')) }, ['languages TOO_MANY']],
    ['an offset for a zone', { timeZone: '+07:00' }, ['timeZone UNKNOWN_CODE']],
    ['a zone in other case', { timeZone: 'asia/vientiane' }, ['timeZone UNKNOWN_CODE']],
    ['an unknown zone', { timeZone: 'Asia/Atlantis' }, ['timeZone UNKNOWN_CODE']],
    [
      'many faults, all told at once',
      { name: '', email: 'e', phone: 'p', position: '', roles: [], languages: spoken('qqq'), timeZone: 'z' },
      [
        'name TOO_SHORT',
        'email BAD_FORMAT',
        'phone BAD_FORMAT',
        'position TOO_SHORT',
        'roles REQUIRED',
        'languages.0.tag UNKNOWN_CODE',
        'timeZone UNKNOWN_CODE',
      ],
    ],
  ])('may not have %s', (_, changes, faults) => expect(faultsOf(changes)).toEqual(faults));

  test('is stored in canonical form', () => {
    const draft = {
      ...good,
      name: ' Ana ',
      email: ' Ana@UN.org ',
      phone: '+55 (61) 2030-0000',
      languages: spoken('PT-br'),
    };
    expect(checkParticipant(draft, new Faults())).toMatchObject({
      name: 'Ana',
      email: 'Ana@un.org',
      phone: '+556120300000',
      languages: [{ tag: 'pt-BR', level: 'FLUENT' }],
    });
  });

  test('is found by a name that is a function word elsewhere', () => {
    for (const name of ['Do Thi La', 'Ali As', '王小明', 'محمد العلي']) {
      const terms = nameTerms({ ...good, name });
      for (const word of name.split(' ')) {
        const wanted = searchTermsOf(word);
        expect(wanted.length).toBeGreaterThan(0);
        expect(wanted.every((part) => terms.some((term) => term.startsWith(part)))).toBe(true);
      }
    }
  });
});
