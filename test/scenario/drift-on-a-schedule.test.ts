import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { addIssue, type Identity, RUN_TOKEN, workflowRun } from '../loopback/github-state.ts'
import { otherEvent } from './event.ts'
import type { ActionResult } from './run-action.ts'
import { AWS_AUTH, openWorld, type World } from './world.ts'

let world: World

beforeEach(async () => {
  world = await openWorld()
  await world.pushToPullRequest()
  const applied = await world.merge()
  if (applied.code !== 0) throw new Error(applied.stdout)
  may({ issues: 'write' })
  world.github.requests.length = 0
})
afterEach(() => world.close())

/** What the token of the scheduled run may do: nothing about pull requests. */
function may(rights: Partial<Identity>): void {
  world.state.identities[RUN_TOKEN] = { ...workflowRun, pullRequests: 'none', ...rights }
}

function runOnSchedule(inputs: Readonly<Record<string, string>> = {}): Promise<ActionResult> {
  return world.run(otherEvent(world.state, 'schedule'), { inputs: { mode: 'drift', ...inputs } })
}

const STRANGER = `    - rolearn: arn:aws:iam::444455556666:role/stranger
      username: stranger
      groups: [system:masters]
`

/** A row that gives a stranger all, as `kubectl edit` adds it. */
async function strangerComes(): Promise<void> {
  await world.edit(AWS_AUTH, (text) => text.replace('  mapUsers: |\n', `${STRANGER}  mapUsers: |\n`))
}

async function strangerGoes(): Promise<void> {
  await world.edit(AWS_AUTH, (text) => text.replace(STRANGER, ''))
}

