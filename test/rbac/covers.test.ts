import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { covers } from '../../src/rbac/covers.ts'
import type { PolicyRule } from '../../src/rbac/object.ts'
import { rule } from './arbitrary.ts'

const pods = { apiGroups: [''], resources: ['pods'] }
const exec = { apiGroups: [''], resources: ['pods/exec'], verbs: ['create'] }
const named = ['get', 'list', 'watch', 'create', 'update', 'patch', 'delete', 'deletecollection']

const table: [string, PolicyRule, PolicyRule, boolean][] = [
  ['every verb covers get', { ...pods, verbs: ['*'] }, { ...pods, verbs: ['get'] }, true],
  ['all eight verbs do not cover every verb', { ...pods, verbs: named }, { ...pods, verbs: ['*'] }, false],
  ['every resource covers a subresource', { ...exec, resources: ['*'] }, exec, true],
  ['a resource does not cover its subresource', { ...exec, resources: ['pods'] }, exec, false],
  ['a subresource of everything covers that of pods', { ...exec, resources: ['*/exec'] }, exec, true],
  ['pods/* is no pattern', { ...exec, resources: ['pods/*'] }, exec, false],
  ['the core group does not cover every group', exec, { ...exec, apiGroups: ['*'] }, false],
  ['every group covers the core group', { ...exec, apiGroups: ['*'] }, exec, true],
  ['all names cover one name', exec, { ...exec, resourceNames: ['a'] }, true],
  ['one name does not cover all names', { ...exec, resourceNames: ['a'] }, exec, false],
  [
    'URL * covers /metrics',
    { verbs: ['get'], nonResourceURLs: ['*'] },
    { verbs: ['get'], nonResourceURLs: ['/metrics'] },
    true,
  ],
  [
    'URL /api/* does not cover /api',
    { verbs: ['get'], nonResourceURLs: ['/api/*'] },
    { verbs: ['get'], nonResourceURLs: ['/api'] },
    false,
  ],
  [
    'URL /api* covers /apis',
    { verbs: ['get'], nonResourceURLs: ['/api*'] },
    { verbs: ['get'], nonResourceURLs: ['/apis'] },
    true,
  ],
  ['URLs do not cover resources', { verbs: ['*'], nonResourceURLs: ['*'] }, exec, false],
]

describe('covers', () => {
  test.each(table)('%s', (_, owner, servant, expected) => {
    expect(covers([owner], [servant]).covered).toBe(expected)
  })

  test('an atom that two rules grant only together is not covered by either', () => {
    const owner = [
      { ...exec, resourceNames: ['a'] },
      { ...pods, verbs: ['create'] },
    ]
    expect(covers(owner, [exec])).toEqual({
      covered: false,
      uncovered: [{ verb: 'create', group: '', resource: 'pods/exec' }],
    })
  })

  test('names of several rules on one resource are granted side by side', () => {
    const owner = [
      { ...exec, resourceNames: ['a'] },
      { ...exec, resourceNames: ['b'] },
    ]
    expect(covers(owner, [{ ...exec, resourceNames: ['b', 'a'] }]).covered).toBe(true)
    expect(covers(owner, [{ ...exec, resourceNames: ['c'] }]).uncovered).toEqual([
      { verb: 'create', group: '', resource: 'pods/exec', name: 'c' },
    ])
  })

  test('valid rules cover themselves, split and shuffled as one likes', () => {
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 5 }), (rules) => {
        const split = rules
          .flatMap((one) => one.verbs.map((verb) => ({ ...one, verbs: [verb] })))
          .toReversed()
        expect(covers(rules, split).covered).toBe(true)
        expect(covers(split, rules).covered).toBe(true)
      }),
    )
  })

  test('more rules never cover less', () => {
    const rules = fc.array(rule, { maxLength: 3 })
    fc.assert(
      fc.property(rules, rules, rules, (owner, more, servant) => {
        const before = covers(owner, servant).uncovered.length
        expect(covers([...owner, ...more], servant).uncovered.length).toBeLessThanOrEqual(before)
      }),
    )
  })

  test('a role of 5,000 rules is held against another one rule by rule', () => {
    const rules = (from: number): PolicyRule[] =>
      Array.from({ length: 5000 }, (_, index) => ({
        apiGroups: [`group-${from + index}`],
        resources: ['one', 'two', 'three', 'four'],
        verbs: ['get', 'list', 'watch'],
      }))
    expect(covers(rules(0), rules(1)).uncovered).toHaveLength(12)
  })
})
