import { describe, expect, test } from '@jest/globals'
import { permission } from '../../src/explain/held.ts'
import { stateOf } from '../../src/explain/state.ts'
import { accessYaml } from '../../src/render/explain/yaml.ts'
import { row } from '../plan/live.ts'
import { bindEverywhere, bindInNamespace, clusterRole, group, may, user } from '../rbac/rbac-objects.ts'
import {
  ACCOUNT,
  type Asked,
  ask,
  CONSOLE,
  FILE,
  mended,
  principalOf,
  requestOf,
  snapshotOf,
} from './closed-loop.ts'

const viewers = bindEverywhere('viewers', 'ClusterRole/view', group('viewers'))

const RESTRICTED = 'eks-console-dashboard-restricted-access'
const restricted = {
  roles: [
    {
      apiVersion: 'rbac.authorization.k8s.io/v1' as const,
      kind: 'Role' as const,
      metadata: { name: `${RESTRICTED}-role`, namespace: 'default' },
      rules: [may('get,list', 'pods')],
    },
  ],
  roleBindings: [
    bindInNamespace(
      `default/${RESTRICTED}-role-binding`,
      `Role/${RESTRICTED}-role`,
      group(`${RESTRICTED}-group`),
    ),
  ],
}

interface Trouble extends Asked {
  readonly trouble: string
  /** The first cause, of mapping or RBAC. */
  readonly cause: string
  readonly layer: 'mapping' | 'rbac'
  /** What is printed, where the text is worth to be seen. */
  readonly prints?: string
  readonly repair?: boolean
}

