import { describe, expect, test } from '@jest/globals'
import { parseAccess } from '../../src/access/parse.ts'
import { resolveAccess } from '../../src/access/resolve.ts'
import type { Problem } from '../../src/problem/problem.ts'
import { objectId } from '../../src/rbac/object.ts'

const RBAC = 'apiVersion: rbac.authorization.k8s.io/v1\n'
const READER = `${RBAC}kind: ClusterRole\nmetadata: {name: reader}\nrules: []\n`
const DEPLOYMENT = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: shop}\n'

interface Read {
  /** Ids of what is declared, for each cluster. */
  readonly declared: readonly (readonly string[])[]
  readonly problems: readonly Problem[]
}

/** Reads an access.yaml whose entries of rbac.manifests match all of `files`. */
function read(files: Readonly<Record<string, string>>, entries = 'rbac/*.yaml', clusters = 'a'): Read {
  const names = clusters.split(' ').map((name) => `{name: ${name}, directory: ${name}}`)
  const text = `version: 1\nclusters: [${names.join(', ')}]\nguards: {allowEmpty: true}\nrbac:\n  manifests: [${entries}]\n`
  const { access, problems } = parseAccess(text, 'access.yaml')
  if (access === undefined) return { declared: [], problems }
  const all = Object.entries(files).map(([path, content]) => ({ path, text: content }))
  const resolved = resolveAccess(
    access,
    access.manifests.map((glob) => ({ ...glob, files: all })),
  )
  return {
    declared: resolved.desired.map(({ objects }) => objects.map(({ object }) => objectId(object))),
    problems: [...problems, ...resolved.problems],
  }
}

/** `notice other-kinds-left-out rbac/a.yaml:1` */
function inShort({ severity, code, where }: Problem): string {
  return `${severity} ${code} ${where.file}:${where.line}`
}

