import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Danger } from '../../src/danger/danger.ts'
import { dangersGained, judgeGain } from '../../src/danger/judge.ts'
import { CATALOGUE_RULES } from '../../src/danger/rule/rules.ts'
import type { Grant } from '../../src/rbac/grant.ts'
import type { ClusterRole } from '../../src/rbac/object.ts'
import { resourceRule } from '../rbac/arbitrary.ts'
import { type Given, gained, grants, inShort, rule } from './holder.ts'

const secrets = rule('get,list,watch', '', 'secrets')

describe('only what is gained is judged', () => {
  test('what was held before is no danger of the change', () => {
    const before: Given[] = [{ rules: [secrets] }]
    expect(gained([...before, { rules: [secrets], namespaces: ['shop'] }], before)).toEqual([])
  })

  test('what was held in one namespace is gained for the whole cluster', () => {
    expect(gained([{ rules: [secrets] }], [{ rules: [secrets], namespaces: ['shop'] }]).map(inShort)).toEqual(
      ['secrets-read high *'],
    )
  })

  test('of a rule that was held in part, the rest is gained', () => {
    const [danger] = gained([{ rules: [secrets] }], [{ rules: [rule('get', '', 'secrets')] }])
    expect(danger).toMatchObject({
      rule: 'secrets-read',
      requests: [{ verb: 'list' }, { verb: 'watch' }],
    })
  })

  test('who has system:masters gains nothing', () => {
    const masters = grants([], [], ['system:masters'])
    expect(dangersGained(masters, grants([{ clusterRole: 'cluster-admin' }]))).toEqual([])
  })

  test('two permissions that are harmless apart are gained with the second of them', () => {
    const accounts: Given = { rules: [rule('patch', '', 'serviceaccounts')], namespaces: ['shop'] }
    const pods: Given = { rules: [rule('create', '', 'pods')], namespaces: ['shop'] }
    const elsewhere: Given = { ...pods, namespaces: ['team-a'] }
    expect(gained([accounts, pods], [pods]).map(inShort)).toEqual(['aws-roles medium shop'])
    expect(gained([accounts, elsewhere], [elsewhere])).toEqual([])
  })

  test('one for the whole cluster completes one that was held in a namespace', () => {
    const accounts: Given = { rules: [rule('patch', '', 'serviceaccounts')] }
    const pods: Given = { rules: [rule('create', '', 'pods')], namespaces: ['shop'] }
    expect(gained([accounts, pods], [pods]).map(inShort)).toEqual(['aws-roles medium shop'])
  })

  test('what one login of many holds is gained by all of them', () => {
    const dev: Given = { rules: [secrets], group: 'team-1' }
    const all: Given = { rules: [secrets], group: 'all' }
    const some = grants([dev], [], ['team-{{SessionName}}'])
    const everybody = grants([dev, all], [], ['team-{{SessionName}}', 'all'])
    expect(dangersGained([], some).map(inShort)).toEqual(['secrets-read high *'])
    expect(dangersGained(some, some)).toEqual([])
    expect(dangersGained(some, everybody).map(inShort)).toEqual(['secrets-read high *'])
  })

  test('what was left unsaid beside something graver is said once that was held before', () => {
    const exec: Given = { rules: [rule('get,create', '', 'pods/exec')] }
    const containers: Given = { rules: [rule('patch', '', 'pods/ephemeralcontainers')] }
    expect(gained([exec, containers]).map(inShort)).toEqual(['exec high *'])
    expect(gained([exec, containers], [exec]).map(inShort)).toEqual(['ephemeral-containers high *'])
  })

  test('nothing is dangerous in what is part of what was held', () => {
    fc.assert(
      fc.property(fc.array(anyGiven, { maxLength: 5 }), fc.nat(), (held, seed) => {
        const before = grants(held)
        const part = before.filter((_, index) => ((seed >> index) & 1) === 1)
        expect(dangersGained(before, part)).toEqual([])
      }),
    )
  })

  test('who gains a danger holds it in the end, by itself or as part of a graver one', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        const inTheEnd = gained([...one, ...other])
        for (const said of places(gained([...one, ...other], one)))
          expect({ said, by: inTheEnd.filter((danger) => says(danger, said)) }).not.toEqual({ said, by: [] })
      }),
    )
  })

  test('who holds a danger in the end, and had neither it nor a graver one, gains it', () => {
    fc.assert(
      fc.property(some, some, (one, other) => {
        const before = gained(one)
        const fresh = places(gained([...one, ...other])).filter(
          (said) => !before.some((danger) => says(danger, said)),
        )
        expect(places(gained([...one, ...other], one))).toEqual(expect.arrayContaining(fresh))
      }),
    )
  })
})

