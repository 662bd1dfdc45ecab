import { describe, expect, test } from '@jest/globals'
import { planJson } from '../../../src/render/json/plan.ts'
import { schemaFaults } from '../../plan-schema.ts'
import { AGGREGATED, HOSTILE_EFFECTS, QUICKSTART_EFFECTS, REMOVAL } from '../effect-plans.ts'
import {
  ADOPTION,
  HOSTILE,
  huge,
  MANY_CLUSTERS,
  MASTERS,
  NO_CHANGES,
  QUICKSTART,
  REPLACE,
  UNMANAGED,
} from '../plans.ts'

describe('the JSON of plans', () => {
  test.each([
    { name: 'a first pull request', plans: [QUICKSTART] },
    { name: 'nothing to do', plans: [NO_CHANGES] },
    { name: 'an error', plans: [MASTERS] },
    { name: 'an adoption', plans: [ADOPTION] },
    { name: 'a replacement', plans: [REPLACE] },
    { name: 'many clusters', plans: MANY_CLUSTERS },
    { name: 'hostile names', plans: [HOSTILE] },
    { name: 'many changes', plans: [huge(500)] },
    { name: 'no cluster', plans: [] },
    { name: 'what it means for people', plans: [QUICKSTART_EFFECTS, AGGREGATED, REMOVAL] },
    { name: 'what it means for hostile names', plans: [HOSTILE_EFFECTS] },
  ])('has the documented shape: $name', ({ plans }) => {
    expect(schemaFaults(JSON.parse(planJson(plans)))).toEqual([])
  })

  const cluster = {
    name: 'a',
    target: { cluster: 'a', door: 'eks' },
    digest: '0'.repeat(64),
    changes: [],
    unmanaged: { rows: [], accounts: [], bindings: [] },
    problems: [],
  }

  test.each([
    { name: 'an unknown key', value: { version: 2, clusters: [], more: 1 } },
    { name: 'an unknown key of a cluster', value: { version: 2, clusters: [{ ...cluster, more: {} }] } },
    {
      name: 'an unknown kind of change',
      value: {
        version: 2,
        clusters: [{ ...cluster, changes: [{ kind: 'access-entry', action: 'add', arn: 'x' }] }],
      },
    },
  ])('has a schema that takes $name of a later program', ({ value }) => {
    expect(schemaFaults(value)).toEqual([])
  })

  test.each([
    { name: 'another version', value: { version: 1, clusters: [] } },
    {
      name: 'a known kind without what it has',
      value: { version: 2, clusters: [{ ...cluster, changes: [{ kind: 'row', action: 'add' }] }] },
    },
    { name: 'a change without a kind', value: { version: 2, clusters: [{ ...cluster, changes: [{}] }] } },
    {
      name: 'a cluster without a target',
      value: { version: 2, clusters: [{ ...cluster, target: undefined }] },
    },
  ])('has a schema that refuses $name', ({ value }) => {
    expect(schemaFaults(value)).not.toEqual([])
  })

  test('names what is not managed, and who brought a problem', () => {
    const [{ unmanaged, problems }] = JSON.parse(planJson([UNMANAGED])).clusters
    expect(schemaFaults(JSON.parse(planJson([UNMANAGED])))).toEqual([])
    expect(unmanaged).toMatchObject({
      rows: [{ key: 'mapRoles', arn: 'arn:aws:iam::111122223333:role/ops', groups: ['system:masters'] }],
      accounts: ['444455556666'],
      bindings: [
        { id: 'ClusterRoleBinding/hand-made', reaches: ['viewers'], danger: { rule: 'cluster-admin' } },
      ],
    })
    expect(problems[0]).toMatchObject({ severity: 'notice', brought: 'before' })
  })

  test('leaves out what the API server keeps for itself', () => {
    const text = planJson([ADOPTION])
    expect(text).not.toMatch(/uid|resourceVersion/)
    expect(text).toContain('"team": "shop"')
  })

  test('is the same bytes whatever the order of groups, labels and keys', () => {
    const reordered = structuredClone(QUICKSTART.changes).map((change) =>
      change.kind === 'row'
        ? {
            ...change,
            ...(change.after && {
              after: { groups: [...change.after.groups].reverse(), username: change.after.username },
            }),
          }
        : Object.fromEntries(Object.entries(change).reverse()),
    ) as unknown as typeof QUICKSTART.changes
    expect(planJson([{ ...QUICKSTART, changes: reordered }])).toBe(planJson([QUICKSTART]))
  })
})