describe('what is beside RBAC in manifests is left out', () => {
  test('with one notice that counts it by kind, at the first of them', () => {
    const { declared, problems } = read({
      'rbac/a.yaml': `${READER}---\n${DEPLOYMENT}---\n${DEPLOYMENT}`,
      'rbac/b.yaml': `apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n---\n${DEPLOYMENT}`,
    })

    expect(declared).toEqual([['ClusterRole/reader']])
    expect(problems.map(inShort)).toEqual(['notice other-kinds-left-out rbac/a.yaml:6'])
    expect(problems[0]?.message).toBe(
      '4 objects of other kinds in "rbac/*.yaml" are not declared: 3 Deployment and 1 Namespace.',
    )
  })

  test('of many kinds the rarest are counted together', () => {
    const kinds = Array.from({ length: 12 }, (_, at) => `apiVersion: v1\nkind: Kind${'ABCDEFGHIJKL'[at]}\n`)
    const text = [READER, ...kinds, ...kinds.slice(10)].join('---\n')
    expect(read({ 'rbac/a.yaml': text }).problems[0]?.message).toBe(
      '14 objects of other kinds in "rbac/*.yaml" are not declared: 2 KindK, 2 KindL, 1 KindA, 1 KindB, 1 KindC, 1 KindD, 1 KindE, 1 KindF and 4 of 4 more kinds.',
    )
  })

  test.each<[string, string, string]>([
    ['a Deployment without apiVersion', 'deployment.yaml', 'kind: Deployment\n'],
    ['a ServiceAccount', 'sa.yaml', 'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: shop}\n'],
    ['a Node, which is two letters from a Role', 'node.yaml', 'apiVersion: v1\nkind: Node\n'],
    ['a Route of OpenShift', 'route.yaml', 'apiVersion: route.openshift.io/v1\nkind: Route\n'],
    [
      'a Role of OpenShift',
      'role.yaml',
      'apiVersion: authorization.openshift.io/v1\nkind: Role\nmetadata: {name: a}\n',
    ],
    ['a Role of IAM', 'iam.yaml', 'apiVersion: iam.services.k8s.aws/v1alpha1\nkind: Role\n'],
    [
      'a binding of Istio',
      'istio.yaml',
      'apiVersion: rbac.istio.io/v1alpha1\nkind: ServiceRoleBinding\nspec: {subjects: []}\n',
    ],
    [
      'a review, of a group that is near to that of RBAC',
      'review.yaml',
      'apiVersion: authorization.k8s.io/v1\nkind: SubjectAccessReview\nspec: {user: a}\n',
    ],
    [
      'a ClusterTrustBundle, whose name is near to that of a binding',
      'bundle.yaml',
      'apiVersion: certificates.k8s.io/v1beta1\nkind: ClusterTrustBundle\n',
    ],
    [
      'a policy of audit, whose rules have verbs',
      'audit.yaml',
      'apiVersion: audit.k8s.io/v1\nkind: Policy\nrules: [{level: None, verbs: [get]}]\n',
    ],
    ['a kustomization without kind', 'kustomization.yaml', 'resources: [reader.yaml]\n'],
    [
      'a kustomization of any name',
      'base.yaml',
      'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [reader.yaml]\n',
    ],
    [
      "Flux's Kustomization",
      'kustomization.yaml',
      'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nspec: {patches: [{}]}\n',
    ],
    ['Chart.yaml', 'Chart.yaml', 'apiVersion: v2\nname: shop\nversion: 1.0.0\n'],
    ['values of Helm', 'values-prod.yaml', 'replicas: 2\nrules: []\n'],
    ['a JSON patch', 'patch.yaml', '- {op: add, path: /rules/0, value: {}}\n'],
    [
      'a patch of an object of RBAC',
      'patch.yaml',
      `$patch: delete\n${RBAC}kind: RoleBinding\nmetadata: {name: a, namespace: b}\n`,
    ],
    [
      'a list of custom resources without kinds',
      'list.yaml',
      '{apiVersion: example.com/v1, kind: ThingList, items: [{metadata: {name: a}}]}',
    ],
    [
      'a custom resource that is called a list',
      'addresses.yaml',
      'apiVersion: example.com/v1\nkind: AllowList\nitems: [10.0.0.0/8]\n',
    ],
  ])('%s', (_, name, text) => {
    const { declared, problems } = read({ 'rbac/reader.yaml': READER, [`rbac/${name}`]: text })

    expect(declared).toEqual([['ClusterRole/reader']])
    expect(problems.map(inShort)).toEqual([`notice other-kinds-left-out rbac/${name}:1`])
  })

  test('a kind that RBAC has too is counted with its group', () => {
    const iam = 'apiVersion: iam.services.k8s.aws/v1alpha1\nkind: Role\n'
    expect(read({ 'rbac/a.yaml': READER, 'rbac/iam.yaml': iam }).problems[0]?.message).toBe(
      '1 object of other kinds in "rbac/*.yaml" is not declared: 1 Role of iam.services.k8s.aws.',
    )
  })

  test('what is wrong in it does not matter', () => {
    const text = `${DEPLOYMENT}spec: {<<: {a: 1}, a: 1, a: 2, b: !!binary aGk=}\n`
    const { problems } = read({ 'rbac/a.yaml': READER, 'rbac/b.yaml': text })
    expect(problems.map(inShort)).toEqual(['notice other-kinds-left-out rbac/b.yaml:1'])
  })

  test('with otherKinds: error it is an error', () => {
    const { problems } = read(
      { 'rbac/a.yaml': `${READER}---\n${DEPLOYMENT}` },
      '{path: rbac/*.yaml, otherKinds: error}',
    )
    expect(problems.map(inShort)).toEqual(['error other-kinds-left-out rbac/a.yaml:6'])
  })

  test('each entry is told of its own files', () => {
    const { problems } = read({ 'rbac/a.yaml': `${READER}---\n${DEPLOYMENT}` }, '"rbac/*", "*/a.yaml"')
    expect(problems.map(({ message }) => message)).toEqual([
      '1 object of other kinds in "rbac/*" is not declared: 1 Deployment.',
      '1 object of other kinds in "*/a.yaml" is not declared: 1 Deployment.',
    ])
  })

  test('a file without any object is told', () => {
    const { problems } = read({
      'rbac/a.yaml': READER,
      'rbac/b.yaml': '# nothing yet\n',
      'rbac/c.yaml': '---\n---\nnull\n',
    })
    expect(problems.map(inShort)).toEqual(['notice other-kinds-left-out rbac/b.yaml:1'])
    expect(problems[0]?.message).toBe(
      '"rbac/*.yaml" matches 2 files without any object: rbac/b.yaml and rbac/c.yaml.',
    )
  })
})

