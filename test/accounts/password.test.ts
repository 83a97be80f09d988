import { commonPasswords } from '../../src/accounts/common-passwords';
import { checkPassword } from '../../src/accounts/password';
import { hashPassword, verifyPassword } from '../../src/accounts/password-hash';
import { networkOf } from '../../src/accounts/network';
import { faultLines } from '../support/fault-lines';

const owner = { email: 'somphone.keo@ministry.example', name: 'Somphone Keo Thammavong' };
const faultsOf = (password: string) =>
  faultLines((faults) => checkPassword(faults, ['password'], password, owner));

describe('a new password', () => {
  test.each([
    'a long way to Vientiane',
    'aaaaaaaaaaab',
    '            x',
    'ທາງໄກໄປວຽງຈັນ!',
    'x'.repeat(199) + 'y',
    '😀😁😂🤣😃😄😅😆😉😊😋😎',
  ])('%s is one', (password) => expect(faultsOf(password)).toEqual([]));

  test.each([
    ['eleven char', 'TOO_SHORT'],
    ['😀😁😂🤣😃😄', 'TOO_SHORT'],
    [`${'xy'.repeat(100)}z`, 'TOO_LONG'],
    ['password1234', 'WEAK_PASSWORD'],
    ['PasswordPassword', 'WEAK_PASSWORD'],
    ['passwordpassword2027!', 'WEAK_PASSWORD'],
    ['ababababababab', 'WEAK_PASSWORD'],
    ['Somphone.Keo@ministry.example', 'WEAK_PASSWORD'],
    ['somphone.keo', 'WEAK_PASSWORD'],
    ['SomphoneKeoThammavong', 'WEAK_PASSWORD'],
    ['twelve chars\u0000', 'BAD_CHARACTER'],
  ])('%s is none: %s', (password, code) => expect(faultsOf(password)).toEqual([`password ${code}`]));

  test('is compared with common ones that somebody could choose at all', () => {
    for (const common of commonPasswords) expect(common.length).toBeGreaterThanOrEqual(12);
  });
});

describe('the hash of a password', () => {
  test('has the parameters that OWASP recommends', async () => {
    expect(await hashPassword('a long way to Vientiane')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  test('knows the password, however its letters are composed, and no other', async () => {
    const hash = await hashPassword('Contraseña larguísima');
    expect(await verifyPassword(hash, 'Contraseña larguísima'.normalize('NFD'))).toBe(true);
    expect(await verifyPassword(hash, 'contraseña larguísima')).toBe(false);
    expect(await verifyPassword(null, 'Contraseña larguísima')).toBe(false);
  });

  test('takes as long to compare where there is none', async () => {
    const hash = await hashPassword('a long way to Vientiane');
    const timeOf = async (stored: string | null) => {
      const began = performance.now();
      await verifyPassword(stored, 'some other password');
      return performance.now() - began;
    };
    const times = { there: [] as number[], nowhere: [] as number[] };
    for (let round = 0; round < 15; round++) {
      times.there.push(await timeOf(hash));
      times.nowhere.push(await timeOf(null));
    }
    const median = (values: number[]) => values.sort((a, b) => a - b)[7]!;
    const ratio = median(times.nowhere) / median(times.there);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });
});

describe('one client on the network', () => {
  test.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0DB8:0001:0002::1', '2001:db8:1:2'],
    ['2001:db8::7', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
    ['', ''],
  ])('%s counts as %s', (address, network) => expect(networkOf(address)).toBe(network));
});
