import { describe, expect, test } from '@jest/globals'
import { neverTouch } from '../../src/rbac/never-touch.ts'
import type { ClusterRole } from '../../src/rbac/object.ts'

function named(name: string, metadata: object = {}): ClusterRole {
  return { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: { name, ...metadata } }
}

const autoupdate = (value: string): object => ({
  annotations: { 'rbac.authorization.kubernetes.io/autoupdate': value },
})

describe('neverTouch', () => {
  test.each([
    ['system-name', named('system:node')],
    ['eks-name', named('eks:addon-manager')],
    ['bootstrapping', named('view', { labels: { 'kubernetes.io/bootstrapping': 'rbac-defaults' } })],
    ['eks-component', named('vpc-resource-controller', { labels: { 'eks.amazonaws.com/component': 'x' } })],
    ['autoupdate-off', named('mine', autoupdate('false'))],
  ])('%s', (kind, object) => {
    expect(neverTouch(object)).toMatchObject({ kind })
  })

  test.each([
    named('eks-access:default:cluster-role:view'),
    named('eks-console-dashboard-full-access-clusterrole'),
    named('my-system:role'),
    named('mine', autoupdate('true')),
    named('mine', { labels: { 'app.kubernetes.io/component': 'x' } }),
  ])('$metadata.name is ours to change', (object) => {
    expect(neverTouch(object)).toBeUndefined()
  })
})
