import { join } from 'node:path'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import { openDoor } from '../../src/cluster/open.ts'
import { effectsOf } from '../../src/plan/effect/effects.ts'
import { reachedSubjects } from '../../src/plan/effect/reached-subjects.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import { stateAfter } from '../../src/plan/state-after.ts'
import { indexRbac } from '../../src/rbac/rbac-index.ts'
import type { Facts } from '../../test/e2e/facts.ts'
import { desiredIn } from '../../test/e2e/in-process.ts'
import type { Bench } from '../bench.ts'
import { type Paired, pair, type Spread, spread } from '../measure.ts'
import { accessFolder, BINDINGS_EACH, seedAccess } from './seed.ts'

/** Of principals; each has five bindings. */
const SIZES = [250, 500, 1_000, 2_000]

/** What it costs to say who gains and loses what. */
export interface AccessFigures {
  readonly principals: number
  readonly bindings: number
  /** The function alone, in milliseconds, where a role changes that everybody holds. */
  readonly everyone: Spread
  /** The same where one principal gets another group. */
  readonly one: Spread
  /** `plan` as a process where the role changes, beside the same plan where nothing does. */
  readonly plan: Paired
}

/** Measures the effective-access part over more and more principals, each with five bindings of its own. */
export async function measureAccess({ program, runs, say }: Bench, facts: Facts): Promise<AccessFigures[]> {
  const figures: AccessFigures[] = []
  for (const principals of SIZES) {
    say(`who gains and loses what: ${principals} principals`)
    const folder = accessFolder(facts, principals)
    await seedAccess(facts, folder, principals)
    const plan = (file: string, exits: number) => ({
      command: [...program, 'plan', '--detailed-exitcode', '--file', file],
      folder,
      exits,
    })
    figures.push({
      principals,
      bindings: principals * BINDINGS_EACH,
      everyone: await inProcess(folder, 'role-changes.yaml', { runs, reached: principals }),
      one: await inProcess(folder, 'row-changes.yaml', { runs, reached: 1 }),
      plan: await pair(plan('role-changes.yaml', 2), plan('access.yaml', 0), runs),
    })
  }
  return figures
}

interface Expected {
  readonly runs: number
  /** How many principals must turn out to gain or lose something. */
  readonly reached: number
}

/** Each run has objects of its own: what was found out about one is remembered with it. The first run warms up. */
async function inProcess(folder: string, file: string, { runs, reached }: Expected): Promise<Spread> {
  const desired = await desiredIn(folder, file)
  const reader = await openDoor(desired.cluster, { folder }).reader()
  const snapshot = await reader.snapshot(desired.set)
  await reader.close()
  const plan = makePlan(desired, snapshot)
  const times: number[] = []
  for (let run = 0; run <= runs; run++) {
    const before = structuredClone(snapshot)
    const after = stateAfter(plan, before)
    const awsAuth = { before: decodeAwsAuth(before.awsAuth?.data), after: decodeAwsAuth(after.awsAuth?.data) }
    const started = performance.now()
    const rbac = { before: indexRbac(before), after: indexRbac(after) }
    const views = { facts: { before: before.facts, after: before.facts }, awsAuth, rbac }
    const { access } = effectsOf({ views, reached: reachedSubjects(views), changes: plan.changes })
    times.push(performance.now() - started)
    const found = access.reduce((sum, { subjects }) => sum + subjects.length, 0)
    if (found !== reached)
      throw new Error(`${join(folder, file)}: ${found} gain or lose something, not ${reached}`)
  }
  return spread(times.slice(1))
}
