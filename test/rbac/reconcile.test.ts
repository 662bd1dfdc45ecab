import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { withDefaults } from '../../src/rbac/defaults.ts'
import {
  type ClusterRole,
  isBinding,
  RBAC_GROUP,
  type Role,
  type RoleBinding,
} from '../../src/rbac/object.ts'
import { reconcile } from '../../src/rbac/reconcile.ts'
import { rounds } from '../rounds.ts'
import { clusterRole, pair, rbacObject } from './arbitrary.ts'

const apiVersion = `${RBAC_GROUP}/v1`
const live = { uid: '1', resourceVersion: '7', generation: 2, managedFields: [{ manager: 'kubectl' }] }

const role: Role = {
  apiVersion,
  kind: 'Role',
  metadata: { name: 'deployer', namespace: 'shop' },
  rules: [{ apiGroups: ['apps'], resources: ['deployments'], verbs: ['get', 'list'] }],
}
const liveRole: Role = { ...role, metadata: { ...role.metadata, ...live } }

const binding: RoleBinding = {
  apiVersion,
  kind: 'RoleBinding',
  metadata: { name: 'deployers', namespace: 'shop' },
  subjects: [{ kind: 'Group', apiGroup: RBAC_GROUP, name: 'dev' }],
  roleRef: { apiGroup: RBAC_GROUP, kind: 'Role', name: 'deployer' },
}
const liveBinding: RoleBinding = { ...binding, metadata: { ...binding.metadata, ...live } }

const aggregated: ClusterRole = {
  apiVersion,
  kind: 'ClusterRole',
  metadata: { name: 'monitoring' },
  aggregationRule: { clusterRoleSelectors: [{ matchLabels: { 'example.com/aggregate': 'true' } }] },
}

