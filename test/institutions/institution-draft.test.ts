import { checkInstitution, type InstitutionDraft } from '../../src/institutions/institution-draft';
import { Faults } from '../../src/validation/faults';
import { faultLines } from '../support/fault-lines';

const good: InstitutionDraft = {
  name: 'Ministry of Industry and Commerce',
  acronym: null,
  type: '10',
  country: 'LAO',
  description: null,
  website: null,
  organisationIdentifier: null,
  rorId: null,
};

const faultsOf = (changes: Partial<InstitutionDraft>): string[] =>
  faultLines((faults) => checkInstitution({ ...good, ...changes }, faults));

describe('an institution', () => {
  test.each<[string, Partial<InstitutionDraft>]>([
    ['a name of two characters', { name: '部委' }],
    ['a multilateral without a country', { type: '40', country: null }],
    ['a country by alpha-2', { country: 'la' }],
    ['a country by M49', { country: '418' }],
    ['a website', { website: 'https://moic.gov.la/en?page=1' }],
    ['a website in another script', { website: 'https://例え.テスト/' }],
    ['an identifier of a national register', { organisationIdentifier: 'GB-CHC-202918' }],
    ['an identifier of an international register', { organisationIdentifier: 'XI-IATI-IADB' }],
    ['an identifier with a hyphen in its number', { organisationIdentifier: 'XM-DAC-41114-1' }],
    ['an identifier of a register with an underscore', { organisationIdentifier: 'CA-CRA_ACR-118833011' }],
    ['a ROR id', { rorId: 'https://ror.org/03yrm5c26' }],
  ])('may have %s', (_, changes) => expect(faultsOf(changes)).toEqual([]));

  test.each<[string, Partial<InstitutionDraft>, string[]]>([
    ['an empty name', { name: '  ' }, ['name TOO_SHORT']],
    ['a name too long', { name: 'n'.repeat(201) }, ['name TOO_LONG']],
    ['NUL in the name', { name: 'Mini\u0000stry' }, ['name BAD_CHARACTER']],
    ['a lone surrogate in the description', { description: 'a\ud800b' }, ['description BAD_CHARACTER']],
    ['an empty acronym', { acronym: '' }, ['acronym TOO_SHORT']],
    ['an unknown type', { type: '99' }, ['type UNKNOWN_CODE']],
    ['no country', { country: null }, ['country REQUIRED']],
    ['an unknown country', { country: 'XXX' }, ['country UNKNOWN_CODE']],
    ['a multilateral with a country', { type: '40' }, ['country CONTRADICTION']],
    ['a website of another protocol', { website: 'javascript:alert(1)' }, ['website BAD_FORMAT']],
    ['a website that names a user', { website: 'https://un.org@elsewhere.test/' }, ['website BAD_FORMAT']],
    ['a website without a protocol', { website: 'moic.gov.la' }, ['website BAD_FORMAT']],
    [
      'an identifier without a register',
      { organisationIdentifier: '202918' },
      ['organisationIdentifier BAD_FORMAT'],
    ],
    [
      'NUL in an identifier',
      { organisationIdentifier: 'GB-CHC-\u0000' },
      ['organisationIdentifier BAD_FORMAT'],
    ],
    ['a ROR id without its address', { rorId: '03yrm5c26' }, ['rorId BAD_FORMAT']],
    [
      'a ROR id with a letter that ROR never uses',
      { rorId: 'https://ror.org/03yrl5c26' },
      ['rorId BAD_FORMAT'],
    ],
    [
      'many faults, all told at once',
      { name: '', type: 'x', country: 'Q', website: 'w', rorId: 'r' },
      [
        'type UNKNOWN_CODE',
        'name TOO_SHORT',
        'country UNKNOWN_CODE',
        'website BAD_FORMAT',
        'rorId BAD_FORMAT',
      ],
    ],
  ])('may not have %s', (_, changes, faults) => expect(faultsOf(changes)).toEqual(faults));

  test('is stored with trimmed texts and the alpha-3 code', () => {
    const checked = checkInstitution({ ...good, name: '  Chamber ', country: '418' }, new Faults());
    expect(checked).toMatchObject({ name: 'Chamber', country: 'LAO' });
  });
});
