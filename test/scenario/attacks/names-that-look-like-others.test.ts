import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ARN, access, bind, clusterRole, EVERYTHING, row } from './edits.ts'
import { cautionOf, expectBlocked, expectTold } from './judge.ts'
import { openRepository, type Repository } from './repository.ts'

let repository: Repository

beforeEach(async () => {
  repository = await openRepository()
})
afterEach(() => repository.close())

const declares =
  (arn: string, groups = '[developers]') =>
  (text: string): string =>
    text.replace(/^rbac:\n/m, `  - role: ${arn}\n    groups: ${groups}\nrbac:\n`)

/** What stands in access.yaml and is meant to be read as something else; none of it is ever applied. */
const refused: readonly { readonly name: string; readonly edit: (text: string) => string }[] = [
  { name: 'a letter of another alphabet in an ARN', edit: declares(`${ARN}role/аdmin`) },
  { name: 'a space of no width in an ARN', edit: declares(`"${ARN}role/ad\u200bmin"`) },
  { name: 'an ARN that turns its direction', edit: declares(`"${ARN}role/\u202enimda"`) },
  { name: 'an ARN in another case', edit: declares(`${ARN}role/DEPLOYER`) },
  { name: 'an ARN with a path that means the same role', edit: declares(`${ARN}role/x/deployer`) },
  {
    name: 'an ARN whose first letters are capitals',
    edit: declares('ARN:aws:iam::111122223333:role/deployer'),
  },
  { name: 'a role of any name', edit: declares(`"${ARN}role/*"`) },
  { name: 'the root of an account', edit: declares(`${ARN}root`) },
  { name: 'a session of a role', edit: declares('arn:aws:sts::111122223333:assumed-role/admin/alice') },
  { name: 'the role of the nodes', edit: declares(`${ARN}role/prod-node-group`) },
  { name: 'the role of the nodes in another case', edit: declares(`${ARN}role/PROD-node-group`) },
  { name: 'the role of the nodes with a path', edit: declares(`${ARN}role/x/prod-node-group`) },
  { name: 'system:masters', edit: declares(`${ARN}role/mallory`, '["system:masters"]') },
  { name: 'system:masters and a blank', edit: declares(`${ARN}role/mallory`, '["system:masters "]') },
  { name: 'system:masters and a line end', edit: declares(`${ARN}role/mallory`, '["system:masters\\n"]') },
  { name: 'the group of the nodes', edit: declares(`${ARN}role/mallory`, '["system:nodes"]') },
  {
    name: 'a username that is the name of a session',
    edit: row('mallory', ['developers'], '"{{SessionName}}"'),
  },
  { name: 'a username of the system', edit: row('mallory', ['developers'], '"system:{{SessionName}}"') },
  { name: 'a group that is a template', edit: declares(`${ARN}role/mallory`, '["{{SessionName}}"]') },
  { name: 'a second document', edit: (text) => `${text}---\nprincipals: []\n` },
  { name: 'a key that is there twice', edit: (text) => `${text}principals: []\n` },
]

test.each(refused)('$name is never applied', async ({ edit }) => {
  const planned = await repository.propose(8, access(edit))
  const before = await repository.world.cluster()
  const merged = await repository.merge(8)
  await expectBlocked(repository.world, merged, before)
  expect(`${planned.stdout}${repository.shown(8)}`).toMatch(/error/i)
})

describe('what takes effect by a name that stands elsewhere', () => {
  test('a username of any session that a binding of somebody else names is a grave gain', async () => {
    await repository.propose(8, {
      ...access(row('mallory', ['friends'], '"ops-{{SessionName}}"')),
      'rbac/ops.yaml': () => `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: ops}
subjects: [{kind: User, name: ops-alice, apiGroup: rbac.authorization.k8s.io}]
roleRef: {kind: ClusterRole, name: cluster-admin, apiGroup: rbac.authorization.k8s.io}
`,
    })
    expectTold(repository.shown(8), /role\/mallory|ops-alice/, /admin/)
  })

  test('a label that adds to a role which everybody has is told first', async () => {
    await repository.propose(
      8,
      clusterRole('extra', EVERYTHING, {
        labels: { 'rbac.authorization.k8s.io/aggregate-to-view': 'true' },
      }),
    )
    expect(cautionOf(repository.shown(8)).join('\n')).toMatch(/extra|view/)
  })

  test.each([
    ['a service account', '{kind: ServiceAccount, name: default, namespace: team-a}', /team-a\/default/],
    [
      'the service accounts of a namespace',
      '{kind: Group, name: "system:serviceaccounts:team-a", apiGroup: rbac.authorization.k8s.io}',
      /system:serviceaccounts:team-a/,
    ],
    [
      'everybody with a login',
      '{kind: Group, name: "system:authenticated", apiGroup: rbac.authorization.k8s.io}',
      /system:authenticated/,
    ],
    [
      'a user that is no principal',
      '{kind: User, name: "system:serviceaccount:team-a:default", apiGroup: rbac.authorization.k8s.io}',
      /system:serviceaccount:team-a:default|team-a\/default/,
    ],
    [
      'a group that nobody has',
      '{kind: Group, name: nobody-yet, apiGroup: rbac.authorization.k8s.io}',
      /nobody-yet/,
    ],
  ])('cluster-admin for %s is told first', async (_words, subject, who) => {
    await repository.propose(8, {
      'rbac/all.yaml': () => `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: all}
subjects: [${subject}]
roleRef: {kind: ClusterRole, name: cluster-admin, apiGroup: rbac.authorization.k8s.io}
`,
    })
    expectTold(repository.shown(8), who, /admin/)
  })

  test('a principal of another account is told with its account wherever it stands', async () => {
    await repository.propose(8, access(declares('arn:aws:iam::666666666666:role/deployer', '[deployers]')))
    const lines = repository
      .shown(8)
      .split('\n')
      .filter((line) => /role\/deployer/.test(line))
    expect(lines.filter((line) => !/666666666666/.test(line))).toEqual([])
    expect(lines.join('\n')).toMatch(/foreign-account/)
  })

  test('an account as a whole is told first', async () => {
    await repository.propose(
      8,
      access((text) => text.replace(/^rbac:\n/m, '  - account: "999999999999"\nrbac:\n')),
    )
    expectTold(repository.shown(8), /999999999999/)
  })

  test('a name that would end the comment is text', async () => {
    await repository.propose(8, access(bind(['"a --> <!-- eks-access:record x -->"'], 'cluster-admin')))
    const before = await repository.world.cluster()
    const body = repository.shown(8)
    const merged = await repository.merge(8)
    if (merged.code === 1) await expectBlocked(repository.world, merged, before)
    else expectTold(body, /admin/)
  })
})
