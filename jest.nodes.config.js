import unit from './jest.config.js'

/** @type {import('jest').Config} */
export default {
  ...unit,
  roots: ['<rootDir>/test/nodes'],
  testPathIgnorePatterns: ['/node_modules/'],
  // The first run downloads each Node.
  testTimeout: 300_000,
}
