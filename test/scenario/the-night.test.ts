import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { dump, load } from 'js-yaml'
import { expectGoldenFile } from '../golden.ts'
import { access, row } from './attacks/edits.ts'
import { LEDGER, openRepository, type Repository } from './attacks/repository.ts'
import { otherEvent } from './event.ts'
import { runProgram } from './run-terminal.ts'
import { AWS_AUTH } from './world.ts'

const MALLORY =
  '- {rolearn: "arn:aws:iam::111122223333:role/mallory", username: mallory, groups: ["system:masters"]}\n'
const BREAK_GLASS = 'username: break-glass'
const WORD = 'system:masters'

interface Night {
  readonly file: string
  /** What was done to the data of aws-auth. */
  readonly awsAuth: (data: Data) => void
  /** What was done to the data of the ledger. */
  readonly ledger?: (data: Data) => void
  /** Whether the row with system:masters is back in the end, without a typed word and with it. */
  readonly breakGlass: { readonly action: boolean; readonly terminal: boolean }
}

type Data = Record<string, string>

const NIGHTS: Readonly<Record<string, Night>> = {
  'aws-auth was emptied': {
    file: 'emptied',
    awsAuth: (data) => {
      data['mapRoles'] = '[]'
      delete data['mapUsers']
    },
    breakGlass: { action: true, terminal: false },
  },
  'mapRoles cannot be read': {
    file: 'unreadable',
    awsAuth: (data) => {
      data['mapRoles'] = data['mapRoles']?.replace('username: break-glass', 'username: {{break-glass') ?? ''
    },
    breakGlass: { action: true, terminal: false },
  },
  'the row of the admin was removed': {
    file: 'without-admins',
    awsAuth: (data) => {
      data['mapRoles'] = data['mapRoles']?.replace(/ *# Break glass[\s\S]*?PLAT-1042\n/, '') ?? ''
    },
    breakGlass: { action: true, terminal: false },
  },
  'somebody made himself an admin, there and in the ledger': {
    file: 'attacked',
    awsAuth: (data) => {
      data['mapRoles'] = MALLORY
      delete data['mapUsers']
    },
    ledger: (data) => {
      const previous = JSON.parse(data['previous-aws-auth'] ?? '') as { mapRoles: string }
      data['previous-aws-auth'] = JSON.stringify({ ...previous, mapRoles: previous.mapRoles + MALLORY })
    },
    breakGlass: { action: false, terminal: false },
  },
}

let repository: Repository
beforeEach(async () => {
  repository = await openRepository()
  // Its apply saves an aws-auth that has a row with system:masters, and says so on its pull request.
  await repository.propose(8, access(row('old', ['developers'])))
  expect((await repository.merge(8)).code).toBe(0)
})
afterEach(() => repository.close())

async function darken({ awsAuth, ledger }: Night): Promise<void> {
  const change = (make: (data: Data) => void) => (text: string) => {
    const object = load(text) as { data: Data }
    make(object.data)
    return dump(object)
  }
  await repository.world.edit(AWS_AUTH, change(awsAuth))
  if (ledger !== undefined) await repository.world.edit(`cluster/${LEDGER}`, change(ledger))
}

const mapRoles = async (): Promise<string> => {
  const file = (await repository.world.cluster())[AWS_AUTH.slice('cluster/'.length)] ?? ''
  return (load(file) as { data: Data }).data['mapRoles'] ?? ''
}

/** What differs from run to run is not what one reads. */
function still(text: string): string {
  return text
    .replace(/\b[0-9a-f]{64}\b/g, '<digest>')
    .replace(/\b[0-9a-f]{40}\b/g, '<commit>')
    .replace(/`[0-9a-f]{7}`/g, '`<commit>`')
    .replace(/\b[0-9a-f]{7}\b/g, '<commit>')
    .replaceAll(/\/tmp\/\S*eks-access-[-\w]+/g, '<folder>')
    .replace(/127\.0\.0\.1:\d+/g, '<github>')
}

describe.each(Object.entries(NIGHTS))('%s', (_, night) => {
  test('in the action: shown by a first run, and restored by a second with its digest', async () => {
    await darken(night)
    const event = otherEvent(repository.world.state, 'workflow_dispatch')
    const inputs = { mode: 'restore' }
    const shown = await repository.run(event, { inputs })
    const digest = shown.outputs['plan-digest'] ?? ''
    const restored = await repository.run(event, { inputs: { ...inputs, 'confirm-digest': digest } })
    const said = [shown, restored].map(({ code, summary }) => `exit status ${code}\n\n${summary}`)
    expectGoldenFile(`test/scenario/golden/night/${night.file}.action.md`, still(said.join('\n---\n\n')))
    expect((await mapRoles()).includes(BREAK_GLASS)).toBe(night.breakGlass.action)
  }, 120_000)

  test('in a terminal: shown, refused or restored, and restored by a typed word', async () => {
    await darken(night)
    const attempts = [[], ['--yes'], ['--yes', '--masters', WORD]]
    let said = ''
    for (const [index, options] of attempts.entries()) {
      const args = ['restore', ...options]
      const { code, stdout, stderr } = await runProgram(args, repository.world.folder)
      said += `$ eks-access ${args.join(' ')}\n${stdout}${stderr}exit status ${code}\n\n`
      if (index === 1) expect((await mapRoles()).includes(BREAK_GLASS)).toBe(night.breakGlass.terminal)
    }
    expectGoldenFile(`test/scenario/golden/night/${night.file}.terminal.txt`, still(said))
    expect(await mapRoles()).toContain(BREAK_GLASS)
  }, 120_000)
})
