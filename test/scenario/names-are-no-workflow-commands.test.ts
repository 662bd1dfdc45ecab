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

test('names in aws-auth and in the file are no workflow commands', async () => {
  await world.edit('cluster/configmaps/kube-system/aws-auth.yaml', (text) =>
    text.replace('  mapUsers: |\n', `${rows()}  mapUsers: |\n`),
  )
  await world.edit('access.yaml', (text) =>
    text
      .replace('groups: [deployers]', `groups: [deployers, ${JSON.stringify(hostile[0])}]`)
      .concat('unmanaged: remove\n'),
  )
  const runs = [await world.pushToPullRequest(), await world.merge()]

  for (const { stdout, annotations, outputs, code } of runs) {
    expect(code).toBe(0)
    expect(stdout).toContain('set-output name=applied')
    const commands = stdout.split(/\r?\n|\r/).filter((line) => /^\s*::|##\[/.test(line))
    expect(commands.filter((line) => !line.startsWith('::add-mask::'))).toEqual([])
    expect(annotations).toEqual([])
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
    'A key that this file does not have (unknown-key)',
    undefined,
  ])
  expect(stdout.split('\n').filter((line) => /^\s*::/.test(line))).toHaveLength(3)
})
