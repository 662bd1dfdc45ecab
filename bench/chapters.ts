import { ACCESS } from './access/chapter.ts'
import { APPLY } from './apply/chapter.ts'
import type { Chapter } from './bench.ts'
import { ENTRIES } from './entries/chapter.ts'
import { FLEET } from './fleet/chapter.ts'
import { PLAN } from './plan/chapter.ts'
import { SAFETY } from './safety/chapter.ts'
import { VALIDATE } from './validate/chapter.ts'

/** The chapters of docs/benchmark.md, in its order. */
export const CHAPTERS: readonly Chapter[] = [PLAN, APPLY, ACCESS, SAFETY, ENTRIES, FLEET, VALIDATE]
