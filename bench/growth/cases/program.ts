import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { loadAccess } from '../../../src/files/load-access.ts'
import { main } from '../../../src/terminal/main.ts'
import { type Hostile, many } from '../hostile.ts'

type Files = Readonly<Record<string, string>>

/** Files in a folder of their own, which goes with the run's folder for scratch. */
async function folderOf(files: Files): Promise<string> {
  const folder = await mkdtemp(join(process.env['GROWTH_SCRATCH'] ?? tmpdir(), 'growth-'))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
  return folder
}

/** The whole program: `eks-access plan` of a cluster that is a folder. */
function plan(
  name: string,
  files: (size: number) => Files,
  size: number,
  { args = ['plan'], expected = 0 }: { readonly args?: readonly string[]; readonly expected?: number } = {},
): Hostile {
  return {
    name: `${args.join(' ')}: ${name}`,
    size,
    alone: true,
    prepare: async (actual) => {
      process.chdir(await folderOf({ 'access.yaml': ACCESS, ...files(actual) }))
      return async () => {
        const status = await main(args)
        if (status !== expected) throw new Error(`Error: the exit status is ${status}`)
        return `exit status ${status}`
      }
    },
  }
}

/** The globs of a file, expanded in a tree of folders. */
function globs(name: string, glob: (size: number) => string, size: number): Hostile {
  return {
    name: `glob: ${name}`,
    size,
    alone: true,
    prepare: async (actual) => {
      const tree = Object.fromEntries(
        Array.from({ length: 200 }, (_, at) => [`a/${'a/'.repeat(at % 20)}${'a'.repeat(50)}${at}`, '']),
      )
      const access = `${ACCESS}rbac:\n  manifests: [${JSON.stringify(glob(actual))}]\n`
      const folder = await folderOf({ ...tree, 'access.yaml': access })
      return async () => {
        const { problems } = await loadAccess({ file: 'access.yaml', folder, within: folder })
        return problems.map(({ code, where }) => `${code} ${where.line}:${where.column}`).join()
      }
    },
  }
}

const ACCESS =
  'version: 1\nclusters:\n  - name: prod\n    directory: live\nguards: {allowNewAwsAuth: true}\nprincipals:\n  - role: arn:aws:iam::111122223333:role/dev\n    groups: [devs]\n'
const RBAC = 'apiVersion: rbac.authorization.k8s.io/v1\n'
const REF = 'roleRef: {apiGroup: rbac.authorization.k8s.io, kind: Role, name: r}\n'
const SUBJECT = 'subjects: [{kind: Group, apiGroup: rbac.authorization.k8s.io, name: devs}]\n'
const words = (count: number, letter: string): string => many(count, (at) => `${letter}${at},`)
const awsAuth = (mapRoles: string): Files => ({
  'live/aws-auth.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: aws-auth, namespace: kube-system}\ndata:\n  mapRoles: ${JSON.stringify(mapRoles)}\n`,
})
const bound = (rule: string): Files => ({
  'live/rbac.yaml': `${RBAC}kind: Role\nmetadata: {name: r, namespace: shop}\nrules:\n- ${rule}\n---\n${RBAC}kind: RoleBinding\nmetadata: {name: b, namespace: shop}\n${REF}${SUBJECT}`,
})
const ROW = '- rolearn: arn:aws:iam::111122223333:role/a\n  username: a\n  groups: [g]\n'