const TROUBLES: readonly Trouble[] = [
  {
    trouble: 'a mapping without RBAC',
    live: { mapRoles: row('console', ['console-users']) },
    layer: 'rbac',
    cause: 'group-unbound',
    prints: 'rbac:\n  bindings:\n    - groups: [console-users]\n      clusterRole: view',
  },
  {
    trouble: 'a mapping without groups',
    live: { mapRoles: row('console', []) },
    layer: 'rbac',
    cause: 'no-groups',
  },
  {
    trouble: 'RBAC without a mapping',
    live: { clusterRoleBindings: [viewers] },
    layer: 'mapping',
    cause: '',
    prints: `principals:\n  - role: ${CONSOLE}\n    groups: [viewers]`,
  },
  {
    trouble: 'a path in the ARN',
    live: { mapRoles: row('my-team/console', ['viewers']), clusterRoleBindings: [viewers] },
    layer: 'mapping',
    cause: 'near-row role-path',
    prints: `principals:\n  - role: ${CONSOLE}\n    username: my-team/console\n    groups: [viewers]`,
  },
  {
    trouble: 'the ARN of a session',
    live: {
      mapRoles:
        '- rolearn: arn:aws:sts::111122223333:assumed-role/console/alice\n  username: console\n  groups: [viewers]\n',
      clusterRoleBindings: [viewers],
    },
    layer: 'mapping',
    cause: 'near-row assumed-role',
  },
  {
    trouble: 'the ARN of a user typed for a role',
    live: {
      mapRoles: `- rolearn: ${ACCOUNT}:user/console\n  username: console\n  groups: [viewers]\n`,
      clusterRoleBindings: [viewers],
    },
    layer: 'mapping',
    cause: 'near-row other-kind',
    prints: `principals:\n  - role: ${CONSOLE}\n    groups: [viewers]`,
  },
  {
    trouble: 'the ARN of a role typed for a user',
    principal: `${ACCOUNT}:user/alice`,
    live: {
      mapUsers: `- userarn: ${ACCOUNT}:role/alice\n  username: alice\n  groups: [viewers]\n`,
      clusterRoleBindings: [viewers],
    },
    layer: 'mapping',
    cause: 'near-row other-kind',
    prints: `principals:\n  - user: ${ACCOUNT}:user/alice\n    groups: [viewers]`,
  },
  {
    trouble: 'a user without its path',
    principal: `${ACCOUNT}:user/team/alice`,
    live: {
      mapUsers: `- userarn: ${ACCOUNT}:user/alice\n  groups: [viewers]\n`,
      clusterRoleBindings: [viewers],
    },
    layer: 'mapping',
    cause: 'near-row user-path',
  },
  {
    trouble: 'white space in the ARN',
    live: {
      mapRoles: `- rolearn: "${CONSOLE} "\n  groups: [viewers]\n`,
      clusterRoleBindings: [viewers],
    },
    layer: 'mapping',
    cause: 'near-row never-matches',
  },
  {
    trouble: 'an ARN with a letter too many',
    live: { mapRoles: row('consolle', ['viewers']), clusterRoleBindings: [viewers] },
    layer: 'mapping',
    cause: 'near-row spelling',
  },
  {
    trouble: 'a row of the same name in another account, whose groups are not for this one',
    live: {
      mapRoles: row('console', ['cluster-admins']).replace('111122223333', '444455556666'),
      clusterRoleBindings: [bindEverywhere('admins', 'ClusterRole/edit', group('cluster-admins'))],
    },
    layer: 'mapping',
    cause: 'near-row other-account',
    prints: `principals:\n  - role: ${CONSOLE}\n    groups: [console]\nrbac:\n  bindings:\n    - groups: [console]\n      clusterRole: view`,
  },
  {
    trouble: 'an IAM group of which the user is a member',
    principal: `${ACCOUNT}:user/alice`,
    live: { mapUsers: `- userarn: ${ACCOUNT}:group/developers\n  groups: [viewers]\n` },
    layer: 'mapping',
    cause: 'near-row iam-group',
  },
  {
    trouble: 'a duplicate that shadows',
    live: {
      mapRoles: row('console', ['viewers']) + row('console', ['testers'], 'second'),
      clusterRoleBindings: [viewers],
    },
    layer: 'mapping',
    cause: 'shadowed',
    prints: `principals:\n  - role: ${CONSOLE}\n    username: second\n    groups: [testers, viewers]`,
  },
  {
    trouble: 'a duplicate of another case, picked at random',
    principal: `${ACCOUNT}:user/alice`,
    live: {
      mapUsers: `- userarn: ${ACCOUNT}:user/alice\n  username: alice\n  groups: [viewers]\n- userarn: ${ACCOUNT}:user/Alice\n  username: alice\n  groups: [testers]\n`,
      clusterRoleBindings: [viewers],
    },
    layer: 'mapping',
    cause: 'random',
  },
  {
    trouble: 'a group name off by one letter',
    live: { mapRoles: row('console', ['viewer']), clusterRoleBindings: [viewers] },
    layer: 'rbac',
    cause: 'group-unbound',
    prints: `principals:\n  - role: ${CONSOLE}\n    username: console\n    groups: [viewers]`,
  },
  {
    trouble: 'the same in the file, where the entry is changed in its place',
    file: `${FILE}  - role: ${ACCOUNT}:role/my-team/console\n    username: console\n    groups: [viewer]\n`,
    live: { mapRoles: row('console', ['viewer']), clusterRoleBindings: [viewers] },
    layer: 'rbac',
    cause: 'group-unbound',
    prints: `principals:\n  # replaces the entry on line 8\n  - role: ${ACCOUNT}:role/my-team/console\n    username: console\n    groups: [viewers]`,
  },
  {
    trouble: 'groups that are no list',
    live: {
      mapRoles: `- rolearn: ${CONSOLE}\n  username: console\n  groups: viewers\n`,
      clusterRoleBindings: [viewers],
    },
    layer: 'mapping',
    cause: 'odd-row groups-not-a-list',
    prints: `principals:\n  - role: ${CONSOLE}\n    username: console\n    groups: [viewers]`,
  },
  {
    trouble: 'the restricted group outside of its namespace',
    can: 'list pods -n shop',
    live: { mapRoles: row('console', [`${RESTRICTED}-group`]), ...restricted },
    layer: 'rbac',
    cause: 'other-namespaces',
    prints: `principals:\n  - role: ${CONSOLE}\n    username: console\n    groups: [${RESTRICTED}-group, console]\nrbac:\n  manifests:\n    - rbac/list-pods.yaml\n  bindings:\n    - groups: [console]\n      clusterRole: list-pods\n      namespaces: [shop]`,
  },
  {
    trouble: 'a group that is bound in another namespace',
    can: 'list pods -n shop',
    live: {
      mapRoles: row('console', ['viewers']),
      roleBindings: [bindInNamespace('ops/viewers', 'ClusterRole/view', group('viewers'))],
    },
    layer: 'rbac',
    cause: 'other-namespaces',
  },
  {
    trouble: 'a binding to a role that does not exist',
    live: {
      mapRoles: row('console', ['viewers']),
      clusterRoleBindings: [bindEverywhere('viewers', 'ClusterRole/views', group('viewers'))],
    },
    layer: 'rbac',
    cause: 'role-missing',
    prints: 'rbac:\n  bindings:\n    - groups: [viewers]\n      clusterRole: view',
  },
  {
    trouble: 'a group bound as if it were a user',
    live: {
      mapRoles: row('console', ['viewers']),
      clusterRoleBindings: [bindEverywhere('viewers', 'ClusterRole/view', user('viewers'))],
    },
    layer: 'rbac',
    cause: 'subject-kind',
    prints: 'rbac:\n  bindings:\n    - groups: [viewers]\n      clusterRole: view',
  },
  {
    trouble: 'a role that gives something else',
    can: 'list nodes',
    live: {
      mapRoles: row('console', ['viewers']),
      clusterRoleBindings: [viewers],
    },
    layer: 'rbac',
    cause: 'roles-give-less',
  },
  {
    trouble: 'broken YAML in mapUsers, which is rebuilt',
    principal: `${ACCOUNT}:user/alice`,
    live: {
      mapUsers: `- userarn: ${ACCOUNT}:user/alice\n  username: alice\n  groups: [viewers]\n- userarn: ${ACCOUNT}:user/bob\n  username: {{SessionName}}\n`,
      clusterRoleBindings: [viewers],
    },
    layer: 'mapping',
    cause: 'broken-key',
    repair: true,
  },
  {
    trouble: 'broken YAML in mapUsers, in the very row',
    principal: `${ACCOUNT}:user/alice`,
    live: {
      mapUsers: `- userarn: ${ACCOUNT}:user/alice\n  username: @alice\n  groups: [viewers]\n`,
      clusterRoleBindings: [viewers],
    },
    layer: 'mapping',
    cause: 'broken-key',
    repair: true,
  },
  {
    trouble: 'a file that says it and was not applied',
    file: `${FILE}  - role: ${CONSOLE}\n    groups: [viewers]\n`,
    live: { clusterRoleBindings: [viewers] },
    layer: 'mapping',
    cause: 'declared',
  },
]

