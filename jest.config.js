// Races need several connections, which only a server has.
const onServer = process.env['SSTC_TEST_ENGINE'] === 'server';

/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/test/faults/',
    ...(onServer ? [] : ['<rootDir>/test/races/']),
  ],
  transform: {
    '^.+\\.(t|j|mj)s$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2023',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: false, useDefineForClassFields: false },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  // Packages of the other module system, which jest's own `require` does not load as they are.
  transformIgnorePatterns: [
    '/node_modules/(?!(jose|oauth2-mock-server|is-plain-obj|@opentelemetry/otlp-exporter-base)/)',
  ],
  testEnvironment: 'node',
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  testTimeout: 60_000,
  // Half of a test's time goes into waiting for its database.
  maxWorkers: '100%',
};
