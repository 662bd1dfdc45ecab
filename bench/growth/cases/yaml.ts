import { byFile, globProblems } from '../../../src/access/manifest/glob-problems.ts'
import { readManifests } from '../../../src/access/manifest.ts'
import { parseAccess } from '../../../src/access/parse.ts'
import { resolveAccess } from '../../../src/access/resolve.ts'
import { readObjects } from '../../../src/cluster/directory/read-objects.ts'
import { ClusterError } from '../../../src/cluster/door.ts'
import { blockText } from '../../../src/cluster/manifest-text.ts'
import type { Problem } from '../../../src/problem/problem.ts'
import { type Hostile, many } from '../hostile.ts'

function answer(problems: readonly Problem[], what: string): string {
  const [first] = problems
  const where = first === undefined ? '' : `, ${first.code} ${first.where.line}:${first.where.column}`
  return `${what}, ${problems.length} problems${where}`
}

/** An access.yaml, read and worked out. */
function access(name: string, text: (size: number) => string, size: number): Hostile {
  return {
    name: `access.yaml: ${name}`,
    size,
    prepare: (actual) => {
      const source = text(actual)
      return () => {
        const { access: file, problems } = parseAccess(source, 'access.yaml')
        const resolved = file === undefined ? undefined : resolveAccess(file, [])
        return answer([...problems, ...(resolved?.problems ?? [])], `${resolved?.desired.length} clusters`)
      }
    },
  }
}

/** A manifest, read. */
function manifest(name: string, text: (size: number) => string, size: number): Hostile {
  return {
    name: `manifest: ${name}`,
    size,
    prepare: (actual) => {
      const source = text(actual)
      return () => {
        const files = [{ path: 'a.yaml', text: source }]
        const manifests = readManifests(files)
        const ofGlob = globProblems({ glob: 'a.yaml', files, clusters: [], where: {} }, byFile(manifests))
        const { objects, problems } = manifests
        return answer([...problems, ...ofGlob], `${objects.length} objects`)
      }
    },
  }
}

/** A file of a directory cluster, or a backup. */
function directory(name: string, text: (size: number) => string, size: number): Hostile {
  return {
    name: `directory: ${name}`,
    size,
    prepare: (actual) => {
      const source = text(actual)
      return () => {
        try {
          return `${readObjects(source, 'a.yaml', 'prod').length} objects`
        } catch (error) {
          if (error instanceof ClusterError) return error.message.slice(0, 100)
          throw error
        }
      }
    },
  }
}

/** A text that is written as YAML: a backup, a snapshot. */
function written(name: string, text: (size: number) => string): Hostile {
  return {
    name: `written: ${name}`,
    size: 65_536,
    prepare: (actual) => {
      const data = { mapRoles: text(actual) }
      return () => `${blockText({ data }, 0).length} characters`
    },
  }
}

const HEAD = 'version: 1\nclusters:\n  - name: prod\n    directory: live\n'
const META = 'apiVersion: rbac.authorization.k8s.io/v1\nkind:'
const ROLE = `${META} Role\nmetadata:\n  name: a\n  namespace: b\n`
const BINDING = (at: number): string =>
  `${META} RoleBinding\nmetadata: {name: b${at}, namespace: n}\nroleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}\nsubjects: [{kind: Group, apiGroup: rbac.authorization.k8s.io, name: g${at}}]\n`
const ITEM = (at: number): string =>
  `- {apiVersion: rbac.authorization.k8s.io/v1, kind: RoleBinding, metadata: {name: b${at}, namespace: n}, roleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}, subjects: [{kind: Group, apiGroup: rbac.authorization.k8s.io, name: g${at}}]}\n`
const words = (count: number, letter: string): string => many(count, (at) => `${letter}${at},`)
const rule = (count: number): string =>
  `${ROLE}rules:\n  - {verbs: [${words(count, 'v')}], apiGroups: [${words(count, 'g')}], resources: [${words(count, 'r')}], resourceNames: [${words(count, 'n')}]}\n`

