import { describe, expect, test } from '@jest/globals'
import { readRequest, requestOf } from '../../src/explain/request.ts'

describe('readRequest', () => {
  test.each([
    ['list pods', { verb: 'list', group: '', resource: 'pods' }],
    ['list pods -n shop', { verb: 'list', group: '', resource: 'pods', namespace: 'shop' }],
    ['-n shop list pods', { verb: 'list', group: '', resource: 'pods', namespace: 'shop' }],
    ['list pods --namespace=shop', { verb: 'list', group: '', resource: 'pods', namespace: 'shop' }],
    ['list pods -A', { verb: 'list', group: '', resource: 'pods' }],
    ['list po', { verb: 'list', group: '', resource: 'pods' }],
    [
      'get secrets/db -n shop',
      { verb: 'get', group: '', resource: 'secrets', name: 'db', namespace: 'shop' },
    ],
    ['create pods/exec', { verb: 'create', group: '', resource: 'pods', subresource: 'exec' }],
    [
      'get pods/web-1/log -n shop',
      { verb: 'get', group: '', resource: 'pods', name: 'web-1', subresource: 'log', namespace: 'shop' },
    ],
    ['list nodes', { verb: 'list', group: '', resource: 'nodes' }],
    ['get nodes/worker-1', { verb: 'get', group: '', resource: 'nodes', name: 'worker-1' }],
    ['list deployments', { verb: 'list', group: 'apps', resource: 'deployments' }],
    ['list deployments.apps', { verb: 'list', group: 'apps', resource: 'deployments' }],
    [
      'patch deploy/web -n shop',
      { verb: 'patch', group: 'apps', resource: 'deployments', name: 'web', namespace: 'shop' },
    ],
    ['list events', { verb: 'list', group: '', resource: 'events' }],
    ['list events.events.k8s.io', { verb: 'list', group: 'events.k8s.io', resource: 'events' }],
    ['list widgets.example.com', { verb: 'list', group: 'example.com', resource: 'widgets' }],
    ['get /metrics', { verb: 'get', url: '/metrics' }],
    ['* *', { verb: '*', group: '*', resource: '*' }],
    ['* * -n shop', { verb: '*', group: '*', resource: '*', namespace: 'shop' }],
    ['get *', { verb: 'get', group: '*', resource: '*' }],
    ['* pods', { verb: '*', group: '', resource: 'pods' }],
    ['get *.apps', { verb: 'get', group: 'apps', resource: '*' }],
    ['update */scale', { verb: 'update', group: '*', resource: '*', subresource: 'scale' }],
    ['* /metrics', { verb: '*', url: '/metrics' }],
    [
      'bind clusterroles/view -n shop',
      {
        verb: 'bind',
        group: 'rbac.authorization.k8s.io',
        resource: 'clusterroles',
        name: 'view',
        namespace: 'shop',
      },
    ],
  ])('%s', (text, request) => {
    expect(readRequest(text)).toEqual({ ok: true, request })
  })

  test.each([
    ['', 'Write a verb, a resource'],
    ['list', 'Write a verb, a resource'],
    ['list pods shop', 'Write a verb, a resource'],
    ['list pdos', 'Did you mean "pods"?'],
    ['list widgets', 'add its API group'],
    ['lsit pods', '"lsit" is not a verb of Kubernetes: did you mean "list"?'],
    ['lst pods', '"lst" is not a verb of Kubernetes: did you mean "list"?'],
    ['GET pods', '"GET" is not a verb of Kubernetes: did you mean "get"?'],
    ['read pods', '"read" is not a verb of Kubernetes: did you mean "get", "list", "watch"?'],
    ['GET /metrics', '"GET" is not a verb of Kubernetes: did you mean "get"?'],
    ['frobnicate pods', '"frobnicate" is not a verb of Kubernetes: verbs are get, list, watch, create'],
    ['list /metrics', '"list" is not a verb of Kubernetes: did you mean "get"?'],
    ['list pods -n', 'needs the name of a namespace'],
    ['list pods -n Shop', 'needs the name of a namespace'],
    ['list nodes -n shop', 'nodes are not in a namespace: leave -n out.'],
    ['get /metrics -n shop', '/metrics is not in a namespace: leave -n out.'],
    ['get secrets/db', 'add -n NAMESPACE'],
    ['list secrets/db -n shop', '"list" applies to all secrets: leave "/db" out.'],
    ['get pods/a/b/c', 'is not a resource'],
    ['get nodes.metrics.k8s.io -n shop', 'nodes are not in a namespace'],
    ['get namespaces/shop -n shop', 'namespaces are not in a namespace'],
    ['list pods/exec', '"list" is no verb of pods/exec.'],
    ['list a b c', 'Put * in quotes.'],
  ])('"%s" is refused', (text, message) => {
    const read = readRequest(text)
    expect(read.ok ? '' : read.message).toContain(message)
  })
})

test('an object may be named without its namespace where nothing is granted by it', () => {
  expect(requestOf(['get', 'secrets/db'], { anywhere: true })).toEqual({
    ok: true,
    request: { verb: 'get', group: '', resource: 'secrets', name: 'db' },
  })
})
