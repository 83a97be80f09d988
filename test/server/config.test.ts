import { readFileSync } from 'node:fs';
import type { ConfigError } from '../../src/server/config';
import { isLoopback, readConfig } from '../../src/server/config';

const faultsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env);
    return [];
  } catch (fault) {
    return (fault as ConfigError).faults;
  }
};

describe('configuration', () => {
  test('has a preset for everything', () => {
    const { dataDir, ...rest } = readConfig({});
    expect(dataDir).toMatch(/data$/);
    expect(rest).toEqual({
      host: '127.0.0.1',
      port: 4000,
      databaseUrl: null,
      demo: 'seminar',
      production: false,
    });
  });

  test('names every fault at once', () => {
    const faults = faultsOf({
      PORT: '70000',
      HOST: '300.1.1.1',
      DATABASE_URL: 'mysql://x',
      DEMO: 'yes',
      NODE_ENV: 'prod',
    });
    expect(faults.map((fault) => fault.split(' ')[0])).toEqual([
      'PORT',
      'HOST',
      'DATABASE_URL',
      'DEMO',
      'NODE_ENV',
    ]);
  });

  test.each(['-1', '4000x', '', '1e3', '0x10'])('refuses the port %p, or presets it', (port) => {
    expect(faultsOf({ PORT: port })).toHaveLength(port === '' ? 0 : 1);
  });

  test('never repeats a password', () => {
    expect(faultsOf({ DATABASE_URL: 'http://me:secret@host/db' }).join()).not.toContain('secret');
  });

  test.each([
    ['127.0.0.1', true],
    ['localhost', true],
    ['::1', true],
    ['0.0.0.0', false],
    ['example.org', false],
    ['127.example.org', false],
  ])('%s is loopback: %p', (host, loopback) => expect(isLoopback(host)).toBe(loopback));

  test('is documented whole in the README', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const name of ['HOST', 'PORT', 'DATA_DIR', 'DATABASE_URL', 'DEMO', 'NODE_ENV']) {
      expect(readme).toMatch(new RegExp(`^\\| \`${name}\`\\s+\\|`, 'm'));
    }
  });
});
