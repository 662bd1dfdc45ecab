import unit from './jest.config.js'

/** @type {import('jest').Config} */
export default {
  ...unit,
  roots: ['<rootDir>/test/e2e'],
  testPathIgnorePatterns: ['/node_modules/'],
  // Whole programs against whole servers: a step takes seconds, not milliseconds.
  testTimeout: 120_000,
}
