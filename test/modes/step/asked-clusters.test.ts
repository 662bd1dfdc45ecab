import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Asking, askedClusters } from '../../../src/modes/step/asked-clusters.ts'
import type { RunInput } from '../../../src/modes/step/run-input.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eks-access-asked-'))
})
afterEach(() => rm(folder, { recursive: true }))

const CLUSTERS = `version: 1
name: shop
clusters:
  - name: prod
    directory: prod
  - name: lab
    directory: lab
`
const SOMEBODY = 'principals:\n  - role: arn:aws:iam::111122223333:role/dev\n    groups: [dev]\n'

async function asked(text: string | undefined, more: Partial<RunInput> = {}, asking: Asking = {}) {
  if (text !== undefined) await writeFile(join(folder, 'access.yaml'), text)
  const { desired, all, problems } = await askedClusters({ file: 'access.yaml', folder, ...more }, asking)
  return {
    asks: desired.map(({ cluster, set, undeclared, principals }) =>
      [cluster.name, set, undeclared ?? `declares ${principals.length}`].join(' '),
    ),
    all: all.map(({ cluster }) => cluster.name),
    problems: problems.map(
      ({ severity, code, where: { line } }) => `${severity} ${code}${line === undefined ? '' : ` ${line}`}`,
    ),
    said: problems.map(({ message, fix }) => `${message} ${fix}`).join('\n'),
  }
}

describe('clusters that the options name', () => {
  const named = [{ door: 'directory', name: 'saved', directory: 'saved' }] as const

  test('are asked, and no file is read, also if there is one', async () => {
    for (const text of [undefined, CLUSTERS + SOMEBODY, 'no YAML: "'])
      expect(await asked(text, { named })).toMatchObject({
        asks: ['saved default no-file'],
        all: ['saved'],
        problems: [],
      })
  })
})

describe('clusters of a file', () => {
  test('are asked with what it declares', async () => {
    expect(await asked(CLUSTERS + SOMEBODY)).toMatchObject({
      asks: ['prod shop declares 1', 'lab shop declares 1'],
      problems: [],
    })
  })

  test('that declares nothing are asked as they are, and a notice says so of each that is asked', async () => {
    const empty = await asked(CLUSTERS)
    expect(empty).toMatchObject({
      asks: ['prod shop empty-file', 'lab shop empty-file'],
      problems: ['notice empty-file 4', 'notice empty-file 6'],
    })
    expect(empty.said).not.toContain('allowEmpty')
    expect(empty.said).toContain('eks-access import')
    const one = `${CLUSTERS}${SOMEBODY}    clusters: [lab]\n`
    expect(await asked(one, { clusters: ['lab'] })).toMatchObject({
      asks: ['lab shop declares 1'],
      all: ['prod', 'lab'],
      problems: [],
    })
  })

  test('that declares nothing on purpose are no notice', async () => {
    expect(await asked(`${CLUSTERS}guards:\n  allowEmpty: true\n`)).toMatchObject({
      asks: ['prod shop declares 0', 'lab shop declares 0'],
      problems: [],
    })
  })

  test.each([
    ['a wrong ARN', 'principals:\n  - role: dev\n', 9],
    ['a manifest that is not there', `${SOMEBODY}rbac:\n  manifests: [gone.yaml]\n`, 12],
    ['text that is no YAML', 'guards:\n\tminAdmins: 1\n', 9],
    ['a set that cannot be', 'unmanaged: purge\n', 8],
  ])('are asked without what it declares where it has %s', async (_, text, line) => {
    const found = await asked(CLUSTERS + text)
    expect(found).toMatchObject({
      asks: ['prod shop faulty-file', 'lab shop faulty-file'],
      problems: [`warning file-not-used ${line}`],
    })
    expect(found.said).toMatch(
      /^This answer is without what the file declares, because the file has an error: ./,
    )
  })

  test('the number of errors is said, and the first of them', async () => {
    const { said, problems } = await asked(`${CLUSTERS}principals:\n  - role: dev\n  - role: ops\n`)
    expect(problems).toEqual(['warning file-not-used 9'])
    expect(said).toContain('because the file has 2 errors; the first: This is not an ARN')
  })

  test('of a set whose name cannot be read are asked for the default one', async () => {
    const { asks } = await asked(CLUSTERS.replace('name: shop', 'name: The Shop'))
    expect(asks).toEqual(['prod default faulty-file', 'lab default faulty-file'])
  })

  test('where errors of the file are asked about too, each stays one, and the clusters are asked', async () => {
    const faulty = `${CLUSTERS}principals:\n  - role: dev\n  - role: ops\n`
    expect(await asked(faulty, {}, { checksFile: true })).toMatchObject({
      asks: ['prod shop faulty-file', 'lab shop faulty-file'],
      problems: ['error principal-not-an-arn 9', 'error principal-not-an-arn 10'],
    })
  })
})

describe('a cluster with an error in its own lines', () => {
  const FAULTY = CLUSTERS.replace('directory: prod', 'directory: prod\n    acount: "111122223333"') + SOMEBODY

  test('is not asked: its errors are told as errors, and the others are asked', async () => {
    expect(await asked(FAULTY)).toMatchObject({
      asks: ['lab shop faulty-file'],
      problems: ['error unknown-key 6'],
    })
    expect(await asked(FAULTY, { clusters: ['p*'] })).toMatchObject({
      asks: [],
      problems: ['error unknown-key 6'],
    })
  })

  test('is elsewhere for a question about another one, and is one of the clusters of the file', async () => {
    expect(await asked(FAULTY, { clusters: ['lab'] })).toMatchObject({
      asks: ['lab shop faulty-file'],
      all: ['prod', 'lab'],
      problems: ['warning file-not-used 6'],
    })
  })

  test('may be the one that is asked about, where its name cannot be read', async () => {
    const nameless = CLUSTERS.replace('name: prod', 'name: "p r o d"')
    expect(await asked(nameless, { clusters: ['prod'] })).toMatchObject({
      asks: [],
      problems: ['error invalid-cluster-name 4'],
    })
    expect(await asked(nameless)).toMatchObject({ asks: ['lab shop faulty-file'] })
  })
})

describe('an error where nothing can be asked', () => {
  test.each([
    ['no file', undefined, 'error file-unreadable'],
    ['an empty one', '', 'error empty-file 1'],
    ['one without clusters', `version: 1\n${SOMEBODY}`, 'error missing-key 1'],
  ])('%s', async (_, text, problem) => {
    expect(await asked(text)).toMatchObject({ asks: [], problems: [problem] })
  })

  test('a terminal without a file is told how to do without, and the action is not', async () => {
    expect((await asked(undefined)).said).toContain('Without a file, name the cluster: `--region`')
    expect((await asked(undefined, { within: folder })).said).not.toContain('--region')
  })

  test('a name that no cluster of the file has', async () => {
    for (const text of [CLUSTERS + SOMEBODY, CLUSTERS, `${CLUSTERS}principals: nobody\n`]) {
      const { asks, problems } = await asked(text, { clusters: ['prdo'] })
      expect(asks).toEqual([])
      expect(problems).toContain('error cluster-unknown')
    }
  })
})

test('what is asked about the plan of the file needs the whole file', async () => {
  const needed: Asking = { declared: 'needed' }
  expect(await asked(CLUSTERS, {}, needed)).toMatchObject({
    asks: [],
    problems: ['error empty-file 4', 'error empty-file 6'],
  })
  expect(await asked(`${CLUSTERS}principals: nobody\n`, {}, needed)).toMatchObject({
    asks: [],
    problems: ['error wrong-type 8'],
  })
})
