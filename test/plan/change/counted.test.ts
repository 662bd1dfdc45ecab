import { describe, expect, test } from '@jest/globals'
import type { ObjectChange } from '../../../src/plan/change/change.ts'
import type { Counted } from '../../../src/plan/change/kind.ts'
import { kindOf } from '../../../src/plan/change/kinds.ts'
import { countChanges } from '../../../src/plan/plan.ts'
import type { RoleBinding } from '../../../src/rbac/object.ts'
import { binding, group, marked, object } from '../../render/plans.ts'

const there = binding('shop/viewers', 'view', [group('viewers')])

function withMetadata(of: RoleBinding, metadata: Partial<RoleBinding['metadata']>): RoleBinding {
  return { ...of, metadata: { ...of.metadata, ...metadata } }
}

function adopting(before: RoleBinding, after: RoleBinding): ObjectChange {
  return object('change', { adopted: true, before, after })
}

const counted = (change: ObjectChange): Counted => kindOf(change).counted(change)

describe('an object that becomes managed', () => {
  test.each<[string, RoleBinding, RoleBinding]>([
    ['with its marks alone added', there, marked(there)],
    [
      'whatever the API server wrote',
      withMetadata(there, { uid: '1', resourceVersion: '2', creationTimestamp: 'x' } as Partial<
        RoleBinding['metadata']
      >),
      marked(there),
    ],
    [
      'with labels of its own, that stay',
      withMetadata(there, { labels: { team: 'shop' } }),
      marked(withMetadata(there, { labels: { team: 'shop' } })),
    ],
    [
      'with defaults written out',
      there,
      marked({ ...there, subjects: [{ ...group('viewers'), apiGroup: 'rbac.authorization.k8s.io' }] }),
    ],
  ])('is adopted as it is: %s', (_, before, after) => {
    expect(counted(adopting(before, after))).toBe('adopt')
  })

  test.each<[string, RoleBinding, RoleBinding]>([
    ['one subject more', there, marked({ ...there, subjects: [group('viewers'), group('devs')] })],
    ['one subject less', there, marked({ ...there, subjects: [] })],
    ['a label more', there, marked(withMetadata(there, { labels: { team: 'shop' } }))],
    ['a label less', withMetadata(there, { labels: { team: 'shop' } }), marked(there)],
    [
      'another value of a label',
      withMetadata(there, { labels: { team: 'shop' } }),
      marked(withMetadata(there, { labels: { team: 'blog' } })),
    ],
    ['an annotation less', withMetadata(there, { annotations: { why: 'x' } }), marked(there)],
    [
      'the mark of another tool replaced',
      withMetadata(there, { labels: { 'app.kubernetes.io/managed-by': 'Helm' } }),
      marked(there),
    ],
  ])('is adopted and changed by %s', (_, before, after) => {
    expect(counted(adopting(before, after))).toBe('adopt-and-change')
  })

  test('is adopted and changed where it is replaced', () => {
    const other = binding('shop/viewers', 'edit', [group('viewers')])
    expect(counted(object('replace', { adopted: true, before: there, after: marked(other) }))).toBe(
      'adopt-and-change',
    )
  })
})

test('an object that is managed already is changed, also where it is replaced', () => {
  const after = marked(there)
  expect(counted(object('change', { before: marked(there), after }))).toBe('change')
  expect(counted(object('replace', { before: marked(there), after }))).toBe('change')
  expect(counted(object('add', { after }))).toBe('add')
  expect(counted(object('remove', { before: after }))).toBe('remove')
})

test('each way to count is one sum, and the total has all of them', () => {
  const changes = [
    adopting(there, marked(there)),
    adopting(there, marked({ ...there, subjects: [] })),
    object('add', { after: marked(there) }),
    object('replace', { before: marked(there), after: marked(there) }),
    { kind: 'ownership', action: 'adopt', principal: 'arn:aws:iam::111122223333:role/a' } as const,
    { kind: 'ownership', action: 'release', principal: 'arn:aws:iam::111122223333:role/b' } as const,
  ]
  expect(countChanges([{ changes }])).toEqual({
    total: 6,
    add: 1,
    change: 1,
    remove: 0,
    move: 0,
    adopt: 2,
    adoptAndChange: 1,
  })
})
