import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Connection } from '../../src/cluster/connection.ts'
import type { Writable } from '../../src/cluster/door.ts'
import { manifestText } from '../../src/cluster/manifest-text.ts'
import { openDoor } from '../../src/cluster/open.ts'
import { withoutServerFields } from '../../src/cluster/server-fields.ts'
import type { ConfigMap, Snapshot } from '../../src/live/snapshot.ts'
import type { RoleBinding } from '../../src/rbac/object.ts'
import { objectId } from '../../src/rbac/object.ts'
import { rounds } from '../rounds.ts'
import { data, role, roleBinding } from './arbitrary.ts'

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'eks-access-edit-'))
})
afterAll(() => rm(root, { recursive: true }))

let count = 0
/** A cluster of the given files. */
async function cluster(
  files: Readonly<Record<string, string>>,
): Promise<{ folder: string; writer: Connection }> {
  const folder = join(root, String(count++))
  await mkdir(folder)
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text)
  const door = openDoor({ door: 'directory', name: 'files', directory: folder }, { folder: root })
  return { folder, writer: (await door.writer()) as Connection }
}

/** Changes one object of a file and gives the file's new text. */
async function edited<T extends Writable>(
  text: string,
  change: (live: T) => T,
  file = 'a.yaml',
): Promise<string> {
  const { folder, writer } = await cluster({ [file]: text })
  const live = objectsOf(await writer.snapshot('default'))[0] as T
  const wanted = change(live)
  const stored = await writer.update(wanted, 'write')
  const after = objectsOf(await writer.snapshot('default')).find(
    (object) => objectId(object) === objectId(live),
  )
  expect(after).toEqual(stored)
  expect(withoutServerFields(stored)).toEqual(withoutServerFields(wanted))
  return readFile(join(folder, file), 'utf8')
}

function objectsOf(taken: Snapshot): Writable[] {
  const { awsAuth, roles, clusterRoles, roleBindings, clusterRoleBindings } = taken
  const all = [awsAuth, ...roles, ...clusterRoles, ...roleBindings, ...clusterRoleBindings]
  return all.filter((object) => object !== undefined)
}

const BINDING = `# who may edit the shop
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
    # four columns, because somebody likes it
    name: editors   # a name
    namespace: shop
    labels: {team: shop}
    annotations:
roleRef:
    apiGroup: rbac.authorization.k8s.io
    kind: ClusterRole
    name: 'edit'

subjects: # kept in order of hiring
    # the first
    - kind: Group
      name: "editors"
      apiGroup: rbac.authorization.k8s.io
    # the second
    - {kind: Group, name: deployers, apiGroup: rbac.authorization.k8s.io}
# the end
`
const group = (name: string) => ({ kind: 'Group', name, apiGroup: 'rbac.authorization.k8s.io' }) as const

