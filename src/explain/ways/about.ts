import type { State } from '../state.ts'
import type { Lacking } from './lacking.ts'
import type { Entrance } from './line/entrance.ts'

/** What lacks access, and by what the file lets it in. */
export interface About extends Lacking {
  readonly entrance: Entrance
  /** What the plan of the file as it is makes of the cluster. */
  readonly planned: State
}
