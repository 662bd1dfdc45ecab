import { describe, expect, test } from '@jest/globals'
import { groupMiss, resourceMiss, urlMiss, verbMiss } from '../../src/rbac/catalog/near-miss.ts'
import { KNOWN_RESOURCES } from '../../src/rbac/catalog/resources.ts'

describe('a verb that no request has', () => {
  test.each([
    ['GET', ['get']],
    ['List', ['list']],
    ['lists', ['list']],
    ['watch ', ['watch']],
    ['udpate', ['update']],
    ['deletecollections', ['deletecollection']],
    ['delete-collection', ['deletecollection']],
    ['get,list', ['get', 'list']],
    ['get, list, watch', ['get', 'list', 'watch']],
    ['read', ['get', 'list', 'watch']],
    ['POST', ['create']],
    ['all', ['*']],
  ])('%s', (verb, meant) => {
    expect(verbMiss(verb, 'resources')).toEqual({ what: 'verb', meant })
  })

  test.each([
    ['GET', ['get']],
    ['list', ['get']],
    ['create', ['post']],
  ])('%s of a URL', (verb, meant) => {
    expect(verbMiss(verb, 'urls')).toEqual({ what: 'verb', meant })
  })

  test.each(['get', '*', 'use', 'impersonate', 'attest', 'mount', 'impersonate:user-info'])(
    '%s is none',
    (verb) => {
      expect(verbMiss(verb, 'resources')).toBeUndefined()
    },
  )
})

describe('an API group that nobody has', () => {
  test.each([
    ['apps/v1', 'apps'],
    ['batch/v1beta1', 'batch'],
    ['v1', ''],
    ['core', ''],
    ['core/v1', ''],
    ['networking.k8s.io/v1', 'networking.k8s.io'],
    ['acme.example.com/v1', 'acme.example.com'],
    ['policies', 'policy'],
    ['app', 'apps'],
    ['Apps', 'apps'],
    ['networking', 'networking.k8s.io'],
    ['rbac', 'rbac.authorization.k8s.io'],
    ['rbac.authorization', 'rbac.authorization.k8s.io'],
    ['storage', 'storage.k8s.io'],
    ['metrics', 'metrics.k8s.io'],
    ['networking.k8s.oi', 'networking.k8s.io'],
    ['autoscalling', 'autoscaling'],
  ])('%s', (group, meant) => {
    expect(groupMiss(group)).toEqual({ what: 'API group', meant: [meant] })
  })

  test.each([
    ...[
      '',
      '*',
      'apps',
      'extensions',
      'metrics.k8s.io',
      'acme.example.com',
      'cert-manager.io',
      'karpenter.sh',
    ],
    ...[
      'autoscaling.k8s.io',
      'gateway.networking.k8s.io',
      'apps.openshift.io',
      'monitoring.coreos.com',
      'policy.karmada.io',
    ],
    ...[
      'crd.k8s.amazonaws.com',
      'argoproj.io',
      'batch.volcano.sh',
      'scheduling.sigs.k8s.io',
      'apps.kruise.io',
    ],
  ])('"%s" is none', (group) => {
    expect(groupMiss(group)).toBeUndefined()
  })
})

describe('a resource or subresource that the API group has not', () => {
  test.each([
    ['Pod', '', { what: 'resource', meant: ['pods'] }],
    ['pod', '', { what: 'resource', meant: ['pods'] }],
    ['po', '', { what: 'resource', meant: ['pods'] }],
    ['Pods', '*', { what: 'resource', meant: ['pods'] }],
    ['cronjob', 'batch', { what: 'resource', meant: ['cronjobs'] }],
    ['CronJob', 'batch', { what: 'resource', meant: ['cronjobs'] }],
    ['ingress', 'networking.k8s.io', { what: 'resource', meant: ['ingresses'] }],
    ['networkpolicys', 'networking.k8s.io', { what: 'resource', meant: ['networkpolicies'] }],
    ['sercets', '', { what: 'resource', meant: ['secrets'] }],
    ['config-maps', '', { what: 'resource', meant: ['configmaps'] }],
    ['pods/logs', '', { what: 'subresource', meant: ['pods/log'] }],
    ['pods/logs', '*', { what: 'subresource', meant: ['pods/log'] }],
    ['pods/port-forward', '', { what: 'subresource', meant: ['pods/portforward'] }],
    ['deployments/scales', 'apps', { what: 'subresource', meant: ['deployments/scale'] }],
    ['deployments/*', 'apps', { what: 'subresource', meant: ['deployments/status', 'deployments/scale'] }],
    ['pod/log', '', { what: 'resource', meant: ['pods/log'] }],
    ['deployments', '', { what: 'resource', meant: ['deployments'], inGroup: 'apps' }],
    ['pods', 'apps', { what: 'resource', meant: ['pods'], inGroup: '' }],
    ['deployments.apps', 'apps', { what: 'resource', meant: ['deployments'] }],
    ['deployments.apps', '', { what: 'resource', meant: ['deployments'], inGroup: 'apps' }],
    ['pods, services', '', { what: 'resource', meant: ['pods', 'services'] }],
  ])('%s in "%s"', (resource, group, miss) => {
    expect(resourceMiss(resource, group)).toEqual(miss)
  })

  test.each([
    ...KNOWN_RESOURCES.map(({ resource, group }) => [resource, group] as const),
    ...KNOWN_RESOURCES.flatMap(({ resource, group, subresources }) =>
      subresources.map((one) => [`${resource}/${one}`, group] as const),
    ),
  ])('%s in "%s" is none', (resource, group) => {
    expect(resourceMiss(resource, group)).toBeUndefined()
  })

  test.each([
    ['*', ''],
    ['*/scale', '*'],
    ['*/logs', ''],
    ['widget', 'acme.example.com'],
    ['Widgets', 'acme.example.com'],
    ['deployments', 'extensions'],
    ['pods', 'metrics.k8s.io'],
    ['podsecuritypolicies', 'policy'],
    ['users', 'authentication.k8s.io'],
    ['widgets', '*'],
    ['pods/widget', ''],
  ])('%s in "%s" is none, or nobody knows', (resource, group) => {
    expect(resourceMiss(resource, group)).toBeUndefined()
  })
})

test('a URL begins with a slash', () => {
  expect(['metrics', '/metrics', '*', '/api/*'].map((url) => urlMiss(url)?.meant)).toEqual([
    ['/metrics'],
    undefined,
    undefined,
    undefined,
  ])
})
