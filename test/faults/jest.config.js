const { transform, transformIgnorePatterns, testEnvironment } = require('../../jest.config.js');

// Each file starts the servers that it breaks; they run what `npm run build` has made.
/** @type {import('jest').Config} */
module.exports = {
  rootDir: '../..',
  testMatch: ['<rootDir>/test/faults/*.test.ts'],
  transform,
  transformIgnorePatterns,
  testEnvironment,
  testTimeout: 600_000,
  maxWorkers: 2,
};