describe('a kustomization that changes objects', () => {
  const base = { 'rbac/reader.yaml': READER }

  test.each([
    ['namePrefix: prod-', 'namePrefix'],
    ['namespace: shop\npatches: [{path: a.yaml}]', 'namespace and patches'],
    ['components: [../audit]', 'components'],
  ])('%s is warned of: what is applied with it is not what is declared', (text, keys) => {
    const { declared, problems } = read({
      ...base,
      'rbac/kustomization.yaml': `resources: [reader.yaml]\n${text}\n`,
    })
    expect(declared).toEqual([['ClusterRole/reader']])
    expect(problems.map(inShort)).toEqual([
      'notice other-kinds-left-out rbac/kustomization.yaml:1',
      'warning kustomization-not-run rbac/kustomization.yaml:1',
    ])
    expect(problems[1]?.message).toBe(
      `A kustomization in "rbac/*.yaml" is not run: objects are declared as their files have them, without what ${keys} would make of them.`,
    )
  })

  test('one that only names files and makes ConfigMaps is only counted', () => {
    const text = 'resources: [reader.yaml]\npatches: []\nconfigMapGenerator: [{name: a}]\n'
    const { problems } = read({ ...base, 'rbac/kustomization.yaml': text })
    expect(problems.map(({ code }) => code)).toEqual(['other-kinds-left-out'])
  })
})

describe('a glob of files without RBAC objects', () => {
  const WITHOUT = 'error glob-without-rbac access.yaml:5'

  test.each([
    ['with objects of other kinds', DEPLOYMENT, [WITHOUT, 'notice other-kinds-left-out rbac/a.yaml:1']],
    ['without anything', '', [WITHOUT, 'notice other-kinds-left-out rbac/a.yaml:1']],
    [
      'with an empty list',
      'apiVersion: v1\nkind: List\nitems: []\n',
      [WITHOUT, 'notice other-kinds-left-out rbac/a.yaml:1'],
    ],
    [
      'with objects of Kubernetes alone',
      `${RBAC}kind: ClusterRole\nmetadata: {name: "system:reader"}\n`,
      [WITHOUT, 'warning never-touch rbac/a.yaml:3'],
    ],
  ])('%s is an error, because what it declared before would be removed', (_, text, expected) => {
    const { problems } = read({ 'rbac/a.yaml': text })
    expect(problems.map(inShort)).toEqual(expected)
  })

  test('is no second error where an object is faulty', () => {
    const { problems } = read({ 'rbac/a.yaml': `${RBAC}kind: Role\nmetadata: {name: a}\n` })
    expect(problems.map(({ code }) => code)).toEqual(['missing-key'])
  })
})

