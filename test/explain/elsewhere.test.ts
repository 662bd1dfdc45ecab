import { describe, expect, test } from '@jest/globals'
import { unpainted } from '../../src/render/colour.ts'
import { explanationsText } from '../../src/render/explain/terminal.ts'
import { row } from '../plan/live.ts'
import { bindInNamespace, clusterRole, group, may } from '../rbac/rbac-objects.ts'
import { ask, type Live } from './closed-loop.ts'

/** In `shop`, and nowhere else, console has every verb on everything. */
const live: Live = {
  mapRoles: row('console', ['devs']),
  clusterRoles: [clusterRole('everything', [may('*', '*:*')])],
  roleBindings: [bindInNamespace('shop/devs', 'ClusterRole/everything', group('devs'))],
}

function said(can: string, about: Live = live): string {
  return explanationsText([ask({ live: about, can })], {
    file: 'access.yaml',
    paint: unpainted,
    width: Infinity,
  })
}

const verdict = (can: string): string => ask({ live, can }).answer.verdict

describe('where else a request is granted', () => {
  test.each([
    'list namespaces',
    'create namespaces',
    'watch namespaces',
    'list nodes',
    'get nodes/worker-1',
    'get nodes/proxy',
    'list persistentvolumes',
    'delete clusterrolebindings',
    'list customresourcedefinitions',
    'list nodes.metrics.k8s.io',
    'impersonate users',
  ])('%s: a RoleBinding can never grant it', (can) => {
    expect(verdict(can)).toBe('no')
    expect(said(can)).toMatch(
      /are not in a namespace, so a RoleBinding can never allow it: RoleBinding\/shop\/devs has no effect/,
    )
    expect(said(can)).not.toContain('it may in the namespace')
  })

  test.each(['list pods', 'get secrets/db -n ops', 'list pods.metrics.k8s.io', 'bind clusterroles/view'])(
    '%s: it may in shop',
    (can) => {
      expect(said(can)).toContain('it may in the namespace shop, through RoleBinding/shop/devs')
      expect(said(can)).not.toContain('can never')
    },
  )

  test('of a custom resource it is not known whether it is in namespaces', () => {
    expect(said('list widgets.example.com')).toContain(
      'it may in the namespace shop, through RoleBinding/shop/devs, if widgets.example.com is a resource in namespaces, which is not known here',
    )
  })

  test.each(['get namespaces', 'get namespaces/ops', 'delete namespaces/ops', 'patch namespaces/ops'])(
    '%s: it may for the Namespace shop',
    (can) => {
      const verb = can.split(' ')[0]
      expect(verdict(can)).toBe('no')
      expect(said(can)).toContain(`it may "${verb} namespaces/shop", through RoleBinding/shop/devs`)
    },
  )

  test('get namespaces/shop is a request in shop, and is granted there', () => {
    expect(verdict('get namespaces/shop')).toBe('yes')
  })

  test('a role that has no such rule is not spoken of', () => {
    const reader = [clusterRole('everything', [may('list', 'pods')])]
    expect(said('list nodes', { ...live, clusterRoles: reader })).not.toContain('can never')
  })
})
