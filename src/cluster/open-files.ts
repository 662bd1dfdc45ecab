import { laneOf } from '../some-at-once.ts'

/** Files and folders open at once, whatever is read of how many clusters: macOS lets a process have 256 by default. */
export const openFiles = laneOf(64)
