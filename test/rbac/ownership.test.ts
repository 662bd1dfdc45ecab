import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { FORMATS } from '../../src/access/form/format.ts'
import { ANNOTATION_KEY, LABEL_KEY, LABEL_VALUE, SERVICE_ACCOUNT } from '../../src/rbac/name-syntax.ts'
import type { RoleBinding } from '../../src/rbac/object.ts'
import { isOurs, markOwned, ownedBy, withoutMarks } from '../../src/rbac/ownership.ts'
import { reconcile } from '../../src/rbac/reconcile.ts'
import { rbacObject } from './arbitrary.ts'

const binding: RoleBinding = {
  apiVersion: 'rbac.authorization.k8s.io/v1',
  kind: 'RoleBinding',
  metadata: { name: 'editors', namespace: 'shop' },
  subjects: [],
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'edit' },
}
const marked = markOwned(binding, 'team')
const { labels = {}, annotations = {} } = marked.metadata

describe('ownership', () => {
  test('a marked object carries all three marks', () => {
    expect(labels).toEqual({ 'app.kubernetes.io/managed-by': 'eks-access', 'eks-access/set': 'team' })
    expect(annotations).toEqual({ 'eks-access/id': 'RoleBinding/shop/editors' })
    expect(ownedBy(marked)).toBe('team')
    expect([isOurs(marked, 'team'), isOurs(marked, 'other')]).toEqual([true, false])
  })

  test.each([
    ['nothing', binding.metadata],
    ['no set', { ...marked.metadata, labels: { 'app.kubernetes.io/managed-by': 'eks-access' } }],
    ['an empty set', { ...marked.metadata, labels: { ...labels, 'eks-access/set': '' } }],
    ['no id', { ...marked.metadata, annotations: {} }],
    ['the id of the object that it was copied from', { ...marked.metadata, namespace: 'other' }],
    ['the id of the object that it was renamed from', { ...marked.metadata, name: 'other' }],
  ])('an object with %s is nobody’s', (_, metadata) => {
    expect(ownedBy({ ...marked, metadata })).toBeUndefined()
  })

  test.each([
    ['another manager', { ...labels, 'app.kubernetes.io/managed-by': 'Helm' }],
    ['no manager', { 'eks-access/set': 'team' }],
  ])('an object with %s is ours: the two marks decide', (_, marks) => {
    expect(ownedBy({ ...marked, metadata: { ...marked.metadata, labels: marks } })).toBe('team')
  })

  test.each([
    ['that we set', 'eks-access', undefined],
    ['of another tool', 'Helm', { 'app.kubernetes.io/managed-by': 'Helm' }],
  ])('what is let go of loses a managed-by %s', (_, manager, left) => {
    const ours = {
      ...marked,
      metadata: { ...marked.metadata, labels: { ...labels, 'app.kubernetes.io/managed-by': manager } },
    }
    const { metadata } = withoutMarks(ours)
    expect(metadata.labels).toEqual(left)
    expect(metadata.annotations).toBeUndefined()
  })

  test('marks of another object or set are replaced', () => {
    const copy = { ...marked, metadata: { ...marked.metadata, namespace: 'other' } }
    expect(ownedBy(markOwned(copy, 'mine'))).toBe('mine')
  })

  test('Kubernetes accepts the marks and the ledger of every set that may be named', () => {
    for (const key of Object.keys(labels)) expect(LABEL_KEY.accepts(key)).toBe(true)
    for (const key of Object.keys(annotations)) expect(ANNOTATION_KEY.accepts(key)).toBe(true)
    fc.assert(
      fc.property(fc.stringMatching(FORMATS.set.pattern), (set) => {
        expect(LABEL_VALUE.accepts(set)).toBe(true)
        expect(SERVICE_ACCOUNT.accepts(`eks-access-${set}`)).toBe(true)
      }),
    )
  })

  test('taking a live object over is a change, and then it is ours', () => {
    fc.assert(
      fc.property(rbacObject, (object) => {
        const { action, after } = reconcile(object, markOwned(object, 'team'))
        expect([action, ownedBy(after)]).toEqual(['change', 'team'])
      }),
    )
  })
})