/** Rules that meet by chance, and rules that let one request of the catalogue pass, for all names or for some. */
const anyRule = fc.oneof(
  resourceRule,
  fc
    .tuple(
      fc.constantFrom(...CATALOGUE_RULES.flatMap((one) => [...one.requests, ...(one.with ?? [])])),
      fc.uniqueArray(fc.constantFrom('aws-auth', 'cluster-admin', 'view', 'ci'), { maxLength: 2 }),
    )
    .map(([{ verb, group, resource, subresource, name }, names]) => {
      const path = subresource === undefined ? resource : `${resource}/${subresource}`
      return rule(verb, group, path, ...(name === undefined ? [] : [name]), ...names)
    }),
)

const namespaces = fc.uniqueArray(fc.constantFrom('shop', 'kube-system'), { minLength: 1 })

const ownRules = fc.record<Given>(
  { rules: fc.array(anyRule, { minLength: 1, maxLength: 3 }), namespaces },
  { requiredKeys: ['rules'] },
)

const wellKnown = fc.record<Given>(
  { clusterRole: fc.constantFrom('view', 'edit', 'admin', 'cluster-admin'), namespaces },
  { requiredKeys: ['clusterRole'] },
)

const anyGiven = fc.oneof(ownRules, wellKnown)

// What well-known roles include is one danger, however it is gained: of them there is a law above.
const some = fc.array(ownRules, { maxLength: 3 })

interface Said {
  readonly rule: string
  /** Empty: the whole cluster. */
  readonly namespace: string
}

function places(dangers: readonly Danger[]): Said[] {
  return dangers.flatMap((danger) => {
    const rule = danger.kind === 'masters' ? 'masters' : danger.rule
    const { where } = danger
    const namespaces = where.kind === 'cluster' ? [''] : where.namespaces
    return namespaces.map((namespace) => ({ rule, namespace }))
  })
}

/** Whether who reads of the danger has read of the other as well: it is the same, or says it, there or everywhere. */
function says(danger: Danger, said: Said): boolean {
  const tellers = CATALOGUE_RULES.find(({ id }) => id === said.rule)?.toldBy ?? []
  return places([danger]).some(
    ({ rule, namespace }) =>
      (namespace === said.namespace && rule === said.rule) ||
      ((namespace === said.namespace || namespace === '') &&
        (rule === 'everything' || said.rule === 'wildcard' || tellers.includes(rule))),
  )
}

