import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { ClusterRole } from '../../src/rbac/object.ts'
import { markOwned, ownedBy } from '../../src/rbac/ownership.ts'
import { reconcile } from '../../src/rbac/reconcile.ts'
import { anyRole, MANAGED_BY, markValue, role } from './marks-arbitrary.ts'

const HELM = {
  labels: { [MANAGED_BY]: 'Helm', 'helm.sh/chart': 'shop-1.1.0' },
  annotations: { 'meta.helm.sh/release-name': 'shop', 'meta.helm.sh/release-namespace': 'shop' },
}

describe('an object that is there keeps the marks of who made it', () => {
  test.each([
    ['of a release of Helm', HELM, {}],
    [
      'of a release of Helm, whose chart says otherwise by now',
      HELM,
      { labels: { [MANAGED_BY]: 'Helm', 'helm.sh/chart': 'shop-2.0.0' } },
    ],
    [
      'of a Kustomization of Flux',
      {
        labels: { 'kustomize.toolkit.fluxcd.io/name': 'infra', 'kustomize.toolkit.fluxcd.io/namespace': 'x' },
      },
      {},
    ],
    ['of whoever', { labels: { [MANAGED_BY]: 'platform-team' } }, { labels: { [MANAGED_BY]: 'Helm' } }],
    [
      'of the Argo CD that finds it by the label of the app',
      {
        labels: { 'app.kubernetes.io/instance': 'shop' },
        managedFields: [{ manager: 'argocd-controller', operation: 'Update' }],
      },
      {},
    ],
  ])('%s', (_, live, declared) => {
    const { after } = reconcile(role(live), markOwned(role(declared), 'team'))
    expect(after.metadata.labels).toEqual({ ...live.labels, 'eks-access/set': 'team' })
    expect(after.metadata.annotations).toMatchObject({ ...('annotations' in live ? live.annotations : {}) })
    expect(ownedBy(after)).toBe('team')
  })

  test('what nobody made gets no managed-by when it is adopted', () => {
    const { after } = reconcile(role({}), markOwned(role({}), 'team'))
    expect(after.metadata.labels).toEqual({ 'eks-access/set': 'team' })
  })

  test('what we make is ours, whatever a chart that is declared says', () => {
    const { after } = reconcile(undefined, markOwned(role({ labels: HELM.labels }), 'team'))
    expect(after.metadata.labels).toMatchObject({ [MANAGED_BY]: 'eks-access' })
  })

  test('what has the three marks that an earlier version set does not change', () => {
    const old = role({
      labels: { [MANAGED_BY]: 'eks-access', 'eks-access/set': 'team' },
      annotations: { 'eks-access/id': 'ClusterRole/node-viewer', ...HELM.annotations },
    })
    expect(reconcile(old, markOwned(role({}), 'team')).action).toBe('none')
  })

  test('a label by which roles are aggregated is no mark, and is removed', () => {
    const labels = { 'rbac.crossplane.io/system': 'p', 'rbac.crossplane.io/aggregate-to-crossplane': 'true' }
    const { after } = reconcile(role({ labels }), markOwned(role({}), 'team'))
    expect(after.metadata.labels).toEqual({ 'rbac.crossplane.io/system': 'p', 'eks-access/set': 'team' })
  })
})

test('whatever marks are live and declared, a second plan is empty and managed-by is as it was', () => {
  fc.assert(
    fc.property(fc.option(anyRole, { nil: undefined }), anyRole, (live, declared) => {
      const { managedFields: _, ...metadata } = declared.metadata as ClusterRole['metadata'] & {
        managedFields?: unknown
      }
      const wanted = markOwned({ ...declared, metadata }, 'team')
      const first = reconcile(live, wanted).after
      expect(first.metadata.labels?.[MANAGED_BY]).toBe(
        live === undefined ? 'eks-access' : live.metadata.labels?.[MANAGED_BY],
      )
      expect(ownedBy(first)).toBe('team')
      expect(reconcile(first, wanted)).toEqual({ action: 'none', after: first })
    }),
  )
})

test('the marks of the tool that looks after an object are kept to the byte', () => {
  const helm = fc.record({ name: markValue, namespace: markValue, chart: markValue, manager: markValue })
  fc.assert(
    fc.property(helm, anyRole, ({ name, namespace, chart, manager }, declared) => {
      const labels = { [MANAGED_BY]: manager, 'helm.sh/chart': chart }
      const annotations = { 'meta.helm.sh/release-name': name, 'meta.helm.sh/release-namespace': namespace }
      const { after } = reconcile(role({ labels, annotations }), markOwned(declared, 'team'))
      expect(after.metadata.labels).toMatchObject(labels)
      expect(after.metadata.annotations).toMatchObject(annotations)
    }),
  )
})
