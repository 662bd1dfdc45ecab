import type { Situation } from '../world.ts'
import { BEFORE, PROD } from './small-change.ts'

/** No changes, and a guard that later plans may do without. */
export const GUARD_LOOSENED: Situation = {
  before: { 'access.yaml': BEFORE },
  head: { 'access.yaml': `${BEFORE}guards:\n  allowSystemMasters: true\n` },
  clusters: [PROD],
}