describe('each trouble is named, and what is printed mends it', () => {
  test.each(TROUBLES)('$trouble', (asked) => {
    const explanation = ask(asked)
    expect(explanation.answer.verdict).toBe('no')
    const [cause] = explanation[asked.layer].causes
    expect(cause === undefined ? '' : words(cause)).toBe(asked.cause)

    const { mend } = explanation
    if (mend === undefined) throw new Error('nothing is said to be done')
    expect(mend.kind === 'apply' || mend.kind === 'lines' ? mend.repair : undefined).toBe(
      asked.repair ?? false,
    )
    if (asked.prints !== undefined && mend.kind === 'lines')
      expect(accessYaml(mend.lines).join('\n')).toBe(asked.prints)
    if (asked.prints !== undefined) expect(mend.kind).toBe('lines')

    const principal = principalOf(asked.principal ?? CONSOLE)
    const wanted = requestOf(asked.can ?? 'list pods')
    const before = snapshotOf(asked.live)
    expect(permission(stateOf(principal, before, before).held, wanted)).not.toBe('yes')
    expect(permission(stateOf(principal, mended(asked, mend), before).held, wanted)).toBe('yes')
  })
})

function words(cause: { readonly kind: string }): string {
  if ('meant' in cause && cause.kind === 'near-row')
    return `${cause.kind} ${(cause.meant as { near: string }).near}`
  if ('oddity' in cause) return `${cause.kind} ${(cause.oddity as { kind: string }).kind}`
  return cause.kind
}

test('a role that nothing ready gives is made for this one request', () => {
  const asked: Asked = { live: { mapRoles: row('console', ['ops']) }, can: 'create pods/exec -n shop' }
  const { mend } = ask(asked)
  if (mend?.kind !== 'lines') throw new Error('no lines')
  expect(mend.lines.manifests.map(({ object }) => object.rules)).toEqual([
    [{ apiGroups: [''], resources: ['pods/exec'], verbs: ['create'] }],
  ])
  const live = snapshotOf(asked.live)
  const after = stateOf(principalOf(CONSOLE), mended(asked, mend), live)
  expect(permission(after.held, requestOf('create pods/exec -n shop'))).toBe('yes')
  expect(permission(after.held, requestOf('create pods/exec -n ops'))).toBe('no')
})

test('a role of one request comes first, and the least of the ready roles second', () => {
  const { mend } = ask({ live: { mapRoles: row('console', ['ops']) }, can: 'get secrets/db -n shop' })
  if (mend?.kind !== 'lines') throw new Error('no lines')
  expect(accessYaml(mend.lines).join('\n')).toBe(
    'rbac:\n  manifests:\n    - rbac/get-secrets-db.yaml\n  bindings:\n    - groups: [ops]\n      clusterRole: get-secrets-db\n      namespaces: [shop]',
  )
  if (mend.second?.kind !== 'lines') throw new Error('no second')
  expect(accessYaml(mend.second.lines).join('\n')).toBe(
    'rbac:\n  bindings:\n    - groups: [ops]\n      clusterRole: edit\n      namespaces: [shop]',
  )
})

test('system:masters of a row that never was in force is not handed out', () => {
  const { mend } = ask({ live: { mapRoles: row('my-team/console', ['system:masters', 'viewers']) } })
  if (mend?.kind !== 'lines') throw new Error('no lines')
  expect(mend.refused).toEqual([])
  expect(mend.lines.principals[0]?.groups).toEqual(['viewers'])
})

test('of several clusters, new lines are for the one that was asked about', () => {
  const file = FILE.replace('principals:', '  - name: dev\n    directory: dev\nprincipals:')
  const { mend } = ask({ file, live: { clusterRoles: [clusterRole('x', [])] } })
  if (mend?.kind !== 'lines') throw new Error('no lines')
  expect(accessYaml(mend.lines)).toContain('    clusters: [prod]')
})