const TEXTS: readonly (readonly [string, (size: number) => string])[] = [
  ['blanks', (n) => ' '.repeat(n)],
  ['blank lines', (n) => '\n'.repeat(n)],
  ['comments', (n) => '# a\n'.repeat(n / 4)],
  ['a comment of blanks', (n) => `a: b #${' '.repeat(n)}x`],
  ['quotes', (n) => '"'.repeat(n)],
  ['an open quote', (n) => `a: "${' \n'.repeat(n / 2)}`],
  ['a key and blanks', (n) => `a:${' '.repeat(n)}"b" c`],
  ['brackets', (n) => `a: ${'['.repeat(n)}`],
  ['brackets, closed', (n) => `a: ${'['.repeat(n / 2)}${']'.repeat(n / 2)}`],
  ['braces', (n) => `a: ${'{'.repeat(n)}`],
  ['dashes', (n) => '- '.repeat(n / 2)],
  ['blocks, each deeper', (n) => many(Math.sqrt(n), (at) => `${' '.repeat(at)}a:\n`)],
  ['a list', (n) => `a: [${'1,'.repeat(n / 2)}]`],
  ['a list of lines', (n) => `a:\n${'- 1\n'.repeat(n / 4)}`],
  ['keys', (n) => many(n / 10, (at) => `k${at}: 1\n`)],
  ['a key again and again', (n) => 'a: 1\n'.repeat(n / 5)],
  ['tags', (n) => `a: [${'!x 1,'.repeat(n / 5)}]`],
  ['documents', (n) => '---\na: 1\n'.repeat(n / 9)],
  ['markers', (n) => '---\n'.repeat(n / 4)],
  ['anchors', (n) => `a: [${many(n / 8, (at) => `&a${at} 1,`)}]`],
  ['aliases', (n) => `a: &a [1]\nb: [${'*a,'.repeat(n / 3)}]`],
  ['aliases of a long text', (n) => `a: &a ${'x'.repeat(n / 2)}\nb: [${'*a,'.repeat(n / 6)}]`],
  [
    'aliases of aliases',
    () =>
      `a0: &a0 [1,1,1,1,1,1,1,1,1,1]\n${many(9, (at) => `a${at + 1}: &a${at + 1} [${`*a${at},`.repeat(10)}]\n`)}`,
  ],
  ['a long name', (n) => `${'x'.repeat(n)}: 1`],
  ['a long number', (n) => `a: ${'7'.repeat(n)}`],
]

