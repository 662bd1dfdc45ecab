import { describe, expect, test } from '@jest/globals'
import type { Given } from '../../../src/explain/explanation.ts'
import { unpainted } from '../../../src/render/colour.ts'
import { explanationsText } from '../../../src/render/explain/terminal.ts'
import { accessYaml } from '../../../src/render/explain/yaml.ts'
import { row } from '../../plan/live.ts'
import { bindEverywhere, bindInNamespace, clusterRole, group, may, role } from '../../rbac/rbac-objects.ts'
import { ACCOUNT, type Asked, ask, CONSOLE, FILE } from '../closed-loop.ts'

function givenTo(asked: Asked): Given {
  const { mend } = ask(asked)
  if (mend?.kind !== 'lines' && mend?.kind !== 'access-entry')
    throw new Error(`nothing is given: ${mend?.kind}`)
  return mend
}

/** The lines of access.yaml that come first. */
function linesFor(asked: Asked): string {
  const given = givenTo(asked)
  return given.lines === undefined ? '' : accessYaml(given.lines).join('\n')
}

/** The one rule that comes first, and where it is bound. */
function ruleFor(asked: Asked) {
  const { lines } = givenTo(asked)
  const [manifest] = lines?.manifests ?? []
  const [binding] = lines?.bindings ?? []
  return { rules: manifest?.object.rules, namespaces: binding?.namespaces, groups: binding?.groups }
}

describe('asked for one request, a rule for that request comes first', () => {
  const devs = { mapRoles: row('console', ['devs']) }

  test.each([
    ['list secrets -n shop', { apiGroups: [''], resources: ['secrets'], verbs: ['list'] }],
    [
      'get secrets/db -n shop',
      { apiGroups: [''], resources: ['secrets'], resourceNames: ['db'], verbs: ['get'] },
    ],
    ['create pods/exec -n shop', { apiGroups: [''], resources: ['pods/exec'], verbs: ['create'] }],
    [
      'patch certificates.cert-manager.io/web -n shop',
      {
        apiGroups: ['cert-manager.io'],
        resources: ['certificates'],
        resourceNames: ['web'],
        verbs: ['patch'],
      },
    ],
  ])('%s', (can, rule) => {
    expect(ruleFor({ live: devs, can })).toEqual({ rules: [rule], namespaces: ['shop'], groups: ['devs'] })
  })

  test('of all namespaces, of no namespace and of a URL it is bound in the whole cluster', () => {
    for (const can of ['list pods', 'get nodes/a', 'get /metrics'])
      expect(ruleFor({ live: devs, can })).toMatchObject({ namespaces: undefined, groups: ['devs'] })
  })

  test('a group that somebody else has too is not bound to it', () => {
    const live = { mapRoles: row('console', ['devs']) + row('other', ['devs']) }
    expect(ruleFor({ live, can: 'list secrets -n shop' }).groups).toEqual(['console'])
  })

  test('a group that the file binds to something is not bound to it', () => {
    const file = `${FILE}rbac:\n  bindings:\n    - groups: [devs]\n      clusterRole: view\n      namespaces: [ops]\n`
    expect(ruleFor({ live: devs, file, can: 'list secrets -n shop' }).groups).toEqual(['console'])
  })

  test('a group that an access entry which was not read may have is not bound to it', () => {
    const live = {
      ...devs,
      facts: {
        authenticationMode: 'API_AND_CONFIG_MAP' as const,
        nodeGroups: { kind: 'known' as const, value: [] },
        fargateProfiles: { kind: 'known' as const, value: [] },
        nodes: { kind: 'known' as const, value: [] },
        instanceRoles: { kind: 'known' as const, value: new Map() },
        accessEntries: { kind: 'known' as const, value: [{ principalArn: `${ACCOUNT}:role/unread` }] },
      },
    }
    expect(ruleFor({ live, can: 'list secrets -n shop' }).groups).toEqual(['console'])
  })

  test('a role of that name that is there already, or that a binding names, is left alone', () => {
    const live = {
      ...devs,
      clusterRoles: [clusterRole('list-secrets', [may('*', '*:*')])],
      clusterRoleBindings: [bindEverywhere('dangling', 'ClusterRole/list-secrets-2', group('others'))],
    }
    const { lines } = givenTo({ live, can: 'list secrets -n shop' })
    expect(lines?.bindings.map(({ clusterRole: name }) => name)).toEqual(['list-secrets-3'])
  })
})

