/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  // Much of a test is waiting for a process of its own; jest would leave one of two cores idle.
  maxWorkers: 2,
  // Property tests on a busy machine; a time-out says that something hangs, not that something is slow.
  testTimeout: 180_000 * Number(process.env.EKS_ACCESS_ROUNDS ?? 1),
  // A worker that ran many files holds a gigabyte, and on a busy machine needs more than jest's half second to end.
  workerGracefulExitTimeout: 10_000,
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/e2e/', '<rootDir>/test/nodes/'],
  setupFiles: ['<rootDir>/test/seed.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } },
    ],
  },
}
