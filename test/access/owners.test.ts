import { expect, test } from '@jest/globals'
import { parseAccess } from '../../src/access/parse.ts'
import { resolveAccess } from '../../src/access/resolve.ts'
import { objectId } from '../../src/rbac/object.ts'

const role = (name: string): string =>
  `{apiVersion: rbac.authorization.k8s.io/v1, kind: Role, metadata: {name: ${name}, namespace: team-a}}`

const FILES: Readonly<Record<string, readonly string[]>> = {
  'rbac/*.yaml': ['a', 'b'],
  'rbac/b.yaml': ['b'],
}

test('owners is said of what an entry declares, and of nothing else', () => {
  const { access, problems } = parseAccess(
    `version: 1
clusters: [{name: prod, region: eu-central-1}]
principals:
  - role: arn:aws:iam::111122223333:role/dev
    owners: adopt
  - role: arn:aws:iam::111122223333:role/ops
rbac:
  presets:
    - {preset: console-full-access, owners: adopt}
  manifests:
    - rbac/*.yaml
    - {path: rbac/b.yaml, owners: adopt}
  bindings:
    - {groups: [ops], clusterRole: view}
    - {groups: [dev], clusterRole: view, owners: adopt}
    - {groups: [dev], clusterRole: edit, namespaces: [team-a]}
removed:
  - {kind: ClusterRole, name: old, owners: adopt}
  - {kind: ClusterRole, name: older}
`,
    'access.yaml',
  )
  if (access === undefined) throw new Error(JSON.stringify(problems))
  const globs = access.manifests.map((glob) => ({
    ...glob,
    files: (FILES[glob.glob] ?? []).map((name) => ({ path: `rbac/${name}.yaml`, text: role(name) })),
  }))
  const [desired] = resolveAccess(access, globs).desired
  const said = (all: readonly { readonly owners?: string }[]) => all.map(({ owners }) => owners ?? '-')
  expect(said(desired?.principals ?? [])).toEqual(['adopt', '-'])
  expect(said(desired?.removed ?? [])).toEqual(['adopt', '-'])
  const adopting = (desired?.objects ?? []).filter(({ owners }) => owners === 'adopt')
  expect(adopting.map(({ object }) => objectId(object)).toSorted()).toEqual([
    'ClusterRole/eks-console-dashboard-full-access-clusterrole',
    'ClusterRoleBinding/eks-access:default:cluster-role:view',
    'ClusterRoleBinding/eks-console-dashboard-full-access-binding',
    'Role/team-a/b',
  ])
})