describe('a reviewer is not buried', () => {
  test('edit in one namespace is one danger', () => {
    const dangers = gained([{ clusterRole: 'edit', namespaces: ['shop'] }])
    expect(dangers.map(inShort)).toEqual(['edit medium shop'])
    expect(dangers[0]).toMatchObject({
      kind: 'well-known-role',
      includes: [
        'impersonate-service-accounts',
        'service-account-token',
        'secrets-read',
        'secrets-write',
        'workloads',
        'exec',
        'aws-roles',
        'network',
      ],
    })
  })

  test.each<[string, Given[], string[]]>([
    ['view is none', [{ clusterRole: 'view' }], []],
    ['edit in the whole cluster', [{ clusterRole: 'edit' }], ['edit critical *']],
    [
      'edit in kube-system',
      [{ clusterRole: 'edit', namespaces: ['kube-system'] }],
      ['edit critical kube-system'],
    ],
    ['admin in a namespace', [{ clusterRole: 'admin', namespaces: ['shop'] }], ['admin high shop']],
    ['cluster-admin', [{ clusterRole: 'cluster-admin' }], ['cluster-admin critical *']],
    [
      'cluster-admin in a namespace',
      [{ clusterRole: 'cluster-admin', namespaces: ['shop'] }],
      ['cluster-admin high shop'],
    ],
    [
      'edit in many namespaces',
      [{ clusterRole: 'edit', namespaces: ['shop', 'team-b', 'team-a'] }],
      ['edit medium shop,team-a,team-b'],
    ],
    [
      'cluster-admin says edit as well',
      [{ clusterRole: 'cluster-admin' }, { clusterRole: 'edit', namespaces: ['shop'] }],
      ['cluster-admin critical *'],
    ],
    [
      'everything says all others',
      [{ rules: [rule('*', '*', '*')] }, { rules: [secrets], namespaces: ['shop'] }],
      ['everything critical *'],
    ],
    [
      'everything in one namespace says nothing of another',
      [
        { rules: [rule('*', '*', '*')], namespaces: ['shop'] },
        { rules: [secrets], namespaces: ['shop', 'team-a'] },
      ],
      ['everything high shop', 'secrets-read medium team-a'],
    ],
    [
      'what holds in the whole cluster is not said for a namespace',
      [{ rules: [secrets] }, { rules: [secrets], namespaces: ['shop'] }],
      ['secrets-read high *'],
    ],
    [
      'the same in several namespaces is said once',
      [{ rules: [secrets], namespaces: ['shop', 'team-a'] }],
      ['secrets-read medium shop,team-a'],
    ],
    [
      'kube-system is said apart, because it is graver',
      [{ rules: [secrets], namespaces: ['kube-system', 'shop'] }],
      ['secrets-read high kube-system', 'secrets-read medium shop'],
    ],
    [
      'escalate and bind say that roles can be written',
      [{ rules: [rule('*', 'rbac.authorization.k8s.io', '*')] }],
      ['escalate critical *', 'bind critical *'],
    ],
    [
      'a wildcard is said by what it brings',
      [{ rules: [rule('*', '', 'pods,events')], namespaces: ['shop'] }],
      ['workloads medium shop'],
    ],
    [
      'a wildcard on what the cluster stands on is said by that',
      [{ rules: [rule('*', 'admissionregistration.k8s.io', '*'), rule('*', '', 'nodes')] }],
      ['admission critical *', 'nodes medium *'],
    ],
    [
      'a wildcard of its own is said beside others',
      [{ rules: [secrets, rule('*', 'example.com', '*')] }],
      ['secrets-read high *', 'wildcard medium *'],
    ],
  ])('%s', (_, given, expected) => {
    expect(gained(given).map(inShort)).toEqual(expected)
  })

  test('a custom role beside edit is said by itself', () => {
    const dangers = gained([
      { clusterRole: 'edit', namespaces: ['shop'] },
      { rules: [secrets, rule('create', 'apps', 'deployments')], namespaces: ['shop'] },
    ])
    expect(dangers.map(inShort)).toEqual([
      'edit medium shop',
      'secrets-read medium shop',
      'workloads medium shop',
    ])
  })

  test('what somebody added to edit by aggregation is said beside it', () => {
    const added: ClusterRole = {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name: 'more', labels: { 'rbac.authorization.k8s.io/aggregate-to-edit': 'true' } },
      rules: [rule('escalate', 'rbac.authorization.k8s.io', 'roles')],
    }
    const dangers = dangersGained([], grants([{ clusterRole: 'edit', namespaces: ['shop'] }], [added]))
    expect(dangers.map(inShort)).toEqual(['escalate high shop', 'edit medium shop'])
  })

  test('what somebody added to view is a danger of view', () => {
    const added: ClusterRole = {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: { name: 'more', labels: { 'rbac.authorization.k8s.io/aggregate-to-view': 'true' } },
      rules: [secrets],
    }
    const view: Given[] = [{ clusterRole: 'view' }]
    const [danger] = dangersGained(grants(view), grants(view, [added]))
    expect(danger).toMatchObject({ rule: 'secrets-read', via: [{ role: 'ClusterRole/view' }] })
  })
})

