import unit from './jest.config.js'

/** @type {import('jest').Config} */
export default {
  ...unit,
  roots: ['<rootDir>/test/e2e'],
  testPathIgnorePatterns: ['/node_modules/'],
  // Whole programs against whole servers: a step takes seconds, not milliseconds. Only what hangs is to end by it, so it
  // is several times what the slowest test takes on a slow machine.
  testTimeout: 600_000 * Number(process.env.EKS_ACCESS_ROUNDS ?? 1),
}
