import type { Chapter } from '../bench.ts'
import { measureApply } from './apply.ts'
import { applyPart } from './report.ts'

export const APPLY: Chapter = {
  name: 'apply',
  measure: async (bench) =>
    await bench.withCluster(async (facts) => applyPart(await measureApply(bench, facts))),
}
