import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type LoadedAccess, loadAccess } from '../../../src/files/load-access.ts'
import { chosenClusters } from '../../../src/modes/step/chosen-clusters.ts'

const NAMES = ['dev-a', 'dev-b', 'prod']

let folder: string
let loaded: LoadedAccess
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eks-access-chosen-'))
  const clusters = NAMES.map((name) => `  - name: ${name}\n    directory: ${name}\n`).join('')
  const principals = 'principals:\n  - role: arn:aws:iam::111122223333:role/dev\n    groups: [dev]\n'
  await writeFile(join(folder, 'access.yaml'), `version: 1\nclusters:\n${clusters}${principals}`)
  loaded = await loadAccess({ file: 'access.yaml', folder })
  expect(loaded.problems).toEqual([])
})
afterAll(() => rm(folder, { recursive: true }))

const chosen = (...clusters: string[]) => {
  const { desired, problems } = chosenClusters(loaded, { file: 'access.yaml', folder, clusters })
  return { names: desired.map(({ cluster }) => cluster.name), problems }
}

describe('chosenClusters', () => {
  test.each([
    [['prod'], ['prod']],
    // As the file has them, and each once.
    [['prod', 'dev-b', 'prod', 'dev-?'], NAMES],
    [['dev-*'], ['dev-a', 'dev-b']],
    [['*'], NAMES],
  ])('%j means %j', (clusters, names) => {
    expect(chosen(...clusters)).toEqual({ names, problems: [] })
  })

  test.each([
    ['prdo', 'access.yaml has no cluster named prdo. Did you mean "prod"?'],
    ['Prod', 'access.yaml has no cluster named Prod. Did you mean "prod"?'],
    ['stage', 'access.yaml has no cluster named stage.'],
    ['prodd*', 'No cluster of access.yaml matches prodd*. Did you mean "prod"?'],
    ['stage-*', 'No cluster of access.yaml matches stage-*.'],
  ])('%s is an error, and then no cluster is chosen', (selector, message) => {
    expect(chosen('prod', selector)).toMatchObject({
      names: [],
      problems: [
        { code: 'cluster-unknown', severity: 'error', message, found: selector, allowed: NAMES.join(', ') },
      ],
    })
  })
})