describe('a schedule that looks for drift', () => {
  test('is green where all is as it was, names who is an admin outside of the file, and opens no issue', async () => {
    const before = await world.cluster()
    const well = await runOnSchedule()
    expect(well).toMatchObject({ code: 0, annotations: [] })
    expect(well.outputs).toMatchObject({
      mode: 'drift',
      changes: '0',
      unmanaged: '1',
      'unmanaged-new': '0',
      'issue-url': '',
      'failure-reason': '',
    })
    expect(well.summary).toContain('### EKS access drift · access.yaml: nothing found in prod')
    expect(well.summary).toContain('<b>admin</b>: <code>role/break-glass</code>')
    expect(world.state.issues).toEqual([])
    expect(await world.cluster()).toEqual(before)
  })

  test("fails for a stranger's admin row, opens one issue, keeps it, closes it and opens it again", async () => {
    await strangerComes()
    const found = await runOnSchedule()
    expect(found.code).toBe(1)
    expect(found.outputs).toMatchObject({ 'failure-reason': 'drift', unmanaged: '2', 'unmanaged-new': '1' })
    expect(found.annotations[0]).toMatchObject({
      level: 'error',
      message: expect.stringContaining('arn:aws:iam::444455556666:role/stranger (another account)'),
    })
    const [issue] = world.state.issues
    expect(found.outputs['issue-url']).toBe(`${world.github.url}/your-org/cluster-access/issues/8`)
    expect(issue).toMatchObject({ title: 'EKS access drift: access.yaml', state: 'open' })
    expect(issue?.body).toContain(
      '**New admin in the whole cluster of `prod`:** `arn:aws:iam::444455556666:role/stranger`',
    )
    // The summary has the same text.
    const [, text = ''] = issue?.body.split('\n\nEach scheduled run')[0]?.split(' -->\n') ?? []
    expect(found.summary.startsWith(text)).toBe(true)

    // Somebody takes a role from the bindings of the file.
    await world.edit(AWS_AUTH, (text) => text.replace('username: deployer', 'username: somebody'))
    await runOnSchedule()
    expect(issue?.body).toContain('access.yaml: 2 findings in prod')
    expect(issue?.body).toContain('#### In the file, and not applied')
    expect(world.state.comments.filter(({ pullRequest }) => pullRequest === 8)).toMatchObject([
      { body: expect.stringContaining('1 finding\n\n- `prod`: **change** row `role/deployer`') },
    ])

    await world.edit(AWS_AUTH, (text) => text.replace('username: somebody', 'username: deployer'))
    await strangerGoes()
    const well = await runOnSchedule()
    expect(well.code).toBe(0)
    expect(issue).toMatchObject({ state: 'closed', stateReason: 'completed' })
    expect(issue?.body).toContain('nothing found in prod')
    expect(well.outputs['issue-url']).toMatch(/issues\/8$/)

    await strangerComes()
    await runOnSchedule()
    expect(issue).toMatchObject({ state: 'open', stateReason: 'reopened' })
    expect(world.state.issues).toHaveLength(1)
  })

  test('only warns with on-drift: warn', async () => {
    await strangerComes()
    const found = await runOnSchedule({ 'on-drift': 'warn' })
    expect(found.code).toBe(0)
    expect(found.outputs).toMatchObject({ 'failure-reason': '', 'unmanaged-new': '1' })
    expect(found.annotations).toMatchObject([
      { level: 'warning', message: expect.stringContaining('stranger') },
    ])
    expect(world.state.issues).toHaveLength(1)
  })

  test('asks GitHub nothing with issue: never', async () => {
    await strangerComes()
    const found = await runOnSchedule({ issue: 'never' })
    expect(found.code).toBe(1)
    expect(world.github.requests).toEqual([])
  })

  test("leaves another's issue with this marker alone", async () => {
    await strangerComes()
    await runOnSchedule()
    const [own] = world.state.issues
    const forged = addIssue(world.state, {
      author: 'mallory',
      title: 'EKS access drift',
      body: own?.body ?? '',
    })
    Object.assign(own ?? {}, { body: 'An issue about something else' })
    const before = { ...forged }
    await runOnSchedule()
    expect(forged).toEqual(before)
    expect(world.state.issues).toHaveLength(3)
  })

  test.each([
    ['none', 'issues: read'],
    ['read', 'issues: write'],
  ] as const)(
    'a token that may %s of issues is a warning that names what is missing',
    async (issues, line) => {
      may({ issues })
      await strangerComes()
      const found = await runOnSchedule({ 'on-drift': 'warn' })
      expect(found.code).toBe(0)
      expect(found.annotations).toMatchObject([
        { message: expect.stringContaining('stranger') },
        { level: 'warning', message: expect.stringContaining(`\`${line}\``) },
      ])
      expect(found.summary).toContain('stranger')
    },
  )

  test('a repository without issues is a warning that says so', async () => {
    world.state.hasIssues = false
    await strangerComes()
    const found = await runOnSchedule({ 'on-drift': 'warn' })
    expect(found.code).toBe(0)
    expect(found.annotations[1]).toMatchObject({
      level: 'warning',
      message: expect.stringContaining('Turn issues on in the settings of the repository'),
    })
  })

  test('a cluster that cannot be read fails the run whatever is wanted, and its issue stays open', async () => {
    await strangerComes()
    await runOnSchedule()
    await strangerGoes()
    await world.edit('access.yaml', (text) => text.replace('directory: cluster', 'directory: gone'))
    const unread = await runOnSchedule({ 'on-drift': 'warn' })
    expect(unread.code).toBe(1)
    expect(unread.outputs).toMatchObject({ 'failure-reason': 'cluster-failed', 'unmanaged-new': 'unknown' })
    expect(world.state.issues).toMatchObject([
      { state: 'open', body: expect.stringContaining('was not read') },
    ])
  })

  test('a file with errors is told, and its issue stays as it is', async () => {
    await strangerComes()
    await runOnSchedule()
    const before = world.state.issues.map((issue) => ({ ...issue }))
    await world.edit('access.yaml', (text) => `${text}unheard-of: true\n`)
    const invalid = await runOnSchedule()
    expect(invalid.outputs).toMatchObject({ mode: 'drift', 'failure-reason': 'file-invalid' })
    expect(world.state.issues).toEqual(before)
  })

  test('of some clusters has an issue of its own, and says which it was not for', async () => {
    await world.edit('access.yaml', (text) =>
      text.replace('clusters:\n', 'clusters:\n  - name: dev\n    directory: gone\n'),
    )
    await strangerComes()
    await runOnSchedule()
    const found = await runOnSchedule({ clusters: 'prod' })
    expect(found.outputs).toMatchObject({ 'failure-reason': 'drift', 'unmanaged-new': '1' })
    expect(found.summary).toContain('**Not in this run:** `dev` (input clusters)')
    expect(world.state.issues.map(({ title }) => title)).toEqual([
      'EKS access drift: access.yaml',
      'EKS access drift: access.yaml (prod)',
    ])
    await strangerGoes()
    await runOnSchedule({ clusters: 'prod' })
    expect(world.state.issues.map(({ state }) => state)).toEqual(['open', 'closed'])
    const unknown = await runOnSchedule({ clusters: 'stage' })
    expect(unknown.outputs).toMatchObject({ 'failure-reason': 'input-invalid' })
  })

  test('names from a cluster are neither Markdown nor workflow commands', async () => {
    await world.edit(AWS_AUTH, (text) =>
      text.replace(
        '  mapUsers: |\n',
        `    - rolearn: arn:aws:iam::444455556666:role/x\n      username: x\n      groups: ["system:masters", "\\n::error::@team <img> -->"]\n  mapUsers: |\n`,
      ),
    )
    const found = await runOnSchedule({ 'on-drift': 'warn' })
    expect(found.annotations.map(({ level }) => level)).toEqual(['warning'])
    const [issue] = world.state.issues
    expect(issue?.body.replace(/`[^`\n]*`/g, '')).not.toMatch(/@team|<img/)
  })
})

test('a pull request, a push and another branch do not look for drift', async () => {
  const event = otherEvent(world.state, 'workflow_dispatch')
  const inputs = { mode: 'drift' }
  for (const result of [
    await world.pushToPullRequest({ inputs, pull: world.open(9) }),
    await world.run({ ...event, ref: 'refs/heads/any-branch' }, { inputs }),
  ]) {
    expect(result.code).toBe(1)
    expect(result.outputs).toMatchObject({ mode: '', 'failure-reason': 'event-refused' })
    expect(result.annotations[0]?.properties['title']).toContain('drift-refused')
  }
})
