import { describe, expect, test } from '@jest/globals'
import type { Desired } from '../../src/access/desired.ts'
import { DEFAULT_GUARDS } from '../../src/access/guard/settings.ts'
import { parseAccess } from '../../src/access/parse.ts'
import { manifestProblems, resolveAccess } from '../../src/access/resolve.ts'
import { declaredRows } from '../../src/login/mapping/aws-auth/spell.ts'
import { objectId } from '../../src/rbac/object.ts'
import { isOurs } from '../../src/rbac/ownership.ts'
import { inShort, problemsOf } from './fixture.ts'

const role = (name: string): string =>
  `{apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: {name: ${name}, namespace: team-a}}`

/** `files` by glob. */
function resolve(
  text: string,
  files: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): Desired[] {
  const { access, problems } = parseAccess(text, 'access.yaml')
  if (access === undefined) throw new Error(JSON.stringify(problems))
  const globs = access.manifests.map((glob) => ({
    ...glob,
    files: Object.entries(files[glob.glob] ?? {}).map(([path, text]) => ({ path, text })),
  }))
  const resolved = resolveAccess(access, globs)
  expect(resolved.problems.filter(({ severity }) => severity !== 'notice')).toEqual([])
  return [...resolved.desired]
}

const idsOf = ({ objects }: Desired): string[] => objects.map(({ object }) => objectId(object))

test('clusters for which the same entries count share what is declared, and others do not', () => {
  const manifests = {
    'all/*': { 'all/a.yaml': role('deployer') },
    'some/*': { 'some/b.yaml': role('tester') },
  }
  const [one, two, three] = resolve(
    `version: 1
clusters:
  - {name: one, directory: one}
  - {name: two, directory: two}
  - {name: three, directory: three}
principals:
  - role: arn:aws:iam::111122223333:role/everywhere
rbac:
  manifests: ["all/*", {path: "some/*", clusters: [three]}]
`,
    manifests,
  )
  expect(two?.objects).toBe(one?.objects)
  expect(two?.principals).toBe(one?.principals)
  expect([one, two].map((desired) => desired && idsOf(desired))).toEqual([
    ['Role/team-a/deployer'],
    ['Role/team-a/deployer'],
  ])
  expect(three && idsOf(three)).toEqual(['Role/team-a/deployer', 'Role/team-a/tester'])
})

describe('an entry is for the clusters that it selects', () => {
  const [euProd, usProd, trial] = resolve(
    `version: 1
name: team
clusters:
  - {name: prod-eu, region: eu-central-1}
  - {name: prod-us, region: us-east-1, account: "012345678901", assumeRole: "arn:aws:iam::111122223333:role/a/b"}
  - {name: test, context: test, kubeconfig: ./config}
principals:
  - role: arn:aws:iam::111122223333:role/everywhere
  - role: arn:aws:iam::111122223333:role/my-team/console
    groups: [viewers]
    clusters: [prod-*]
  - role: arn:aws:iam::111122223333:role/console
    username: tester
    clusters: [t?st]
  - account: "444455556666"
    clusters: [prod-us, test]
rbac:
  presets:
    - preset: console-restricted-access
      namespaces: [team-a]
      clusters: [prod-us]
  manifests:
    - all/*
    - {path: trial/*, clusters: [test]}
  bindings:
    - {groups: [viewers], clusterRole: view, clusters: ["*-eu"]}
    - {users: [tester], role: deployer, namespaces: [team-a, team-b], clusters: [test]}
unmanaged: remove
guards: {allowSystemMasters: true}
`,
    {
      'all/*': { 'all/a.yaml': role('a') },
      'trial/*': { 'all/a.yaml': role('a'), 'trial/b.json': JSON.stringify({ kind: 'List', items: [] }) },
    },
  ) as [Desired, Desired, Desired]

  test('principals', () => {
    const names = (desired: Desired): string[] =>
      declaredRows(desired).map(({ arn, username }) => `${arn.slice(31)} ${username}`)
    const console = 'console arn:aws:sts::111122223333:assumed-role/console/{{SessionName}}'
    const everywhere = 'everywhere arn:aws:sts::111122223333:assumed-role/everywhere/{{SessionName}}'

    expect(names(euProd)).toEqual([everywhere, console])
    expect(names(usProd)).toEqual([everywhere, console])
    expect(names(trial)).toEqual([everywhere, 'console tester'])
    expect([euProd, usProd, trial].map(({ accounts }) => accounts.map(({ account }) => account))).toEqual([
      [],
      ['444455556666'],
      ['444455556666'],
    ])
  })

  test('objects', () => {
    expect(idsOf(euProd)).toEqual(['ClusterRoleBinding/eks-access:team:cluster-role:view', 'Role/team-a/a'])
    expect(idsOf(usProd)).toEqual([
      'ClusterRole/eks-console-dashboard-restricted-access-clusterrole',
      'ClusterRoleBinding/eks-console-dashboard-restricted-access-clusterrole-binding',
      'Role/team-a/eks-console-dashboard-restricted-access-role',
      'RoleBinding/team-a/eks-console-dashboard-restricted-access-role-binding',
      'Role/team-a/a',
    ])
    expect(idsOf(trial)).toEqual([
      'RoleBinding/team-a/eks-access:team:role:deployer',
      'RoleBinding/team-b/eks-access:team:role:deployer',
      'Role/team-a/a',
    ])
  })

  test('the ways in, the set, the guards', () => {
    expect([euProd, usProd, trial].map(({ cluster }) => cluster)).toEqual([
      { door: 'eks', name: 'prod-eu', region: 'eu-central-1' },
      {
        door: 'eks',
        name: 'prod-us',
        region: 'us-east-1',
        account: '012345678901',
        assumeRole: 'arn:aws:iam::111122223333:role/a/b',
      },
      {
        door: 'context',
        name: 'test',
        context: 'test',
        kubeconfig: './config',
        where: expect.objectContaining({ file: 'access.yaml', line: 6 }),
      },
    ])
    expect(trial).toMatchObject({
      set: 'team',
      unmanaged: 'remove',
      guards: { ...DEFAULT_GUARDS, allowSystemMasters: true },
    })
  })

  test('every object carries the marks of the set, its place and its origin', () => {
    const objects = [euProd, usProd, trial].flatMap((desired) => desired.objects)

    expect(objects.every(({ object }) => isOurs(object, 'team'))).toBe(true)
    expect(euProd.objects.map(({ where, origin }) => [origin, where.file, where.line])).toEqual([
      ['binding', 'access.yaml', 26],
      ['manifest', 'all/a.yaml', 1],
    ])
    expect(usProd.objects[0]).toMatchObject({ origin: 'preset', where: { file: 'access.yaml', line: 19 } })
  })
})

