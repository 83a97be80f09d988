import { randomBytes } from 'node:crypto';
import { withoutSecrets } from '../../ide/src/session/without-secrets';

const password = String.raw`a long "way" \ to {Vientiane}`;
const token = randomBytes(32).toString('base64url');

/** As GraphiQL keeps its tabs and its history: operations and variables as strings in JSON. */
const kept = (query: string, variables: object = {}): string =>
  JSON.stringify({ tabs: [{ query, variables: JSON.stringify(variables, null, 2) }] });

test.each([
  [
    'a literal of an operation',
    kept(`mutation { signIn(input: { password: ${JSON.stringify(password)} }) { token } }`),
  ],
  [
    'variables',
    kept('mutation M($input: X!) { m(input: $input) { a } }', { input: { password, email: 'a@b.example' } }),
  ],
  ['a name that ends or begins with it', kept('{ a }', { newPassword: password, passwordAgain: password })],
  ['a header', JSON.stringify({ headers: JSON.stringify({ Authorization: password }) })],
])('a password is not kept: %s', (_where, text) => {
  expect(text).toContain('Vientiane');
  const stored = withoutSecrets(text);
  for (const part of ['a long', 'way', 'Vientiane']) expect(stored).not.toContain(part);
  expect(() => JSON.parse(stored) as unknown).not.toThrow();
});

test.each([
  ['by its name', kept('{ a }', { token })],
  ['in a literal', kept(`mutation { confirm(input: { token: "${token}" }) { a } }`)],
  ['under another name', kept('query Q($t: String!) { a(t: $t) }', { t: token })],
  ['behind Bearer', JSON.stringify({ x: `Bearer ${token}` })],
])('a token is not kept: %s', (_where, text) => {
  expect(withoutSecrets(text)).not.toContain(token);
});

test('an outside provider’s token is not kept', () => {
  const outside = `eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiIxIn0.${'a'.repeat(80)}`;
  expect(withoutSecrets(kept('{ a }', { id: outside }))).not.toContain('eyJ');
});

test('all else stays as it is', () => {
  const text = kept('mutation M($password: String!) { signIn(input: { password: $password }) { token } }', {
    of: 'Institution:0190a1b2-0000-7000-8000-00000000abcd',
    note: 'a password is asked for',
  });
  expect(withoutSecrets(text)).toBe(text);
});