describe('an update of a binding in a folder changes only its own lines', () => {
  test.each<[string, (live: RoleBinding) => RoleBinding, readonly (readonly [string, string])[]]>([
    ['nothing', (live) => live, []],
    [
      'a subject more',
      (live) => ({ ...live, subjects: [...(live.subjects ?? []), group('testers')] }),
      [
        [
          '# the end',
          '    - kind: Group\n      name: testers\n      apiGroup: rbac.authorization.k8s.io\n# the end',
        ],
      ],
    ],
    [
      'a subject in front',
      (live) => ({ ...live, subjects: [group('testers'), ...(live.subjects ?? [])] }),
      [
        [
          '    - kind: Group\n      name: "ed',
          '    - kind: Group\n      name: testers\n      apiGroup: rbac.authorization.k8s.io\n    - kind: Group\n      name: "ed',
        ],
      ],
    ],
    [
      'the first subject gone',
      (live) => ({ ...live, subjects: live.subjects?.slice(1) ?? [] }),
      [['    - kind: Group\n      name: "editors"\n      apiGroup: rbac.authorization.k8s.io\n', '']],
    ],
    [
      'all subjects gone',
      (live) => ({ ...live, subjects: [] }),
      [[/subjects: #[\s\S]*deployers.*\n/.exec(BINDING)?.[0] ?? '', 'subjects: []\n']],
    ],
    [
      'another name of a subject, in its quotes',
      (live) => ({ ...live, subjects: [group('writers'), group('deployers')] }),
      [['"editors"', '"writers"']],
    ],
    [
      'another name of a subject in a flow mapping',
      (live) => ({ ...live, subjects: [group('editors'), group('system:masters')] }),
      [['name: deployers', 'name: system:masters']],
    ],
    [
      'a label more in a flow mapping',
      (live) => ({ ...live, metadata: { ...live.metadata, labels: { team: 'shop', on: 'yes' } } }),
      [['{team: shop}', '{team: shop, "on": "yes"}']],
    ],
    [
      'annotations where there was an empty key',
      (live) => ({ ...live, metadata: { ...live.metadata, annotations: { a: 'b' } } }),
      [['    annotations:\n', '    annotations:\n      a: b\n']],
    ],
    [
      'no labels',
      ({ metadata: { labels: _, ...metadata }, ...live }) => ({ ...live, metadata }),
      [['    labels: {team: shop}\n', '']],
    ],
  ])('%s', async (_, change, replacements) => {
    const expected = replacements.reduce((text, [from, to]) => text.replace(from, () => to), BINDING)
    if (replacements.length > 0) expect(expected).not.toBe(BINDING)
    expect(await edited(BINDING, change)).toBe(expected)
    const windows = await edited(BINDING.replaceAll('\n', '\r\n'), change)
    expect(windows).toBe(expected.replaceAll('\n', '\r\n'))
  })
})

const AWS_AUTH = `# nodes and people
apiVersion: v1
data:
  mapUsers: |-   # no $& users yet
     []
  mapRoles: |
      # nodes
      - rolearn: arn:aws:iam::111122223333:role/node   # never touch

        groups: [system:nodes]

  other: "x"
kind: ConfigMap
metadata: {name: aws-auth, namespace: kube-system}
---
# another document
kind: Deployment
spec: {a: &x 1, b: *x}
`
const NODES =
  '# nodes\n- rolearn: arn:aws:iam::111122223333:role/node   # never touch\n\n  groups: [system:nodes]\n'

describe('an update of aws-auth in a folder changes only its own lines', () => {
  test.each<[string, (data: Record<string, string>) => Record<string, string>, string, string]>([
    [
      'a row more, in the columns of the block',
      (live) => ({ ...live, mapRoles: `${NODES}- rolearn: x\n  groups:\n    - a\n` }),
      '[system:nodes]\n',
      '[system:nodes]\n      - rolearn: x\n        groups:\n          - a\n',
    ],
    [
      'the comment behind the bar stays',
      (live) => ({ ...live, mapUsers: '- a\n- b' }),
      '     []',
      '     - a\n     - b',
    ],
    [
      'a last line end more changes the bar',
      (live) => ({ ...live, mapUsers: '- a\n- b\n' }),
      '|-   # no $& users yet\n     []',
      '|   # no $& users yet\n     - a\n     - b',
    ],
    ['a short text', (live) => ({ ...live, mapUsers: '[x]' }), '|-   # no $& users yet\n     []', '"[x]"'],
    [
      'a key more',
      (live) => ({ ...live, mapAccounts: '- "111122223333"\n' }),
      '  other: "x"\n',
      '  other: "x"\n  mapAccounts: |\n    - "111122223333"\n',
    ],
    ['a key less', ({ other: _, ...live }) => live, '  other: "x"\n', ''],
    ['a text with a leading blank', (live) => ({ ...live, other: ' a\nb\n' }), '"x"', '|2\n     a\n    b'],
    ['a text that no block can hold', (live) => ({ ...live, other: 'a\r\nb\n' }), '"x"', '"a\\r\\nb\\n"'],
  ])('%s', async (_, change, from, to) => {
    const expected = AWS_AUTH.replace(from, () => to)
    expect(expected).not.toBe(AWS_AUTH)
    const text = await edited<ConfigMap>(AWS_AUTH, (live) => ({ ...live, data: change({ ...live.data }) }))
    expect(text).toBe(expected)
  })

  test('JSON stays JSON in its own indent', async () => {
    const text = JSON.stringify(
      {
        kind: 'ConfigMap',
        apiVersion: 'v1',
        metadata: { name: 'aws-auth', namespace: 'kube-system' },
        data: { a: '1' },
      },
      null,
      4,
    )
    const changed = await edited<ConfigMap>(
      text,
      (live) => ({ ...live, data: { a: 'yes', b: 'x\ny' } }),
      'a.json',
    )
    expect(JSON.parse(changed)).toMatchObject({ data: { a: 'yes', b: 'x\ny' } })
    expect(changed.trimEnd()).toBe(text.replace('"a": "1"', '"a": "yes",\n        "b": "x\\ny"'))
  })

  test('a document with anchors is written anew, and the others stay', async () => {
    const text = `${AWS_AUTH.replace('"x"', '&a x\n  copy: *a')}`
    const changed = await edited<ConfigMap>(text, (live) => ({ ...live, data: { ...live.data, other: 'z' } }))
    expect(changed).toContain('other: z\n  copy: x\n')
    expect(changed.slice(changed.indexOf('---'))).toBe(text.slice(text.indexOf('---')))
  })
})

describe('objects of one file', () => {
  const one = (name: string) =>
    `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: ${name}}\nrules: []\n`
  const list = `apiVersion: v1
kind: List
items:
# first
- ${one('a').replaceAll('\n', '\n  ').trim()}
# second
- ${one('b').replaceAll('\n', '\n  ').trim()}
metadata: {}
`
  const removed = async (text: string, name: string): Promise<string | undefined> => {
    const { folder, writer } = await cluster({ 'a.yaml': text })
    const live = (await writer.snapshot('default')).clusterRoles.find(
      ({ metadata }) => metadata.name === name,
    )
    if (live === undefined) throw new Error(`no ${name}`)
    await writer.delete(live, 'write')
    expect(
      (await writer.snapshot('default')).clusterRoles.map(({ metadata }) => metadata.name),
    ).not.toContain(name)
    return (await readdir(folder)).length === 0 ? undefined : readFile(join(folder, 'a.yaml'), 'utf8')
  }

  test.each([
    ['the last document', `# top\n${one('a')}---\n# mine\n${one('b')}`, 'b', `# top\n${one('a')}`],
    ['the first document', `${one('a')}---\n# mine\n${one('b')}`, 'a', `---\n# mine\n${one('b')}`],
    [
      'one in the middle, after an empty one',
      `---\n---\n${one('a')}---\n${one('b')}`,
      'a',
      `---\n---\n${one('b')}`,
    ],
    ['an item of a List', list, 'a', list.replace(/- apiVersion.*\n.*\n.*name: a.*\n.*\n/, '')],
    ['the last item of a List', list, 'b', list.replace(/- apiVersion.*\n.*\n.*name: b.*\n.*\n/, '')],
    ['the only document takes the file with it', `# x\n${one('a')}`, 'a', undefined],
    [
      'the only item of a List takes the file with it',
      list.replace(/- apiVersion[^#]*# second\n/, ''),
      'b',
      undefined,
    ],
    ['a document of an unknown kind keeps the file', `${one('a')}---\nkind: Pod\n`, 'a', '---\nkind: Pod\n'],
  ])('a delete removes %s', async (_, text, name, expected) => {
    expect(await removed(text, name)).toBe(expected)
  })

  test('an item of a typed list is read, changed and stays without a kind', async () => {
    const text = `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleList\nitems:\n- metadata:\n    name: a\n  rules: [] # none\n`
    const changed = await edited<Writable>(
      text,
      (live) => ({ ...live, rules: [{ verbs: ['get'], nonResourceURLs: ['/x'] }] }) as Writable,
    )
    expect(changed).toBe(text.replace('[] # none', '[{verbs: [get], nonResourceURLs: [/x]}] # none'))
  })

  test('an update keeps the bytes of all other documents and every comment', async () => {
    const objects = fc.uniqueArray(fc.oneof(role, roleBinding), {
      minLength: 2,
      maxLength: 4,
      selector: objectId,
    })
    await fc.assert(
      fc.asyncProperty(objects, role, roleBinding, async (all, otherRole, otherBinding) => {
        const commented = all.map((object, index) =>
          manifestText(withoutServerFields(object)).replace(/^(?=[a-z])/gm, `# note ${index}\n`),
        )
        const { folder, writer } = await cluster({ 'all.yaml': commented.join('---\n') })
        const [target] = all
        const live = objectsOf(await writer.snapshot('default')).find(
          (object) => objectId(object) === objectId(target as Writable),
        )
        if (live === undefined) throw new Error('not read')
        const content =
          live.kind === 'Role' ? { rules: otherRole.rules } : { subjects: otherBinding.subjects }
        const source = live.kind === 'Role' ? otherRole : otherBinding
        const { labels: _, annotations: __, ...identity } = live.metadata
        const { labels, annotations } = source.metadata
        const metadata = {
          ...identity,
          ...(labels ? { labels } : {}),
          ...(annotations ? { annotations } : {}),
        }
        const wanted = { ...live, ...content, metadata } as Writable
        const stored = await writer.update(wanted, 'write')
        expect(withoutServerFields(stored)).toEqual(withoutServerFields(wanted))
        const text = await readFile(join(folder, 'all.yaml'), 'utf8')
        expect(text.endsWith(`---\n${commented.slice(1).join('---\n')}`)).toBe(true)
        expect(text.match(/^# note 0$/gm)?.length).toBe(commented[0]?.match(/^# note 0$/gm)?.length)
        const read = objectsOf(await writer.snapshot('default')).find(
          (object) => objectId(object) === objectId(live),
        )
        expect(read).toEqual(stored)
      }),
      { numRuns: rounds(150) },
    )
  })

  test('an update of data reads back as it was sent, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(data, data, async (before, after) => {
        const metadata = { name: 'aws-auth', namespace: 'kube-system' }
        const text = manifestText({ apiVersion: 'v1', kind: 'ConfigMap', metadata, data: before })
        const changed = await edited<ConfigMap>(`# top\n${text}# end\n`, (live) => ({ ...live, data: after }))
        expect(changed.startsWith('# top\n')).toBe(true)
      }),
      { numRuns: rounds(200) },
    )
  })
})

describe('a folder', () => {
  const role = 'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: a}\n'

  test('is read with its subfolders, without hidden files and symbolic links', async () => {
    const { folder, writer } = await cluster({ 'a.yaml': role, '.b.yaml': role, 'c.txt': 'a: [' })
    await mkdir(join(folder, 'deep', '.git'), { recursive: true })
    await writeFile(join(folder, 'deep', 'd.yml'), role.replace('name: a', 'name: d'))
    await writeFile(join(folder, 'deep', '.git', 'e.yaml'), role)
    await symlink(join(folder, 'a.yaml'), join(folder, 'link.yaml'))
    expect((await writer.snapshot('default')).clusterRoles.map(({ metadata }) => metadata.name)).toEqual([
      'a',
      'd',
    ])
  })

  test('is written whole or not at all, and a file keeps its mode', async () => {
    const { folder, writer } = await cluster({ 'a.yaml': role })
    // Windows knows of a file's mode only whether it may be written.
    const mode = process.platform === 'win32' ? 0o666 : 0o640
    await chmod(join(folder, 'a.yaml'), mode)
    const [live] = (await writer.snapshot('default')).clusterRoles
    if (live === undefined) throw new Error('not read')
    await writer.update({ ...live, metadata: { ...live.metadata, labels: { a: 'b' } } }, 'write')
    expect((await stat(join(folder, 'a.yaml'))).mode & 0o777).toBe(mode)
    expect(await readdir(folder)).toEqual(['a.yaml'])
  })

  test('notices that somebody edited a file after it was read', async () => {
    const { folder, writer } = await cluster({ 'a.yaml': role })
    const [live] = (await writer.snapshot('default')).clusterRoles
    if (live === undefined) throw new Error('not read')
    await writeFile(join(folder, 'a.yaml'), `${role}rules: []\n`)
    await expect(writer.update(live, 'write')).rejects.toMatchObject({ kind: 'conflict' })
    expect(await readFile(join(folder, 'a.yaml'), 'utf8')).toBe(`${role}rules: []\n`)
  })

  test('puts a new object beside a file that has its path already', async () => {
    const { folder, writer } = await cluster({})
    await mkdir(join(folder, 'clusterroles'))
    await writeFile(join(folder, 'clusterroles', 'b.yaml'), role)
    await writer.create(
      { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: { name: 'b' }, rules: [] },
      'write',
    )
    expect(await readdir(join(folder, 'clusterroles'))).toEqual(['b.yaml', 'b~2.yaml'])
    expect((await writer.snapshot('default')).clusterRoles.map(({ metadata }) => metadata.name)).toEqual([
      'a',
      'b',
    ])
  })

  test('takes two writes into one file at once', async () => {
    const { writer } = await cluster({ 'a.yaml': `${role}---\n${role.replace('name: a', 'name: b')}` })
    const live = (await writer.snapshot('default')).clusterRoles
    await Promise.all(
      live.map((one) =>
        writer.update({ ...one, metadata: { ...one.metadata, labels: { x: 'y' } } }, 'write'),
      ),
    )
    expect((await writer.snapshot('default')).clusterRoles.map(({ metadata }) => metadata.labels)).toEqual([
      { x: 'y' },
      { x: 'y' },
    ])
  })

  test.each([
    ['text that is not YAML', 'a: 1\n]\n', 'a.yaml:2:1 is not YAML: '],
    ['an object given twice', `${role}---\n${role}`, 'ClusterRole/a is twice in a.yaml.'],
    [
      'an old version of RBAC',
      role.replace('/v1', '/v1beta1'),
      'a ClusterRole has apiVersion rbac.authorization.k8s.io/v1beta1',
    ],
    [
      'a name that is a number',
      role.replace('name: a', 'name: 1'),
      'a ClusterRole has no metadata.name that is a string',
    ],
    [
      'data that is a number',
      'kind: ConfigMap\napiVersion: v1\nmetadata: {name: a}\ndata: {port: 80}',
      'ConfigMap a: data has a value of "port" that is not a string',
    ],
    [
      'a label that YAML 1.1 takes for a boolean',
      role.replace('name: a', 'name: a, labels: {x: yes}'),
      'ClusterRole a: metadata.labels has a value of "x" that is not a string',
    ],
    ['rules that are not a list', `${role}rules: {}\n`, 'ClusterRole a: rules is not a list'],
    [
      'a rule without verbs',
      `${role}rules: [{resources: [pods]}]\n`,
      'ClusterRole a: rules[0].verbs is not a list of strings',
    ],
    [
      'a binding without a role',
      role.replace('Role', 'RoleBinding'),
      'ClusterRoleBinding a: roleRef is missing',
    ],
    [
      'a subject without a name',
      `${role}subjects: [{kind: User}]\n`,
      'ClusterRole a: subjects[0].name is not a string',
    ],
    [
      'aliases that unfold to a billion',
      `x: &a [1,1,1,1,1,1,1,1,1]\n${[...'bcdefghi'].map((n, i) => `${n}: &${n} [${Array(9).fill(`*${'abcdefgh'[i]}`).join()}]\n`).join('')}`,
      'its aliases expand to too much',
    ],
  ])('is refused with the place for %s', async (_, text, message) => {
    const { writer } = await cluster({ 'a.yaml': text })
    await expect(writer.snapshot('default')).rejects.toMatchObject({
      kind: 'misconfigured',
      message: expect.stringContaining(message),
      fix: expect.stringContaining('.'),
    })
  })

  test('that does not exist is a cluster that is misconfigured', async () => {
    const door = openDoor({ door: 'directory', name: 'files', directory: 'nowhere' }, { folder: root })
    await expect((await door.reader()).snapshot('default')).rejects.toMatchObject({
      kind: 'misconfigured',
      message: expect.stringContaining('does not exist'),
    })
  })
})
