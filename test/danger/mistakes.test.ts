import { describe, expect, test } from '@jest/globals'
import { dangersGained } from '../../src/danger/judge.ts'
import type { PolicyRule } from '../../src/rbac/object.ts'
import { gained, grants, inShort, rule } from './holder.ts'

const RBAC = 'rbac.authorization.k8s.io'

/** What other tools of the field get wrong. */
describe('a mistake of other scanners is not made here', () => {
  test.each<[string, PolicyRule[], string[]]>([
    ['bind is asked on roles, not on bindings', [rule('bind', RBAC, 'clusterroles')], ['bind critical *']],
    ['bind on bindings is nothing', [rule('bind', RBAC, 'rolebindings,clusterrolebindings')], []],
    ['list of Secrets alone is reading them', [rule('list', '', 'secrets')], ['secrets-read high *']],
    ['watch of Secrets alone is reading them', [rule('watch', '', 'secrets')], ['secrets-read high *']],
    ['deployments are in the group apps', [rule('create', 'apps', 'deployments')], ['workloads high *']],
    ['the core group is "", also for subresources', [rule('create', '', 'pods/exec')], ['exec high *']],
    [
      'ephemeral containers in the core group',
      [rule('patch', '', 'pods/ephemeralcontainers')],
      ['ephemeral-containers high *'],
    ],
    ['get alone is enough for nodes/proxy', [rule('get', '', 'nodes/proxy')], ['nodes-proxy critical *']],
    [
      'create alone is enough for nodes/proxy',
      [rule('create', '', 'nodes/proxy')],
      ['nodes-proxy critical *'],
    ],
    ['the verb * is every verb', [rule('*', '', 'pods/exec')], ['exec high *']],
    ['verbs of one rule are each enough', [rule('patch', '', 'secrets')], ['secrets-write critical *']],
    ['*/exec is a subresource of everything', [rule('create', '', '*/exec')], ['exec high *']],
    ['pods/* is no pattern', [rule('create', '', 'pods/*')], []],
    ['a rule for URLs only is read', [{ verbs: ['get'], nonResourceURLs: ['/metrics', '/logs*'] }], []],
  ])('%s', (_, rules, expected) => {
    expect(gained([{ rules }]).map(inShort)).toEqual(expected)
  })

  test('what is only in the new state is not lost in the comparison', () => {
    const before = [{ rules: [rule('get', '', 'pods')] }]
    const after = [{ rules: [rule('create', '', 'pods/exec')], namespaces: ['shop'], group: 'ops' }]
    const dangers = dangersGained(grants(before), grants(after, [], ['ops']))
    expect(dangers.map(inShort)).toEqual(['exec medium shop'])
  })

  test('system:masters is said, and not left out to reduce clutter', () => {
    const dangers = dangersGained([], grants([{ clusterRole: 'edit' }], [], ['dev', 'system:masters']))
    expect(dangers.map(inShort)).toEqual(['masters critical *'])
  })
})
