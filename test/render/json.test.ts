import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { planJson } from '../../src/render/json.ts'
import { AGGREGATED, HOSTILE_EFFECTS, QUICKSTART_EFFECTS, REMOVAL } from './effect-plans.ts'
import { ADOPTION, HOSTILE, huge, MANY_CLUSTERS, MASTERS, NO_CHANGES, QUICKSTART, REPLACE } from './plans.ts'

const documented = z.fromJSONSchema(JSON.parse(readFileSync('plan.schema.json', 'utf8')))

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
    expect(documented.safeParse(JSON.parse(planJson(plans))).error).toBeUndefined()
  })

  test.each([
    { name: 'an unknown key', value: { version: 2, clusters: [], more: 1 } },
    { name: 'another version', value: { version: 1, clusters: [] } },
    {
      name: 'an unknown kind of change',
      value: {
        version: 2,
        clusters: [{ name: 'a', digest: '0'.repeat(64), changes: [{ kind: 'x' }], problems: [] }],
      },
    },
  ])('has a schema that refuses $name', ({ value }) => {
    expect(documented.safeParse(value).success).toBe(false)
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
