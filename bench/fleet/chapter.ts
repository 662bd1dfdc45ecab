import type { Chapter } from '../bench.ts'
import { measureFleets } from './fleet.ts'
import { fleetPart } from './report.ts'

export const FLEET: Chapter = {
  name: 'fleet',
  measure: async ({ program, say }) => fleetPart(await measureFleets(program, say)),
}
