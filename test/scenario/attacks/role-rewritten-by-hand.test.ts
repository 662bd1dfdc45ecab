import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { AWS_AUTH } from '../world.ts'
import { access, aliceGets, bind, clusterRoleText, EVERYTHING, READ_PODS } from './edits.ts'
import { expectBlocked } from './judge.ts'
import { openRepository, type Repository } from './repository.ts'

let repository: Repository

beforeEach(async () => {
  repository = await openRepository()
})
afterEach(() => repository.close())

const ofSomebody = (
  rule: Parameters<typeof clusterRoleText>[1],
  labels?: Record<string, string>,
  name = 'support',
) => put(`clusterroles/${name}.yaml`, clusterRoleText(name, rule, labels))

async function put(path: string, text: string): Promise<void> {
  const file = join(repository.world.folder, 'cluster', path)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text)
}

const bound = access(aliceGets('supporters'), bind(['supporters'], 'support'))

test('a role that nobody manages and somebody rewrote after the review is not given to whom was reviewed', async () => {
  await ofSomebody(READ_PODS)
  await repository.propose(8, bound)
  await ofSomebody(EVERYTHING)
  const before = await repository.world.cluster()
  await expectBlocked(repository.world, await repository.merge(8), before)
})

test('a role that was not there yet is not given when somebody made it a dangerous one', async () => {
  await repository.propose(8, bound)
  await ofSomebody(EVERYTHING)
  const before = await repository.world.cluster()
  await expectBlocked(repository.world, await repository.merge(8), before)
})

test('a role that gained by aggregation after the review is not given', async () => {
  const aggregating = clusterRoleText('support', READ_PODS).replace(
    /^rules:[\s\S]*/m,
    'aggregationRule:\n  clusterRoleSelectors:\n    - matchLabels: {to-support: "true"}\nrules: []\n',
  )
  await put('clusterroles/support.yaml', aggregating)
  await repository.propose(8, bound)
  await ofSomebody(EVERYTHING, { 'to-support': 'true' }, 'more')
  await put('clusterroles/support.yaml', aggregating.replace('rules: []', EVERYTHING_RULE))
  const before = await repository.world.cluster()
  await expectBlocked(repository.world, await repository.merge(8), before)
})

test('a role that was narrowed by hand after the review is given: nobody gets more than was shown', async () => {
  await ofSomebody(EVERYTHING)
  await repository.propose(8, bound)
  await ofSomebody(READ_PODS)
  expect(await repository.merge(8)).toMatchObject({ code: 0, outputs: { applied: 'true' } })
})

test('a row that somebody put into the bound group by hand gains nothing by the merge', async () => {
  await ofSomebody({ resources: 'pods/exec', verbs: 'create, get' })
  await repository.propose(8, access(bind(['oncall'], 'support')))
  await repository.world.edit(AWS_AUTH, (text) =>
    text.replace(
      /^( *)- rolearn: .*break-glass/m,
      (found, indent) =>
        `${indent}- rolearn: arn:aws:iam::111122223333:role/evil\n${indent}  username: evil\n${indent}  groups: [oncall]\n${found}`,
    ),
  )
  expect((await repository.world.cluster())[AWS_AUTH.replace('cluster/', '')]).toContain('role/evil')
  const before = await repository.world.cluster()
  await expectBlocked(repository.world, await repository.merge(8), before)
})

const EVERYTHING_RULE = `rules:
  - apiGroups: ["*"]
    resources: ["*"]
    verbs: ["*"]`