describe('beside a Role for one object, only what is missing is given', () => {
  const named = {
    mapRoles: row('console', ['devs']),
    roles: [role('shop', 'named', [{ ...may('get,list', 'secrets,configmaps'), resourceNames: ['db'] }])],
    roleBindings: [bindInNamespace('shop/named', 'Role/named', group('devs'))],
  }

  test('what it has needs nothing', () => {
    expect(ask({ live: named, can: 'get secrets/db -n shop' }).mend).toBeUndefined()
  })

  test.each([
    ['list secrets -n shop', 'shop', may('list', 'secrets')],
    ['create secrets -n shop', 'shop', may('create', 'secrets')],
    ['update configmaps/db -n shop', 'shop', { ...may('update', 'configmaps'), resourceNames: ['db'] }],
    ['get secrets/db -n ops', 'ops', { ...may('get', 'secrets'), resourceNames: ['db'] }],
  ])('%s', (can, namespace, rule) => {
    const { rules, namespaces } = ruleFor({ live: named, can })
    expect(rules).toEqual([rule])
    expect(namespaces).toEqual([namespace])
  })
})

describe('asked for the console, the existing group that gives least comes first', () => {
  const viewers = bindEverywhere('viewers', 'ClusterRole/view', group('viewers'))
  const editors = bindEverywhere('editors', 'ClusterRole/edit', group('editors'))
  const joins = (name: string) => `principals:\n  - role: ${CONSOLE}\n    groups: [${name}]`

  test('of one that reads and one that writes', () => {
    expect(linesFor({ live: { clusterRoleBindings: [editors, viewers] } })).toBe(joins('viewers'))
  })

  test('of one for a namespace and one for all', () => {
    const roleBindings = [bindInNamespace('shop/readers', 'ClusterRole/view', group('shop-readers'))]
    expect(linesFor({ live: { clusterRoleBindings: [viewers], roleBindings } })).toBe(joins('shop-readers'))
  })

  test('of one that writes in a namespace and one that reads everywhere, that which reads', () => {
    const roleBindings = [bindInNamespace('shop/writers', 'ClusterRole/edit', group('shop-writers'))]
    expect(linesFor({ live: { clusterRoleBindings: [viewers], roleBindings } })).toBe(joins('viewers'))
  })

  test('a group that lists nothing of the console is none', () => {
    const live = {
      clusterRoles: [clusterRole('secrets', [may('get', 'secrets')])],
      clusterRoleBindings: [bindEverywhere('a', 'ClusterRole/secrets', group('a')), viewers],
    }
    expect(linesFor({ live })).toBe(joins('viewers'))
  })

  test('where all groups are admins or of Kubernetes, a group of its own gets the ClusterRole view', () => {
    const live = {
      clusterRoles: [clusterRole('cluster-admin', [may('*', '*:*')])],
      clusterRoleBindings: [
        bindEverywhere('admins', 'ClusterRole/cluster-admin', group('admins'), group('system:masters')),
        bindEverywhere('nodes', 'ClusterRole/view', group('system:nodes')),
      ],
    }
    expect(linesFor({ live })).toBe(
      `${joins('console')}\nrbac:\n  bindings:\n    - groups: [console]\n      clusterRole: view`,
    )
  })

  test('a group that only the file binds counts too', () => {
    const file = `${FILE}rbac:\n  bindings:\n    - groups: [readers]\n      clusterRole: view\n`
    expect(linesFor({ live: {}, file })).toBe(joins('readers'))
  })

  test('whoever has the group of a preset gets that preset, and the first line says that it reads Secrets', () => {
    const live = { mapRoles: row('console', ['eks-console-dashboard-full-access-group']) }
    expect(linesFor({ live })).toBe('rbac:\n  presets:\n    - console-full-access')
    const text = explanationsText([ask({ live })], { file: 'access.yaml', paint: unpainted, width: Infinity })
    expect(text).toContain(
      'Add these lines to access.yaml. They give read including Secrets in the whole cluster:',
    )
  })
})

test('rows of which each request gets one at random are made one line with the groups of all', () => {
  const live = {
    mapUsers: `- userarn: ${ACCOUNT}:user/alice\n  username: alice\n- userarn: ${ACCOUNT}:user/Alice\n  username: alice\n  groups: [devs, system:masters]\n`,
  }
  const text = linesFor({ live, principal: `${ACCOUNT}:user/alice`, can: 'list nodes' })
  expect(text).toMatch(/username: alice\n {4}groups: \[devs\]\n/)
})