describe('reconcile', () => {
  test('adds what is not there, with API defaults', () => {
    const desired = { ...binding, subjects: [{ kind: 'Group' as const, name: 'dev' }] }
    expect(reconcile(undefined, desired)).toEqual({ action: 'add', after: binding })
  })

  describe('roles', () => {
    test('rules that grant the same, split differently, are no change', () => {
      const rules = ['list', 'get'].map((verb) => ({
        apiGroups: ['apps'],
        resources: ['deployments'],
        verbs: [verb],
      }))
      expect(reconcile(liveRole, { ...role, rules })).toEqual({ action: 'none', after: liveRole })
    })

    test('an extra live rule goes', () => {
      const extra = { apiGroups: [''], resources: ['secrets'], verbs: ['get'] }
      const { action, after } = reconcile({ ...liveRole, rules: [...(role.rules ?? []), extra] }, role)
      expect({ action, after }).toEqual({ action: 'change', after: liveRole })
    })

    test('a stray label goes, because aggregation selects by labels', () => {
      const labels = { 'rbac.authorization.k8s.io/aggregate-to-view': 'true' }
      const stray = { ...liveRole, metadata: { ...liveRole.metadata, labels } }
      expect(reconcile(stray, role)).toEqual({ action: 'change', after: liveRole })
    })

    test('declared annotations are ensured and others stay', () => {
      const annotated = (annotations: Record<string, string>, of: Role): Role => ({
        ...of,
        metadata: { ...of.metadata, annotations },
      })
      const result = reconcile(annotated({ a: 'old', b: 'theirs' }, liveRole), annotated({ a: 'new' }, role))
      expect(result).toEqual({ action: 'change', after: annotated({ a: 'new', b: 'theirs' }, liveRole) })
    })

    test('the rules of an aggregated ClusterRole are neither compared nor replaced', () => {
      const rules = [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }]
      const filled = { ...aggregated, rules, metadata: { ...aggregated.metadata, ...live } }
      expect(reconcile(filled, { ...aggregated, rules: [] })).toEqual({ action: 'none', after: filled })
      const labelled = { ...aggregated, metadata: { ...aggregated.metadata, labels: { a: 'b' } } }
      expect(reconcile(filled, labelled).after).toMatchObject({ rules, metadata: { labels: { a: 'b' } } })
    })

    test('an aggregated ClusterRole is made without rules', () => {
      const rules = [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }]
      expect(reconcile(undefined, { ...aggregated, rules })).toEqual({ action: 'add', after: aggregated })
    })

    test('a plain role takes the aggregation away from an aggregated one', () => {
      const { aggregationRule: _, ...rest } = aggregated
      const plain = { ...rest, rules: [{ apiGroups: [''], resources: ['pods'], verbs: ['get'] }] }
      expect(reconcile(aggregated, plain)).toEqual({ action: 'change', after: plain })
    })

    test('an aggregationRule with the same selectors in another order is no change', () => {
      const [one, two] = [{ matchLabels: { a: '1', b: '2' } }, { matchLabels: { c: '3' } }]
      const rule = (...clusterRoleSelectors: object[]): ClusterRole => ({
        ...aggregated,
        aggregationRule: { clusterRoleSelectors },
      })
      const result = reconcile(rule(one, two), rule(two, { matchLabels: { b: '2', a: '1' } }))
      expect(result.action).toBe('none')
    })
  })

  describe('bindings', () => {
    test.each([
      ['a roleRef without apiGroup', { ...binding, roleRef: { ...binding.roleRef, apiGroup: '' } }],
      ['a subject without apiGroup', { ...binding, subjects: [{ kind: 'Group' as const, name: 'dev' }] }],
      [
        'the same subject twice',
        { ...binding, subjects: [...(binding.subjects ?? []), ...(binding.subjects ?? [])] },
      ],
    ])('%s is no change', (_, desired) => {
      expect(reconcile(liveBinding, desired)).toEqual({ action: 'none', after: liveBinding })
    })

    test("a ServiceAccount without a namespace is one of the binding's own", () => {
      const account = { kind: 'ServiceAccount' as const, name: 'ci' }
      const with_ = (namespace: object): RoleBinding => ({
        ...binding,
        subjects: [{ ...account, ...namespace }],
      })
      expect(reconcile(with_({ namespace: 'shop' }), with_({})).action).toBe('none')
      expect(reconcile(with_({ namespace: 'other' }), with_({})).action).toBe('change')
    })

    test('a user and a group of one name are two subjects', () => {
      const desired = { ...binding, subjects: [{ kind: 'User' as const, name: 'dev' }] }
      expect(reconcile(liveBinding, desired).action).toBe('change')
    })

    test('an extra live subject goes', () => {
      const extra = { kind: 'User' as const, apiGroup: RBAC_GROUP, name: 'eve' }
      const result = reconcile({ ...liveBinding, subjects: [...(binding.subjects ?? []), extra] }, binding)
      expect(result).toEqual({ action: 'change', after: liveBinding })
    })

    test('no subjects at all take the access of every live one away', () => {
      const { subjects: _, ...nobody } = binding
      expect(reconcile(liveBinding, nobody)).toEqual({
        action: 'change',
        after: { ...liveBinding, subjects: [] },
      })
    })

    test('another roleRef is a replacement that keeps the annotations and not the identity of the old one', () => {
      const annotations = { note: 'theirs' }
      const old = {
        ...liveBinding,
        metadata: { ...liveBinding.metadata, annotations, labels: { stray: 'yes' } },
      }
      const desired = {
        ...binding,
        roleRef: { ...binding.roleRef, kind: 'ClusterRole' as const, name: 'edit' },
      }
      expect(reconcile(old, desired)).toEqual({
        action: 'replace',
        after: { ...desired, metadata: { ...binding.metadata, annotations } },
      })
    })
  })

  test('done once, nothing is left to do', () => {
    fc.assert(
      fc.property(pair, ({ live: existing, desired }) => {
        const { after } = reconcile(existing, desired)
        expect(reconcile(after, desired)).toEqual({ action: 'none', after })
        const made = reconcile(undefined, desired).after
        expect(reconcile(made, desired).action).toBe('none')
      }),
      { numRuns: rounds(500) },
    )
  })

  test('what is live is what is desired, after the API server filled in its defaults', () => {
    fc.assert(
      fc.property(rbacObject, (object) => {
        expect(reconcile(withDefaults(object), object).action).toBe('none')
        expect(reconcile(object, withDefaults(object)).action).toBe('none')
      }),
    )
  })

  test('whatever was live, only what is desired is granted, and the object keeps its identity', () => {
    fc.assert(
      fc.property(pair, ({ live: existing, desired }) => {
        const { action, after } = reconcile(existing, desired)
        const wanted = withDefaults(desired)
        if (action === 'change' && isBinding(after) && isBinding(wanted))
          expect(after.subjects).toEqual(wanted.subjects)
        if (action !== 'replace') expect(after.metadata.uid).toBe(existing.metadata.uid)
        else expect(after.metadata).not.toHaveProperty('uid')
        expect(after.metadata.labels ?? {}).toEqual(desired.metadata.labels ?? {})
      }),
    )
  })

  test('the rules of an aggregated ClusterRole are sent as they are live, whatever the file says', () => {
    fc.assert(
      fc.property(clusterRole, clusterRole, (existing, desired) => {
        const metadata = { ...existing.metadata, name: 'same' }
        const wanted = { ...desired, metadata: { ...desired.metadata, name: 'same' } }
        fc.pre(wanted.aggregationRule !== undefined)
        const { after } = reconcile({ ...existing, metadata }, wanted)
        expect((after as ClusterRole).rules).toEqual(existing.rules)
      }),
    )
  })
})
