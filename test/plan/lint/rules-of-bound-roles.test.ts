import { describe, expect, test } from '@jest/globals'
import { bindInNamespace, clusterRole, group, may, role } from '../../rbac/rbac-objects.ts'
import { declared } from '../desired.ts'
import { planOf } from '../guard/cluster.ts'
import { awsAuthOf, NODE_ROW } from '../live.ts'

const awsAuth = awsAuthOf({ mapRoles: NODE_ROW })
const bound = (id: string) => ({ objects: [declared(bindInNamespace('shop/mine', id, group('devs')))] })

function said(about: Parameters<typeof planOf>[0]): string[] {
  return planOf(about)
    .problems.filter(({ code }) => code === 'rule-matches-nothing')
    .map(({ severity, message, fix, brought }) => `${severity} ${brought}: ${message} ${fix}`)
}

describe('rules that no request can match, in a live role that the file binds', () => {
  const live = [awsAuth, role('shop', 'typo', [may('GET', 'Pod'), may('get', 'pods/logs')])]

  test('are one warning, with the right words', () => {
    expect(said({ live, desired: bound('Role/typo') })).toEqual([
      'warning before: Role/shop/typo of prod, which the file binds, has rules that grant nothing: no request has the verb "GET", there is no resource "Pod" and there is no subresource "pods/logs". Write get for "GET", pods for "Pod" and pods/log for "pods/logs" in that role.',
    ])
  })

  test('are not spoken of where the file does not bind the role', () => {
    const other = [...live, clusterRole('reader', [may('get', 'pods')])]
    expect(said({ live: other, desired: bound('ClusterRole/reader') })).toEqual([])
  })

  test('are not spoken of where the role is right, or of custom resources', () => {
    const right = [
      awsAuth,
      clusterRole('reader', [may('get', 'pods/log'), may('get', 'acme.example.com:widget')]),
    ]
    expect(said({ live: right, desired: bound('ClusterRole/reader') })).toEqual([])
  })
})

describe('what matches nothing is not gained', () => {
  const effects = (rules: ReturnType<typeof may>[]) =>
    planOf({
      live: [awsAuth, clusterRole('odd', rules)],
      desired: { objects: [declared(bindInNamespace('shop/odd', 'ClusterRole/odd', group('devs')))] },
    }).effects?.access.flatMap(({ gained }) => gained)

  test.each([
    ['a resource', [may('get', 'Secret')]],
    ['a verb', [may('LIST', 'secrets')]],
    ['an API group', [may('get', 'apps/v1:deployments')]],
    ['a name with deletecollection', [may('deletecollection', 'pods', ['a'])]],
  ])('%s', (_, rules) => {
    expect(effects(rules)).toEqual([])
  })

  test('beside what does', () => {
    expect(effects([may('get,LIST', 'secrets,Pod')])).toMatchObject([
      { verbs: { others: ['get'] }, resources: [{ resource: 'secrets' }] },
    ])
  })
})
