import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
})
afterEach(() => world.close())

const hostile = [
  '::set-output name=applied::true',
  '::error file=access.yaml,line=1::all is lost',
  '##[error]all is lost',
  '%0A::warning::percent',
  '::stop-commands::x',
]

/** Rows of the set's own, so that the plan removes them and shows every name. */
function rows(): string {
  return hostile
    .flatMap((name) => [name, `line\n${name}`, `line\r${name}`])
    .map((name, index) => {
      const text = JSON.stringify(name)
      return `    - rolearn: arn:aws:iam::111122223333:role/hostile-${index}\n      username: ${text}\n      groups: [${text}]\n`
    })
    .join('')
}

/** So many rows that stay that no guard has anything to say of those that go. */
const kept = ['break-glass', ...Array.from({ length: 60 }, (_, index) => `kept-${index}`)]

const keptGroup = (name: string): string => (name === 'break-glass' ? 'system:masters' : 'kept')

function keptRows(): string {
  return kept
    .filter((name) => name !== 'break-glass')
    .map(
      (name) =>
        `    - rolearn: arn:aws:iam::111122223333:role/${name}\n      username: ${name}\n      groups: [kept]\n`,
    )
    .join('')
}

const keptPrincipals = (): string =>
  kept
    .map(
      (name) =>
        `  - role: arn:aws:iam::111122223333:role/${name}\n    username: ${name}\n    groups: [${keptGroup(name)}]\n`,
    )
    .join('')

test('names in aws-auth and in the file are no workflow commands', async () => {
  await world.edit('cluster/configmaps/kube-system/aws-auth.yaml', (text) =>
    text.replace('  mapUsers: |\n', `${rows()}${keptRows()}  mapUsers: |\n`),
  )
  await world.edit('access.yaml', (text) =>
    text
      .replace('groups: [deployers]', `groups: [deployers, ${JSON.stringify(hostile[0])}]`)
      .replace('rbac:\n', `${keptPrincipals()}rbac:\n`)
      .concat('unmanaged: remove\n'),
  )
  const runs = [await world.pushToPullRequest(), await world.merge()]

  for (const { stdout, annotations, outputs, code } of runs) {
    expect(code).toBe(0)
    expect(stdout).toContain('set-output name=applied')
    const commands = stdout.split(/\r?\n|\r/).filter((line) => /^\s*::|##\[/.test(line))
    // Our own two: a group of the file and one of the cluster that no binding names.
    const own = /^::(warning|notice) title=A group that no binding names \(group-bound-to-nothing\)/
    expect(commands.filter((line) => !line.startsWith('::add-mask::') && !own.test(line))).toEqual([])
    expect(annotations.map(({ level }) => level)).toEqual(['warning', 'notice'])
    expect(outputs['applied']).toBe(String(outputs['mode'] === 'apply'))
  }
})

test('nor are they in annotations, where a problem names them', async () => {
  await world.edit('access.yaml', (text) =>
    text.replace('groups: [deployers]', `"::error::key\\n::error::second": 1\n    groups: [deployers]`),
  )
  const { stdout, annotations, code } = await world.pushToPullRequest()
  expect(code).toBe(1)
  expect(annotations.map(({ properties }) => properties['title'])).toEqual([
    'An unknown key (unknown-key)',
    undefined,
  ])
  expect(stdout.split('\n').filter((line) => /^\s*::/.test(line))).toHaveLength(3)
})
