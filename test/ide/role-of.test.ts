import { readdirSync } from 'node:fs';
import { roleOf, roles } from '../../ide/src/operations/role-of';

const examples = readdirSync('examples').map((file) => file.replace(/\.graphql$/, ''));

test('every role has examples, and only these subjects have some that are a front end’s', () => {
  expect(new Set(examples.map(roleOf))).toEqual(new Set(roles));
  const subjects = examples.filter((name) => roleOf(name) === 'Front end').map((name) => name.split('-')[0]);
  // A new subject is decided on in ide/src/operations/role-of.ts, or here.
  expect([...new Set(subjects)].sort()).toEqual(['accounts', 'matches', 'notices', 'proposals', 'reference']);
});

test('an exception comes before its subject', () => {
  expect(roleOf('institutions-list')).toBe('Organiser');
  expect(roleOf('institutions-register')).toBe('Practitioner');
  expect(roleOf('matches-live')).toBe('Front end');
  expect(roleOf('something-new')).toBe('Front end');
});
