import type { Chapter } from '../bench.ts'
import { measureAccess } from './access.ts'
import { accessPart } from './report.ts'

export const ACCESS: Chapter = {
  name: 'access',
  measure: async (bench) =>
    await bench.withCluster(async (facts) => accessPart(await measureAccess(bench, facts))),
}