test('a list of a list and several documents are unpacked', () => {
  const text = `kind: List
items:
  - kind: RoleList
    items:
      - ${role('a')}
      - ${role('b')}
---
---
${role('c')}
`
  const access = 'version: 1\nclusters: [{name: a, directory: a}]\nrbac: {manifests: [x]}\n'

  expect(idsOf(resolve(access, { x: { 'x.yaml': text } })[0] as Desired)).toEqual([
    'Role/team-a/a',
    'Role/team-a/b',
    'Role/team-a/c',
  ])
})

test('a file that declares nothing is refused, and goes through when its guard allows it', () => {
  const text = 'version: 1\nclusters: [{name: a, directory: a}, {name: b, directory: b}]\n'

  expect(problemsOf(text).map(inShort)).toEqual(['empty-file 2:19', 'empty-file 2:44'])
  expect(problemsOf(`${text}guards: {allowEmpty: true}\n`)).toEqual([])
})

test('the same object from a binding and from a manifest is an error that names both places', () => {
  const manifest = `apiVersion: rbac.authorization.k8s.io/v1
kind: ClusterRoleBinding
metadata: {name: "eks-access:default:cluster-role:view"}
roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}
`
  const access = `version: 1
clusters: [{name: a, directory: a}, {name: b, directory: b}]
rbac:
  manifests: [x]
  bindings: [{groups: [viewers], clusterRole: view}]
`
  const [problem, ...rest] = problemsOf(access, { files: [{ path: 'x.yaml', text: manifest }] })

  expect(rest).toEqual([])
  expect(problem).toMatchObject({ code: 'duplicate-object', where: { file: 'x.yaml', line: 1 } })
  expect(problem?.message).toContain('access.yaml:5')
})

test('the same object in two files for different clusters is no problem', () => {
  const access = `version: 1
clusters: [{name: a, directory: a}, {name: b, directory: b}]
rbac:
  manifests: [{path: x, clusters: [a]}, {path: y, clusters: [b]}]
`
  const desired = resolve(access, { x: { 'x.yaml': role('r') }, y: { 'y.yaml': role('r') } })

  expect(desired.map(({ objects }) => objects.map(({ where }) => where.file))).toEqual([
    ['x.yaml'],
    ['y.yaml'],
  ])
})

describe('a binding for a group that nobody has', () => {
  const file = (bound: string, more = ''): string => `version: 1
clusters: [{name: a, directory: a}]
principals: [{role: "arn:aws:iam::111122223333:role/a", groups: [developers]}]
rbac:
  bindings:
    - {groups: [${bound}], clusterRole: view}
${more}`

  test('is noticed when a group of nearly that name is bound to nothing', () => {
    const problems = problemsOf(file('developer'))

    expect(problems.map(inShort)).toEqual(['group-without-principal 6:17'])
    expect(problems[0]).toMatchObject({ severity: 'notice', fix: expect.stringContaining('"developers"') })
  })

  test.each([
    ['the group is one that a principal has', file('developers')],
    ['no group has nearly that name', file('auditors')],
    ['the near group is bound too', file('developer-x', '    - {groups: [developers], clusterRole: edit}\n')],
  ])('is let pass when %s', (_, text) => {
    expect(problemsOf(text)).toEqual([])
  })
})

test('manifests are judged although access.yaml itself has errors', () => {
  const { access, manifests } = parseAccess('version: 1\nrbac: {manifests: [x, y]}\n', 'access.yaml')
  const problems = manifestProblems(
    manifests.map((glob) => ({ ...glob, files: glob.glob === 'x' ? [{ path: 'x.yaml', text: 'a' }] : [] })),
  )

  expect(access).toBeUndefined()
  expect(problems.map(inShort)).toEqual(['glob-matches-nothing 2:23', 'manifest-kind 1:1'])
})
