import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { EntryWriter } from '../../../src/cluster/door.ts'
import type { AccessEntry, EntryDetails } from '../../../src/live/facts.ts'
import type { EntryStep } from '../../../src/login/mapping/access-entries/step.ts'
import { held } from '../../rbac/held-policy.ts'
import { withFolder } from '../folder-cluster.ts'

const EKS = 'apiVersion: eks.services.k8s.aws/v1alpha1'
const dev = 'arn:aws:iam::111122223333:role/teams/eu/dev'
const VIEW = 'AmazonEKSViewPolicy'
const EDIT = 'AmazonEKSEditPolicy'
const tags = { 'eks-access/set': 'default' }

const cluster = (mode: string): string =>
  `${EKS}\nkind: Cluster\nmetadata: {name: prod}\nspec: {name: prod, accessConfig: {authenticationMode: ${mode}}}\n`

const ENTRY = `# who looks after the shop
${EKS}
kind: AccessEntry
metadata:
  name: dev
  annotations: {owner: "team eu"} # ask them first
spec:
  clusterName: prod
  principalARN: ${dev}
  username: dev:{{SessionName}} # as it was in aws-auth
  kubernetesGroups:
  - viewers # of everything
  - devs
  accessPolicies:
  # the whole cluster
  - policyARN: arn:aws:eks::aws:cluster-access-policy/${VIEW}
    accessScope:
      type: cluster
  tags:
    team: eu # from finance
status:
  createdAt: 2026-10-01T09:00:00Z
`

interface Folder {
  readonly entries: EntryWriter
  readonly text: (path?: string) => string
  readonly path: string
  readonly listed: () => Promise<readonly AccessEntry[]>
}

async function inFolder(use: (folder: Folder) => Promise<void>, files = FILES): Promise<void> {
  await withFolder(files, async (door, path) => {
    const { entries } = await door.writer()
    if (entries === undefined) throw new Error('a directory writes access entries')
    const listed = async () => {
      const { facts } = await (await door.reader()).snapshot('default')
      return facts?.accessEntries.kind === 'known' ? facts.accessEntries.value : []
    }
    await use({ entries, path, listed, text: (file = 'dev.yaml') => readFileSync(join(path, file), 'utf8') })
  })
}

const FILES: Readonly<Record<string, string>> = { 'cluster.yaml': cluster('API'), 'dev.yaml': ENTRY }
const NO_ENTRY = { 'cluster.yaml': cluster('API') }
const CREATE: EntryStep = {
  principalArn: dev,
  verb: 'create',
  username: 'dev:{{SessionName}}',
  groups: ['devs'],
  tags,
}

describe('a new entry', () => {
  test('is a manifest of ACK in a file of its own, which reads back as the entry', async () => {
    await inFolder(async ({ entries, path, listed, text }) => {
      const details = await entries.write(CREATE, undefined)
      const [file = ''] = readdirSync(join(path, 'eks/accessentries'))
      expect(text(`eks/accessentries/${file}`)).toBe(`${EKS}
kind: AccessEntry
metadata:
  name: "${file.replace('.yaml', '')}"
spec:
  clusterName: prod
  principalARN: "${dev}"
  type: STANDARD
  username: "dev:{{SessionName}}"
  kubernetesGroups:
  - devs
  accessPolicies: []
  tags:
    eks-access/set: default
`)
      expect(await listed()).toEqual([{ principalArn: dev, details }])
      expect(details).toEqual({
        type: 'STANDARD',
        username: 'dev:{{SessionName}}',
        groups: ['devs'],
        policies: [],
        tags,
      })
    }, NO_ENTRY)
  })

  test('is refused where there is one', async () => {
    await inFolder(async ({ entries, text }) => {
      await expect(entries.write(CREATE, undefined)).rejects.toMatchObject({
        kind: 'exists',
        operation: `create AccessEntry/${dev}`,
        message: expect.stringContaining('dev.yaml'),
      })
      expect(text()).toBe(ENTRY)
    })
  })

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['without a Cluster', { 'note.yaml': '' }, 'The folder has no Cluster'],
    ['in mode CONFIG_MAP', { 'cluster.yaml': cluster('CONFIG_MAP') }, 'authentication mode is CONFIG_MAP'],
  ])('is refused %s', async (_, files, words) => {
    await inFolder(async ({ entries, path }) => {
      await expect(entries.write(CREATE, undefined)).rejects.toMatchObject({
        kind: 'misconfigured',
        message: expect.stringContaining(words),
      })
      expect(existsSync(join(path, 'eks'))).toBe(false)
    }, files)
  })
})

/** Does a step to the entry of `dev.yaml` and gives its lines that are gone and that are new. */
async function changeOf(step: EntryStep): Promise<readonly string[]> {
  let lines: readonly string[] = []
  await inFolder(async ({ entries, listed, text }) => {
    const after = await entries.write(step, await entries.read(dev))
    const [before, now] = [ENTRY.split('\n'), text().split('\n')]
    lines = [
      ...before.filter((line) => !now.includes(line)).map((line) => `- ${line.trim()}`),
      ...now.filter((line) => !before.includes(line)).map((line) => `+ ${line.trim()}`),
    ]
    expect(await listed()).toEqual([{ principalArn: dev, details: after }])
    expect(await entries.read(dev)).toEqual(after)
  })
  return lines
}