export const YAML_CASES: readonly Hostile[] = [
  ...TEXTS.map(([name, text]) => access(name, text, 65_536)),
  ...TEXTS.map(([name, text]) => manifest(name, text, 65_536)),
  ...TEXTS.map(([name, text]) => directory(name, text, 65_536)),
  access(
    'principals',
    (n) =>
      `${HEAD}principals:\n${many(n, (at) => `  - role: arn:aws:iam::111122223333:role/r${at}\n    groups: [g${at}]\n`)}`,
    1_000,
  ),
  access(
    'principals that are wrong',
    (n) => `${HEAD}principals:\n${many(n, () => `  - role: x\n    groups: ["\\t"]\n    b: 1\n`)}`,
    1_000,
  ),
  access(
    'groups of one principal',
    (n) => `${HEAD}principals:\n  - role: arn:aws:iam::111122223333:role/r\n    groups: [${words(n, 'g')}]\n`,
    4_000,
  ),
  access(
    'wrong groups of one principal',
    (n) =>
      `${HEAD}principals:\n  - role: arn:aws:iam::111122223333:role/r\n    groups: [${many(n, (at) => `"g${at}\\t",`)}]\n`,
    4_000,
  ),
  access(
    'access policies of one principal',
    (n) =>
      `${HEAD}principals:\n  - role: arn:aws:iam::111122223333:role/r\n    policies: [${words(n, 'AmazonEKSVeiwPolicy')}]\n`,
    1_000,
  ),
  access(
    'a long access policy, and long namespaces of one',
    (n) =>
      `${HEAD}principals:\n  - role: arn:aws:iam::111122223333:role/r\n    policies: ["${'a'.repeat(n)}", "arn:aws:eks::aws:${'/'.repeat(n)}", { policy: A, namespaces: ["${'a-'.repeat(n)}*"] }]\n`,
    65_536,
  ),
  access(
    'open templates in a name',
    (n) =>
      `${HEAD}principals:\n  - role: arn:aws:iam::111122223333:role/r\n    username: "${'{{'.repeat(n / 2)}"\n`,
    65_536,
  ),
  access(
    'a name of dashes',
    (n) =>
      `${HEAD}principals:\n  - role: arn:aws:iam::111122223333:role/r\n    username: "${'-'.repeat(n)}a{{SessionName}}"\n`,
    65_536,
  ),
  access(
    'a name of blanks',
    (n) =>
      `${HEAD}principals:\n  - role: arn:aws:iam::111122223333:role/r\n    groups: ["a${' '.repeat(n)}\\t"]\n`,
    65_536,
  ),
  access(
    'long names that are nearly the same',
    (n) =>
      `${HEAD}principals:\n  - role: arn:aws:iam::111122223333:role/r\n    groups: [${many(4, (at) => `${'a'.repeat(n)}${at},`)}]\nrbac:\n  bindings:\n    - clusterRole: view\n      groups: [${many(4, (at) => `${'a'.repeat(n)}b${at},`)}]\n`,
    2_500,
  ),
  access(
    'groups that are nearly the same',
    (n) =>
      `${HEAD}principals:\n  - role: arn:aws:iam::111122223333:role/r\n    groups: [${words(n, 'g-')}]\nrbac:\n  bindings:\n    - clusterRole: view\n      groups: [${words(n, 'h-')}]\n`,
    250,
  ),
  access(
    'selectors of stars',
    (n) =>
      `version: 1\nclusters:\n  - {name: ${'a'.repeat(100)}, directory: live}\nprincipals:\n  - role: arn:aws:iam::111122223333:role/r\n    clusters: ["${'*a'.repeat(n / 2)}*b"]\n    groups: [g]\n`,
    40_000,
  ),
  access(
    'selectors that match nothing',
    (n) =>
      `version: 1\nclusters:\n${many(n, (at) => `  - {name: c${at}, directory: c${at}}\n`)}principals:\n  - role: arn:aws:iam::111122223333:role/r\n    clusters: [${words(n, 'd')}]\n    groups: [g]\n`,
    100,
  ),
  access(
    'clusters × principals',
    (n) =>
      `version: 1\nclusters:\n${many(Math.sqrt(n), (at) => `  - {name: c${at}, directory: c${at}}\n`)}principals:\n${many(Math.sqrt(n), (at) => `  - {role: arn:aws:iam::111122223333:role/r${at}, groups: [g]}\n`)}`,
    10_000,
  ),
  manifest('documents with a binding', (n) => many(n, (at) => `---\n${BINDING(at)}`), 625),
  manifest('a list of bindings', (n) => `apiVersion: v1\nkind: List\nitems:\n${many(n, ITEM)}`, 1_250),
  manifest('lists in lists', (n) => `${'{kind: List, items: ['.repeat(n)}${']}'.repeat(n)}`, 4_000),
  manifest(
    'other kinds',
    (n) => many(n, (at) => `---\napiVersion: v1\nkind: ${'k'.repeat(99)}${at}\n`),
    1_250,
  ),
  manifest(
    'a kind that is long',
    (n) => `apiVersion: ${'rbac.'.repeat(n)}\nkind: ${'Role'.repeat(n)}\n`,
    16_384,
  ),
  manifest(
    'a name of open templates',
    (n) => `${META} ClusterRole\nmetadata: {name: "${'{{'.repeat(n)}"}\n`,
    32_768,
  ),
  manifest('templates that are no YAML', (n) => `${'{{-  '.repeat(n)}\n`, 16_384),
  manifest('combinations in one rule', (n) => rule(n), 3.75),
  manifest(
    'names in one rule',
    (n) =>
      `${ROLE}rules:\n  - {verbs: [get], apiGroups: [""], resources: [pods], resourceNames: [${words(n, 'n')}]}\n`,
    3_750,
  ),
  manifest(
    'rules',
    (n) => `${ROLE}rules:\n${'  - {verbs: [get], apiGroups: [""], resources: [pods]}\n'.repeat(n)}`,
    1_000,
  ),
  manifest(
    'labels that are wrong',
    (n) =>
      `${META} Role\nmetadata:\n  name: a\n  namespace: b\n  labels: {${many(n, (at) => `"-${at}": a,`)}}\n`,
    1_000,
  ),
  manifest(
    'a label of dots',
    (n) => `${META} Role\nmetadata:\n  name: a\n  namespace: b\n  labels: {"${'a.'.repeat(n / 2)}-/b": a}\n`,
    40_000,
  ),
  manifest('a long kind', (n) => `kind: ${'Role'.repeat(n / 4)}\n`, 40_000),
  manifest(
    'a URL of stars',
    (n) =>
      `${META} ClusterRole\nmetadata:\n  name: a\nrules:\n  - {verbs: [get], nonResourceURLs: ["${'*'.repeat(n)}a*"]}\n`,
    40_000,
  ),
  directory('bindings', (n) => many(n, (at) => `---\n${BINDING(at)}`), 625),
  directory('a list of bindings', (n) => `apiVersion: v1\nkind: List\nitems:\n${many(n, ITEM)}`, 1_250),
  written('line breaks and a letter', (n) => `a${'\n'.repeat(n)}b`),
  written('line breaks', (n) => `a${'\n'.repeat(n)}`),
  written('blanks', (n) => `a\n${' '.repeat(n)}b`),
  written('blanks and line breaks', (n) => `a\n${' \n'.repeat(n / 2)}b`),
  written('letters', (n) => 'a'.repeat(n)),
  written('letters and a quote', (n) => `${'a'.repeat(n)}"`),
  written('lines', (n) => 'a\n'.repeat(n / 2)),
]