describe('names make a danger smaller', () => {
  test.each<[string, Parameters<typeof rule>, string[]]>([
    ['one Secret', ['get', '', 'secrets', 'db', 'api'], ['secrets-read medium * api+db']],
    [
      'any role that can be rewritten is as good as all',
      ['escalate', 'rbac.authorization.k8s.io', 'roles', 'mine'],
      ['escalate critical * mine'],
    ],
    [
      'bind of a role of the file',
      ['bind', 'rbac.authorization.k8s.io', 'clusterroles', 'deployer'],
      ['bind high * deployer'],
    ],
    [
      'bind of cluster-admin',
      ['bind', 'rbac.authorization.k8s.io', 'clusterroles', 'view', 'cluster-admin'],
      ['bind critical * cluster-admin+view'],
    ],
    ['bind of view', ['bind', 'rbac.authorization.k8s.io', 'clusterroles', 'view'], ['bind low * view']],
    ['acting as one user', ['impersonate', '', 'users', 'ci'], ['impersonate high * ci']],
    [
      'acting as system:masters',
      ['impersonate', '', 'groups', 'system:masters'],
      ['impersonate critical * system:masters'],
    ],
    [
      'a token of one service account',
      ['create', '', 'serviceaccounts/token', 'ci'],
      ['service-account-token high * ci'],
    ],
    ['create knows no names, so resourceNames never let it pass', ['create', '', 'secrets', 'db'], []],
  ])('%s', (_, parts, expected) => {
    expect(gained([{ rules: [rule(...parts)] }]).map(inShort)).toEqual(expected)
  })

  test('one name of little weight is no word', () => {
    expect(gained([{ rules: [rule('update', '', 'endpoints', 'leader')], namespaces: ['shop'] }])).toEqual([])
  })

  test('all names say the names as well', () => {
    expect(gained([{ rules: [secrets, rule('get', '', 'secrets', 'db')] }]).map(inShort)).toEqual([
      'secrets-read high *',
    ])
  })
})

test('a danger says every way by which it comes', () => {
  const [danger] = dangersGained(
    [],
    grants(
      [
        { rules: [secrets], namespaces: ['shop'] },
        { rules: [secrets], namespaces: ['shop'], group: 'ops' },
      ],
      [],
      ['dev', 'ops'],
    ),
  )
  expect(danger?.via).toEqual([
    {
      kind: 'binding',
      subject: { kind: 'Group', name: 'dev' },
      binding: 'RoleBinding/shop/dev-own-0',
      role: 'ClusterRole/own-0',
    },
    {
      kind: 'binding',
      subject: { kind: 'Group', name: 'ops' },
      binding: 'RoleBinding/shop/ops-own-1',
      role: 'ClusterRole/own-1',
    },
  ])
})

test('namespaces that other groups reach are said apart, so that an exception for one group is none for the other', () => {
  const dangers = dangersGained(
    [],
    grants(
      [
        { rules: [secrets], namespaces: ['shop'] },
        { rules: [secrets], namespaces: ['team-a'], group: 'ops' },
      ],
      [],
      ['dev', 'ops'],
    ),
  )
  expect(dangers.map(inShort)).toEqual(['secrets-read medium shop', 'secrets-read medium team-a'])
})

test('whoever holds the same by bindings of their own is told the same, with their own bindings', () => {
  const by = (grant: Grant, name: string): Grant =>
    grant.via.kind === 'binding' ? { ...grant, via: { ...grant.via, binding: name } } : grant
  let found = 0
  fc.assert(
    fc.property(fc.array(anyGiven, { maxLength: 2 }), fc.array(anyGiven, { maxLength: 5 }), (held, given) => {
      const [before, after] = [grants(held), grants(given)]
      for (const name of ['one', 'two']) {
        const own = after.map((grant, index) => by(grant, `RoleBinding/shop/${name}-${index}`))
        const judged = judgeGain(before, own)
        found += judged.scopes.flat().length
        expect(judged).toEqual(judgeGain(structuredClone(before), structuredClone(own)))
      }
    }),
  )
  expect(found).toBeGreaterThan(20)
})
