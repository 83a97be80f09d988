const { transform, transformIgnorePatterns } = require('./jest.config.js');

/** Tests of what people see, in a real browser, against the program as it is built. */
/** @type {import('jest').Config} */
module.exports = {
  testMatch: ['<rootDir>/test/browser/**/*.spec.ts'],
  transform,
  transformIgnorePatterns,
  testEnvironment: 'node',
  testTimeout: 90_000,
  maxWorkers: 1,
};