describe('the ways in which manifests are written', () => {
  const WRITER = READER.replace('reader', 'writer')

  test.each<[string, string]>([
    ['several documents, with --- before and after them', `---\n${READER}---\n${WRITER}---\n`],
    ['comments between them', `# a\n${READER}---\n# b\n---\n${WRITER}`],
    ['a byte order mark', `\uFEFF${READER}---\n${WRITER}`],
    ['lines that end with CR LF', `${READER}---\n${WRITER}`.replaceAll('\n', '\r\n')],
    [
      'a List of several kinds, one in the other',
      JSON.stringify({
        apiVersion: 'v1',
        kind: 'List',
        metadata: { resourceVersion: '' },
        items: [
          { apiVersion: 'apps/v1', kind: 'Deployment' },
          { apiVersion: 'v1', kind: 'List', items: [clusterRole('reader')] },
          clusterRole('writer'),
        ],
      }),
    ],
    [
      'a list of one kind, whose items have none',
      JSON.stringify({
        apiVersion: 'rbac.authorization.k8s.io/v1',
        kind: 'ClusterRoleList',
        items: ['reader', 'writer'].map((name) => ({ metadata: { name }, rules: null })),
      }),
    ],
    [
      'anchors and aliases',
      `${RBAC}kind: ClusterRole\nmetadata: {name: reader}\nrules: &r [{apiGroups: [""], resources: [pods], verbs: &v [get]}]\n---\n${WRITER}`,
    ],
  ])('%s', (_, text) => {
    const { declared, problems } = read({ 'rbac/a.yaml': text })
    expect(problems.filter(({ severity }) => severity !== 'notice')).toEqual([])
    expect(declared).toEqual([['ClusterRole/reader', 'ClusterRole/writer']])
  })

  test('a template of Helm is told as that', () => {
    const { problems } = read({
      'rbac/a.yaml': `{{- if .Values.rbac.create }}\n${READER}{{- end }}\n`,
      'rbac/b.yaml': READER.replace('reader', '{{ include "app.name" . }}'),
    })
    expect(problems.map(({ code, fix }) => `${code}: ${fix}`)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^yaml-syntax: Render the template first, for example with helm template/),
      ]),
    )
    expect(problems.filter(({ severity }) => severity === 'error').map(({ fix }) => fix)).toEqual(
      problems.map(() => expect.stringMatching(/^Render the template first/)),
    )
  })
})

describe('manifests that are applied with kubectl apply -n', () => {
  const SET = `${RBAC}kind: Role
metadata: {name: server}
rules: []
---
${RBAC}kind: RoleBinding
metadata: {name: server}
roleRef: {kind: Role, name: server}
subjects: [{kind: ServiceAccount, name: server}]
---
${READER}`

  test('have the namespace of their entry', () => {
    const { declared, problems } = read({ 'rbac/a.yaml': SET }, '{path: rbac/a.yaml, namespace: argocd}')
    expect(problems).toEqual([])
    expect(declared).toEqual([['Role/argocd/server', 'RoleBinding/argocd/server', 'ClusterRole/reader']])
  })

  test('are an error without it, which says both ways', () => {
    const { problems } = read({ 'rbac/a.yaml': SET })
    expect(problems.map(inShort)).toEqual([
      'error missing-key rbac/a.yaml:3',
      'error missing-key rbac/a.yaml:8',
    ])
    expect(problems[0]?.fix).toContain('namespace at the entry of rbac.manifests')
  })

  test('can be of several namespaces, in one cluster or several', () => {
    const entries = '{path: rbac/a.yaml, namespace: one}, {path: "rbac/*", namespace: two, clusters: [b]}'
    const { declared, problems } = read({ 'rbac/a.yaml': SET }, entries, 'a b')
    const one = ['Role/one/server', 'RoleBinding/one/server']
    expect(problems).toEqual([])
    expect(declared).toEqual([
      [...one, 'ClusterRole/reader'],
      [...one, 'ClusterRole/reader', 'Role/two/server', 'RoleBinding/two/server'],
    ])
  })

  test('an entry cannot have two namespaces, or something else', () => {
    const { problems } = read({}, '{path: a, namespace: A b}')
    expect(problems.map(({ code }) => code)).toEqual(['invalid-namespace'])
  })
})

function clusterRole(name: string): object {
  return { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: { name }, rules: [] }
}