export const PROGRAM_CASES: readonly Hostile[] = [
  plan('a live map of blanks', (n) => awsAuth(`${ROW}#${' '.repeat(n)}x`), 62_500),
  plan('a live map of comments', (n) => awsAuth(`${ROW}${'# a\n'.repeat(n / 4)}`), 62_500),
  plan('a live map of blank lines', (n) => awsAuth(`${ROW}${'\n'.repeat(n)}${ROW}`), 62_500),
  plan('a live map of quotes', (n) => awsAuth(`${ROW}${'"'.repeat(n)}`), 62_500, { expected: 1 }),
  plan('a live map of items that are no rows', (n) => awsAuth('- 1\n'.repeat(n / 4)), 62_500),
  plan(
    'a live map of groups',
    (n) => awsAuth(`- rolearn: arn:aws:iam::111122223333:role/dev\n  groups: [${words(n / 8, 'g')}]\n`),
    62_500,
  ),
  plan(
    'a role with 60,000 names',
    (n) => bound(`{verbs: [get], apiGroups: [""], resources: [secrets], resourceNames: [${words(n, 'n')}]}`),
    3_750,
  ),
  plan(
    'a role of 60⁴ combinations',
    (n) =>
      bound(
        `{verbs: [${words(n, 'v')}], apiGroups: [${words(n, 'g')}], resources: [${words(n, 'r')}], resourceNames: [${words(n, 'n')}]}`,
      ),
    3.75,
  ),
  plan(
    '100,000 bindings of groups',
    (n) => ({
      ...bound('{verbs: [get], apiGroups: [""], resources: [pods]}'),
      'live/bindings.yaml': many(
        n,
        (at) =>
          `---\n${RBAC}kind: RoleBinding\nmetadata: {name: b${at}, namespace: shop}\n${REF}subjects: [{kind: Group, apiGroup: rbac.authorization.k8s.io, name: g${at}}]\n`,
      ),
    }),
    6_250,
  ),
  plan(
    '100,000 bindings of one group',
    (n) => ({
      ...bound('{verbs: [get], apiGroups: [""], resources: [pods]}'),
      'live/bindings.yaml': many(
        n,
        (at) => `---\n${RBAC}kind: RoleBinding\nmetadata: {name: b${at}, namespace: shop}\n${REF}${SUBJECT}`,
      ),
    }),
    6_250,
  ),
  plan(
    '10,000 documents in a manifest',
    (n) => ({
      ...bound('{verbs: [get], apiGroups: [""], resources: [pods]}'),
      'live/view.yaml': `${RBAC}kind: ClusterRole\nmetadata: {name: view}\nrules: [{verbs: [get], apiGroups: [""], resources: [pods]}]\n`,
      'access.yaml': `${ACCESS}rbac: {manifests: [m.yaml]}\n`,
      'm.yaml': many(
        n,
        (at) =>
          `---\n${RBAC}kind: RoleBinding\nmetadata: {name: b${at}, namespace: shop}\nroleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view}\n${SUBJECT}`,
      ),
    }),
    625,
  ),
  plan('nesting 100,000 deep, in brackets', (n) => awsAuth('['.repeat(n)), 6_250, { expected: 1 }),
  plan(
    'nesting 100,000 deep, in a manifest',
    (n) => ({
      'access.yaml': `${ACCESS}rbac: {manifests: [m.yaml]}\n`,
      'm.yaml': `${'{a: '.repeat(n)}1${'}'.repeat(n)}`,
    }),
    6_250,
    { args: ['validate'], expected: 1 },
  ),
  plan(
    'nesting in blocks, in a manifest',
    (n) => ({
      'access.yaml': `${ACCESS}rbac: {manifests: [m.yaml]}\n`,
      'm.yaml': many(Math.sqrt(n), (at) => `${' '.repeat(at)}a:\n`),
    }),
    62_500,
    { args: ['validate'], expected: 1 },
  ),
  globs('{a,b,c,d} × n', (n) => '{a,b,c,d}'.repeat(n), 12),
  globs('{0..3000000}', (n) => `{0..${n}}`, 187_500),
  globs('extended patterns in each other', (n) => `${'+('.repeat(n)}a${')*'.repeat(n)}b`, 40),
  globs('**/ × n', (n) => `${'**/'.repeat(n)}b`, 40),
  globs('**/a/ × n', (n) => `${'**/a/'.repeat(n)}b`, 40),
  globs('*a*a*a', (n) => `a/${'*a'.repeat(n)}*b`, 40),
  globs('a long name', (n) => `a/${'b'.repeat(n)}`, 40_000),
  globs('question marks', (n) => `a/${'?'.repeat(n)}`, 40_000),
]
