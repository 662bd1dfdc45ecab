import type { Chapter } from '../bench.ts'
import { measureEntries } from './entries.ts'
import { entriesPart } from './report.ts'

export const ENTRIES: Chapter = {
  name: 'entries',
  measure: async (bench) => entriesPart(await measureEntries(bench)),
}
