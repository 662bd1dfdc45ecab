import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { dump } from 'js-yaml'
import { AWS_AUTH } from '../comment/brownfield/aws-auth.ts'
import { BOOTSTRAP_BINDINGS, BY_HAND, OF_HELM } from '../comment/brownfield/objects.ts'
import { BOOTSTRAP } from '../danger/holder.ts'
import { sha } from '../loopback/github-state.ts'
import { planComment, resultComment } from './comments.ts'
import { runProgram } from './run-terminal.ts'
import { openWorld, type World } from './world.ts'

/** The commands of docs/adopt.md, in their order, that run the program: their arguments, for a cluster made of files. */
async function commandsOfThePage(): Promise<readonly (readonly string[])[]> {
  const page = await readFile('docs/adopt.md', 'utf8')
  const [, section = ''] = page.split(/^## /m)
  const blocks = [...section.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, text = '']) =>
    text.split('\n'),
  )
  return blocks.flatMap((line) => {
    const [, words] = /^npx eks-access@\S+ (.*)$/.exec(line) ?? []
    return words === undefined
      ? []
      : [words.replace('--region ap-northeast-1', '--directory cluster').split(' ')]
  })
}

let world: World

beforeEach(async () => {
  world = await openWorld()
  for (const path of ['access.yaml', 'rbac', 'cluster'])
    await rm(join(world.folder, path), { recursive: true })
  for (const object of [...OF_HELM, ...BY_HAND, ...BOOTSTRAP_BINDINGS, ...BOOTSTRAP])
    await write(
      `cluster/${object.kind}s/${object.metadata.namespace ?? ''}/${encoded(object.metadata.name)}.yaml`,
      dump(object),
    )
  await write('cluster/configmaps/kube-system/aws-auth.yaml', AWS_AUTH)
  // The workflow is there, the file is not.
  const { 'access.yaml': _, ...files } = world.state.files[sha('main')] ?? {}
  world.state.files[sha('main')] = files
})
afterEach(() => world.close())

async function write(path: string, text: string): Promise<void> {
  const at = join(world.folder, path)
  await mkdir(dirname(at), { recursive: true })
  await writeFile(at, text)
}

function encoded(name: string): string {
  return encodeURIComponent(name).toLowerCase()
}

const FRANK = `  - user: arn:aws:iam::111122223333:user/frank
    username: frank
    groups: [ml-developers, viewers]
`

test('docs/adopt.md, command by command: from a cluster of many hands to its first merged change', async () => {
  const commands = await commandsOfThePage()
  expect(commands.map(([mode]) => mode)).toEqual(['list', 'validate', 'import', 'plan'])
  const before = await world.cluster()

  const answers = new Map<string, string>()
  for (const words of commands) {
    const { code, stdout } = await runProgram(words, world.folder)
    expect([words[0], code]).toEqual([words[0], 0])
    answers.set(words[0] ?? '', stdout)
  }
  expect(await world.cluster()).toEqual(before)
  expect(answers.get('list')).toContain('system:masters')
  expect(answers.get('import')).toContain('prod: 43 principals and 110 RBAC objects are declared.')
  expect(answers.get('plan')).toMatch(/^Plan: 153 to adopt as they are\.$/m)

  const planned = await world.pushToPullRequest()
  expect(planned).toMatchObject({
    code: 0,
    outputs: { changes: '153', 'to-adopt': '153', 'grave-gains': '0' },
  })
  const { body } = planComment(world.state)
  expect(body).toContain('### EKS access plan · prod: 153 to adopt')
  expect(body).toContain('**Grants** nothing to anybody.')
  expect(body).toContain('**Takes** nothing from anybody.')

  const merged = await world.merge()
  expect(merged).toMatchObject({ code: 0, outputs: { mode: 'apply', applied: 'true' } })
  expect(resultComment(world.state).body).toContain('applied, 153 adopted')
  const adopted = await world.cluster()
  const awsAuth = 'configmaps/kube-system/aws-auth.yaml'
  expect(adopted[awsAuth]).toBe(before[awsAuth])
  const ofHelm = Object.keys(before).filter((path) => before[path]?.includes('meta.helm.sh/release-name'))
  expect(ofHelm).toHaveLength(OF_HELM.length)
  expect(ofHelm.filter((path) => adopted[path] !== before[path])).toEqual([])

  // The first change, as the page has it.
  expect(await readFile('docs/adopt.md', 'utf8')).toContain(FRANK.replace(/^/gm, '-').replace(/-$/, ''))
  await world.edit('access.yaml', (text) => {
    expect(text).toContain(FRANK)
    return text.replace(FRANK, '')
  })
  const second = world.open(8)
  const change = await world.pushToPullRequest({ pull: second })
  expect(change).toMatchObject({ code: 0, outputs: { changes: '1', 'to-remove': '1' } })
  expect(await world.merge({ pull: second })).toMatchObject({ code: 0, outputs: { applied: 'true' } })
  const after = await world.cluster()
  const frank = /^ *- *userarn: arn:aws:iam::111122223333:user\/frank\n(?: {6}.*\n)*/m
  expect(before[awsAuth]).toMatch(frank)
  expect(after[awsAuth]).toBe(before[awsAuth]?.replace(frank, ''))
})
