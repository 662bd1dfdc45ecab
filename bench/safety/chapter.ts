import type { Chapter } from '../bench.ts'
import { safetyPart } from './report.ts'
import { measureSafety } from './safety.ts'

export const SAFETY: Chapter = {
  name: 'safety',
  measure: async (bench) =>
    await bench.withCluster(async (facts) => safetyPart(await measureSafety(bench, facts))),
}
