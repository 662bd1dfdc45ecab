import fc from 'fast-check'
import { rounds } from './rounds.ts'

const seed = process.env['EKS_ACCESS_SEED'] ?? '20261122'
if (!/^-?\d+$/.test(seed))
  throw new Error(`EKS_ACCESS_SEED is ${JSON.stringify(seed)}; a whole number is allowed.`)

// The same cases in every run, so that a red run is red again; EKS_ACCESS_SEED looks at others, EKS_ACCESS_ROUNDS at more.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(seed), numRuns: rounds(100) })
