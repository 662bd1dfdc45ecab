import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Desired } from '../../src/access/desired.ts'
import { DEFAULT_GUARDS } from '../../src/access/guard/settings.ts'
import { applyPlan } from '../../src/apply/apply.ts'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import type { Snapshot } from '../../src/live/snapshot.ts'
import { loginsOf } from '../../src/login/logins.ts'
import { makePlan } from '../../src/plan/make-plan.ts'
import { grantsOf } from '../../src/rbac/grants.ts'
import { permits } from '../../src/rbac/permits.ts'
import { indexRbac } from '../../src/rbac/rbac-index.ts'
import { agreedByLooking } from '../agreed.ts'
import { type MemoryCluster, memoryCluster } from '../loopback/memory-cluster.ts'
import { declared, declaredRole, desiredState } from '../plan/desired.ts'
import { awsAuthOf, NODE_ROW, role, roleBinding } from '../plan/live.ts'
import { rounds } from '../rounds.ts'
import { testPace } from './pace.ts'

const GROUPS = ['testers', 'developers', 'viewers']
const PEOPLE = ['alice', 'bob', 'carol']
const ROLES = ['reader', 'writer']
const BINDINGS = ['one', 'two', 'three']
const VERBS = ['get', 'list', 'create', 'delete']

const some = (names: readonly string[], minLength = 0): fc.Arbitrary<string[]> =>
  fc.subarray([...names], { minLength })

/** A file that gives three people some of two roles, by groups and bindings of any shape. */
const file: fc.Arbitrary<Desired> = fc
  .record({
    groups: fc.tuple(...PEOPLE.map(() => some(GROUPS))),
    roles: fc.tuple(...ROLES.map(() => some(VERBS, 1))),
    bindings: fc.tuple(
      ...BINDINGS.map(() =>
        fc.option(fc.record({ subjects: some(GROUPS, 1), role: fc.constantFrom(...ROLES) })),
      ),
    ),
  })
  .map(({ groups, roles, bindings }) => ({
    ...desiredState({
      principals: PEOPLE.map((person, index) => declaredRole(person, groups[index] ?? [])),
      objects: [
        ...ROLES.map((name, index) => declared(role('shop', name, roles[index] ?? []))),
        ...BINDINGS.flatMap((name, index) => {
          const binding = bindings[index]
          if (!binding) return []
          return [declared(roleBinding('shop', name, binding.subjects, { kind: 'Role', name: binding.role }))]
        }),
      ],
    }),
    guards: { ...DEFAULT_GUARDS, maxRemovalPercent: 100 },
  }))

async function apply(cluster: MemoryCluster, desired: Desired): Promise<void> {
  const shown = makePlan(desired, cluster.now('default'))
  const outcome = await applyPlan({
    door: cluster,
    desired,
    shown,
    agreement: agreedByLooking(shown),
    provenance: {},
    waitForNodes: 0,
    pace: testPace(),
  })
  expect(['applied', 'nothing-to-do']).toContain(outcome.status)
}

/** What somebody who looks after a write sees. */
interface Seen {
  readonly write: string
  readonly access: Set<string>
  readonly dangling: readonly string[]
}

function seenIn(snapshot: Snapshot, write: string): Pick<Seen, 'access' | 'dangling'> {
  return { access: access(snapshot), dangling: danglingAfter(write, snapshot) }
}

/** The role of a binding that was written and that is not there: the API server looks it up to see what the binding gives. */
function danglingAfter(write: string, { roles, roleBindings }: Snapshot): readonly string[] {
  const [, name] = /^(?:create|update) RoleBinding\/shop\/(.+)$/.exec(write) ?? []
  return roleBindings
    .filter(({ metadata }) => metadata.name === name)
    .map(({ roleRef }) => roleRef.name)
    .filter((role) => !roles.some(({ metadata }) => metadata.name === role))
}

/** `alice may get`, for all people and verbs. */
function access(snapshot: Snapshot): Set<string> {
  const index = indexRbac(snapshot)
  const logins = loginsOf({ awsAuth: decodeAwsAuth(snapshot.awsAuth?.data), facts: undefined })
  return new Set(
    [...logins.all.values()].flatMap(({ principal, identities }) => {
      const grants = identities.flatMap((identity) => grantsOf(index, identity))
      const asked = VERBS.map((verb) => ({ verb, group: '', resource: 'pods', namespace: 'shop' }))
      return asked.filter((one) => permits(grants, one)).map(({ verb }) => `${principal} may ${verb}`)
    }),
  )
}

test('what somebody may do before and after an apply they may do at every moment of it, in whatever order writes arrive', async () => {
  await fc.assert(
    fc.asyncProperty(file, file, fc.scheduler(), async (first, second, scheduler) => {
      const cluster = memoryCluster('prod', [awsAuthOf({ mapRoles: NODE_ROW })])
      cluster.turn = () => scheduler.schedule(Promise.resolve())
      const seen: Seen[] = []
      cluster.afterWrite = (write) => seen.push({ write, ...seenIn(cluster.now('default'), write) })
      await scheduler.waitFor(apply(cluster, first))
      expect(seen.filter(({ dangling }) => dangling.length > 0)).toEqual([])
      const start = access(cluster.now('default'))
      seen.length = 0
      await scheduler.waitFor(apply(cluster, second))
      expect(seen.filter(({ dangling }) => dangling.length > 0)).toEqual([])
      const end = access(cluster.now('default'))
      const both = [...start].filter((one) => end.has(one))
      fc.pre(both.length > 0)
      for (const moment of seen)
        expect({ ...moment, access: both.filter((one) => !moment.access.has(one)) }).toEqual({
          ...moment,
          access: [],
        })
    }),
    { numRuns: rounds(150) },
  )
})
