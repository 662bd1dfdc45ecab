import type { Chapter } from '../bench.ts'
import { measurePlan } from './plan.ts'
import { planPart } from './report.ts'

export const PLAN: Chapter = {
  name: 'plan',
  measure: async (bench) =>
    await bench.withCluster(async (facts) => planPart(await measurePlan(bench, facts))),
}