describe('a step changes what it must, and leaves comments and the rest', () => {
  test.each<[string, EntryStep, readonly string[]]>([
    [
      'another group',
      {
        principalArn: dev,
        verb: 'update',
        username: 'dev:{{SessionName}}',
        groups: ['ops', 'devs', 'viewers'],
      },
      ['+ - ops'],
    ],
    [
      'a group less',
      { principalArn: dev, verb: 'update', username: 'dev:{{SessionName}}', groups: ['viewers'] },
      ['- - devs'],
    ],
    [
      'another username',
      { principalArn: dev, verb: 'update', username: 'devs', groups: ['devs', 'viewers'] },
      ['- username: dev:{{SessionName}} # as it was in aws-auth', '+ username: devs # as it was in aws-auth'],
    ],
    [
      'a policy more',
      { principalArn: dev, verb: 'associate', policy: held(EDIT, 'shop', 'shop-*') },
      [
        `+ - policyARN: "arn:aws:eks::aws:cluster-access-policy/${EDIT}"`,
        '+ type: namespace',
        '+ namespaces:',
        '+ - shop',
        '+ - shop-*',
      ],
    ],
    [
      'another scope',
      { principalArn: dev, verb: 'associate', policy: held(VIEW, 'shop') },
      ['- type: cluster', '+ type: namespace', '+ namespaces:', '+ - shop'],
    ],
    ['a tag more', { principalArn: dev, verb: 'tag', tags }, ['+ eks-access/set: default']],
  ])('%s', async (_, step, expected) => {
    expect(await changeOf(step)).toEqual(expected)
  })

  test('no policy', async () => {
    const lines = await changeOf({ principalArn: dev, verb: 'disassociate', policy: VIEW })
    expect(lines.filter((line) => line.startsWith('+'))).toEqual(['+ accessPolicies: []'])
  })

  test('no tag', async () => {
    const lines = await changeOf({ principalArn: dev, verb: 'untag', keys: ['team'] })
    expect(lines).toEqual(['- tags:', '- team: eu # from finance'])
  })

  test('delete takes its file', async () => {
    await inFolder(async ({ entries, path, listed }) => {
      const seen = await entries.read(dev)
      expect(await entries.write({ principalArn: dev, verb: 'delete' }, seen)).toBeUndefined()
      expect(readdirSync(path)).toEqual(['cluster.yaml'])
      expect(await listed()).toEqual([])
    })
  })

  test('delete leaves what else is in its file', async () => {
    const all = `${cluster('API')}---\n${ENTRY}`
    await inFolder(
      async ({ entries, text }) => {
        await entries.write({ principalArn: dev, verb: 'delete' }, await entries.read(dev))
        expect(text('all.yaml')).toBe(cluster('API'))
      },
      { 'all.yaml': all },
    )
  })
})

test('each step gives what the next one expects', async () => {
  await inFolder(async ({ entries, listed }) => {
    let entry = await entries.write(CREATE, undefined)
    entry = await entries.write({ principalArn: dev, verb: 'associate', policy: held(VIEW) }, entry)
    entry = await entries.write({ principalArn: dev, verb: 'update', username: 'dev', groups: [] }, entry)
    entry = await entries.write({ principalArn: dev, verb: 'untag', keys: ['eks-access/set'] }, entry)
    expect(entry).toEqual({ type: 'STANDARD', username: 'dev', groups: [], policies: [held(VIEW)] })
    expect(await listed()).toEqual([{ principalArn: dev, details: entry }])
    expect(await entries.write({ principalArn: dev, verb: 'delete' }, entry)).toBeUndefined()
    expect(await entries.read(dev)).toBeUndefined()
  }, NO_ENTRY)
})

describe('an entry that is not what the plan was made of is not written', () => {
  const step: EntryStep = { principalArn: dev, verb: 'disassociate', policy: VIEW }
  const conflict = { kind: 'conflict', operation: `disassociate AccessEntry/${dev}` }

  test.each<[string, Partial<EntryDetails>]>([
    ['the username', { username: 'x' }],
    ['a group', { groups: ['devs'] }],
    ['a policy', { policies: [] }],
    ['a tag', { tags: {} }],
  ])('%s', async (_, other) => {
    await inFolder(async ({ entries, text }) => {
      const seen = await entries.read(dev)
      if (seen === undefined) throw new Error('it is in the folder')
      await expect(entries.write(step, { ...seen, ...other })).rejects.toMatchObject(conflict)
      expect(text()).toBe(ENTRY)
    })
  })

  test('also where somebody edited its file since the folder was read', async () => {
    await inFolder(async ({ entries, path }) => {
      const seen = await entries.read(dev)
      writeFileSync(join(path, 'dev.yaml'), ENTRY.replace('- devs', '- ops'))
      await expect(entries.write(step, seen)).rejects.toMatchObject(conflict)
    })
  })

  test('nor one that is gone', async () => {
    await inFolder(async ({ entries }) => {
      const seen: EntryDetails = { type: 'STANDARD', username: 'dev', groups: [], policies: [] }
      await expect(entries.write(step, seen)).rejects.toMatchObject({
        ...conflict,
        message: expect.stringContaining('was deleted'),
      })
    }, NO_ENTRY)
  })
})

test('an entry whose details are not in the folder is neither read nor written', async () => {
  const unread = `${EKS}\nkind: AccessEntry\nmetadata: {name: dev, annotations: {eks-access/unread: "true"}}\nspec: {clusterName: prod, principalARN: '${dev}'}\n`
  await inFolder(
    async ({ entries }) => {
      await expect(entries.read(dev)).rejects.toMatchObject({ kind: 'misconfigured' })
    },
    { 'cluster.yaml': cluster('API'), 'dev.yaml': unread },
  )
})
