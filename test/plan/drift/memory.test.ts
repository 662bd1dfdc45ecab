import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../../src/access/desired.ts'
import { readLedger } from '../../../src/live/ledger.ts'
import { digestMemory, type Memory, memoryOf, memoryText } from '../../../src/live/memory.ts'
import type { ConfigMap } from '../../../src/live/snapshot.ts'
import { isDrift } from '../../../src/plan/drift/drift.ts'
import type { Plan } from '../../../src/plan/plan.ts'
import { headOf } from '../../../src/plan/shown/head.ts'
import { seenWhole } from '../../../src/plan/shown/reviewed-plan.ts'
import { shortDrift } from '../../../src/plan/shown/shown-drift.ts'
import { headMarkdown } from '../../../src/render/head/head.ts'
import { ABOUT, commentOf, OPTIONS } from '../../render/plans.ts'
import { declaredRole } from '../desired.ts'
import { row } from '../live.ts'
import { apply, bindingOf, DESIRED, type Drifting, drifting, editAwsAuth, news, planNow } from './cluster.ts'

const EVIL = row('evil', ['system:masters'])
const NAMED = 'role/evil, row with group system:masters: admin'

/** What an unrelated pull request asks for. */
const UNRELATED: Desired = { ...DESIRED, principals: [...DESIRED.principals, declaredRole('new', ['devs'])] }

function addEvil(state: Drifting): void {
  editAwsAuth(state, (data) => ({ ...data, mapRoles: data['mapRoles'] + EVIL }))
}

function memoryNow({ cluster }: Drifting): Memory | undefined {
  return readLedger(cluster.now('default').ledger, 'prod').ledger.memory
}

function caution(plan: Plan): string {
  return headMarkdown(headOf([plan], ABOUT))
}

function comment(plan: Plan): string {
  return commentOf([plan], OPTIONS)
}

const CAUTION =
  '**New admin since the last apply, not in `access.yaml`:** `role/evil`, row with group `system:masters`. Merging does not change it'

describe('a row that a stranger adds', () => {
  test('before an unrelated merge is named in its plan, and from then on as what was there', async () => {
    const state = drifting()
    await apply(state)
    addEvil(state)
    const shown = planNow(state, UNRELATED)
    expect(caution(shown)).toContain(CAUTION)
    await apply(state, { desired: UNRELATED, shown })
    const after = planNow(state, UNRELATED)
    expect(news(after)).toEqual([])
    expect(caution(after)).not.toContain('role/evil')
    expect(comment(after)).toMatch(/<summary>.*<b>admin<\/b>: .*<code>role\/evil<\/code>.*<\/summary>/)
  })

  test('between the plan and the merge stays new until people saw it', async () => {
    const state = drifting()
    await apply(state)
    const shown = planNow(state, UNRELATED)
    expect(caution(shown)).not.toContain('role/evil')
    addEvil(state)
    await apply(state, { desired: UNRELATED, shown })
    for (const commit of ['a', 'b']) {
      const after = planNow(state, UNRELATED)
      expect(news(after)).toEqual([NAMED])
      expect(caution(after)).toContain(CAUTION)
      // A re-run, or a merge whose comment is from before.
      await apply(state, {
        desired: UNRELATED,
        agreement: { kind: 'reviewed', reviewed: [seenWhole(shown)], doubts: [] },
        commit,
      })
    }
    await apply(state, { desired: UNRELATED })
    expect(news(planNow(state, UNRELATED))).toEqual([])
  })

  test('together with a memory that has it is named as an admin all the same', async () => {
    const state = drifting()
    await apply(state)
    addEvil(state)
    const forged = memoryOf(planNow(state).drift.parts.flatMap(({ facts }) => facts.map(({ key }) => key)))
    const live = state.cluster.now('default').ledger as ConfigMap
    state.cluster.put({ ...live, data: { ...live.data, memory: memoryText(forged) } })
    const plan = planNow(state, UNRELATED)
    expect(news(plan)).toEqual([])
    expect(comment(plan)).toMatch(/<summary>.*<b>admin<\/b>: .*<code>role\/evil<\/code>.*<\/summary>/)
  })
})

describe('what an apply remembers', () => {
  test('is what people saw of what is live, and nothing that has gone', async () => {
    const state = drifting()
    const shown = planNow(state)
    await apply(state, { shown })
    const all = memoryNow(state)
    expect(all).toEqual(memoryOf(shown.drift.parts.flatMap(({ facts }) => facts.map(({ key }) => key))))
    state.cluster.take('ClusterRoleBinding/flux')
    await apply(state, { desired: UNRELATED })
    expect(all?.kind === 'keys' && memoryNow(state)?.kind === 'keys').toBe(true)
    state.cluster.put(bindingOf('flux', ['flux'], 'cluster-admin'))
    expect(news(planNow(state, UNRELATED))).toEqual([
      'Group flux (whoever has it), through ClusterRoleBinding flux and ClusterRole cluster-admin: admin',
    ])
  })

  test('is written where nothing else is, once', async () => {
    const state = drifting()
    await apply(state)
    addEvil(state)
    state.cluster.writes.length = 0
    expect((await apply(state)).status).toBe('nothing-to-do')
    expect(state.cluster.writes).toEqual(['update ConfigMap/kube-system/eks-access-default'])
    expect(isDrift(planNow(state).drift)).toBe(false)
    await apply(state)
    expect(state.cluster.writes).toHaveLength(1)
  })

  test('by one digest of what was shown is all of it, or nothing where it is no longer that', async () => {
    const [same, other] = [drifting(), drifting()]
    for (const state of [same, other]) {
      const whole = seenWhole(planNow(state))
      const agreement = {
        kind: 'reviewed',
        reviewed: [{ ...whole, drift: shortDrift(whole.drift) }],
        doubts: [],
      } as const
      if (state === other) addEvil(state)
      await apply(state, { agreement })
    }
    expect(news(planNow(same))).toEqual([])
    expect(memoryNow(other)).toEqual({ kind: 'keys', keys: new Set() })
    expect(news(planNow(other))).toContain(NAMED)
  })

  test('as a digest tells that something is not as it was, and not what', async () => {
    const state = drifting()
    await apply(state)
    const keys = memoryNow(state)
    if (keys?.kind !== 'keys') throw new Error('there are few keys')
    const live = state.cluster.now('default').ledger as ConfigMap
    state.cluster.put({ ...live, data: { ...live.data, memory: memoryText(digestMemory(keys.keys)) } })
    expect(planNow(state).drift.compared).toBe('same')
    expect(isDrift(planNow(state).drift)).toBe(false)
    addEvil(state)
    const plan = planNow(state)
    expect(plan.drift.compared).toBe('changed')
    expect(isDrift(plan.drift)).toBe(true)
    expect(caution(plan)).toContain('**Changed since the last apply, and it is not known what:**')
    expect(comment(plan)).toMatch(/<summary>.*<code>role\/evil<\/code>.*<\/summary>/)
    await apply(state)
    expect(isDrift(planNow(state).drift)).toBe(false)
  })

  test('after a ledger of an older version is all that people see', async () => {
    const state = drifting()
    await apply(state)
    const live = state.cluster.now('default').ledger as ConfigMap
    const { memory: _, ...older } = live.data ?? {}
    state.cluster.put({ ...live, data: older })
    const plan = planNow(state)
    expect(plan.drift.compared).toBe('nothing')
    await apply(state)
    expect(planNow(state).drift.compared).toBe('each')
    addEvil(state)
    expect(news(planNow(state))).toEqual([NAMED])
  })
})
