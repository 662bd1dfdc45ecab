import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { otherEvent } from './event.ts'
import { oneLine } from './one-line.ts'
import { openTerminal, type Terminal } from './run-terminal.ts'
import { AWS_AUTH, openWorld, type World } from './world.ts'

const WIPED = `apiVersion: v1
kind: ConfigMap
metadata:
  name: aws-auth
  namespace: kube-system
data:
  mapRoles: "[]"
`

/** break-glass has system:masters, and a terminal cannot ask which apply saved it. */
const WORD = ['--masters', 'system:masters']

describe('in a terminal', () => {
  let terminal: Terminal
  let original: string
  const awsAuth = () => readFile(join(terminal.folder, AWS_AUTH), 'utf8')

  beforeEach(async () => {
    terminal = await openTerminal()
    original = await awsAuth()
    await terminal.run('apply', '--yes', '--backup', 'backup.yaml')
    await writeFile(join(terminal.folder, AWS_AUTH), WIPED)
  })
  afterEach(() => terminal.close())

  test('the way back is shown, and not gone without a yes', async () => {
    const { code, stdout, stderr } = await terminal.run('restore')
    expect(code).toBe(1)
    expect(stdout).toContain('+ add row role/prod-node-group')
    expect(stdout).toContain('Restore: 5 to add.')
    expect(stdout).toContain('restore-file-differs')
    expect(stderr).toContain('there is nobody to ask')
    expect(await awsAuth()).toBe(WIPED)
  })

  test('it leads to what the ledger remembers', async () => {
    const refused = await terminal.run('restore', '--yes')
    expect(refused.code).toBe(1)
    expect(oneLine(refused.stdout)).toContain('--masters system:masters')
    const { code, stdout } = await terminal.run('restore', '--yes', ...WORD, '--backup', 'wiped.yaml')
    expect(code).toBe(0)
    expect(stdout).toMatch(/\nprod: restored, 5 added\.\n$/)
    expect(await awsAuth()).toContain(dataOf(original))
    expect(await readFile(join(terminal.folder, 'wiped.yaml'), 'utf8')).toContain('mapRoles: "[]"')
    const again = await terminal.run('restore', '--yes')
    expect(again.code).toBe(0)
    expect(again.stdout).toMatch(/^No changes\. prod already has what the backup has\.$/m)
  })

  test('or to a backup file, which chooses its clusters', async () => {
    const { code } = await terminal.run('restore', '--yes', ...WORD, '--from', 'backup.yaml')
    expect(code).toBe(0)
    expect(await awsAuth()).toContain(dataOf(original))
  })

  test('a backup of another cluster leads nowhere', async () => {
    await terminal.edit('backup.yaml', (text) => text.replace('cluster: prod', 'cluster: other'))
    const other = await terminal.run('restore', '--yes', '--from', 'backup.yaml')
    expect(other).toMatchObject({ code: 1, stderr: expect.stringContaining('cluster-unknown') })
    const prod = await terminal.run('restore', '--yes', '--from', 'backup.yaml', '--cluster', 'prod')
    expect(prod).toMatchObject({ code: 1, stdout: expect.stringContaining('restore-no-backup') })
    expect(await awsAuth()).toBe(WIPED)
  })

  test('a backup of no named cluster is for one that is asked for by its name, not for what a glob matches', async () => {
    await terminal.edit('backup.yaml', (text) => text.replace(/\n.*cluster: "?prod"?(?=\n)/, ''))
    const restore = (cluster: string) =>
      terminal.run('restore', '--yes', ...WORD, '--from', 'backup.yaml', '--cluster', cluster)
    expect(await restore('pro*')).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('restore-no-backup'),
    })
    expect(await awsAuth()).toBe(WIPED)
    expect((await restore('prod')).code).toBe(0)
    expect(await awsAuth()).toContain(dataOf(original))
  })

  test('a backup that cannot be read leads nowhere', async () => {
    await terminal.edit('backup.yaml', (text) =>
      text.replace('username: old-ci', 'username: {{SessionName}}'),
    )
    const { code, stdout } = await terminal.run('restore', '--yes', '--from', 'backup.yaml')
    expect(code).toBe(1)
    expect(stdout).toContain('restore-broken-backup')
    expect(await awsAuth()).toBe(WIPED)
  })
})

test('without an apply there is nothing to go back to', async () => {
  const terminal = await openTerminal()
  try {
    const { code, stdout } = await terminal.run('restore', '--yes')
    expect(code).toBe(1)
    expect(stdout).toContain('restore-no-backup')
  } finally {
    await terminal.close()
  }
})

describe('by workflow_dispatch', () => {
  let world: World
  let original: string

  beforeEach(async () => {
    world = await openWorld()
    original = (await world.cluster())[AWS_AUTH.slice('cluster/'.length)] ?? ''
  })
  afterEach(() => world.close())

  test('a first run shows the way back, and a second goes it by its digest', async () => {
    await world.pushToPullRequest()
    const applied = await world.merge()
    expect(applied.outputs).toMatchObject({ applied: 'true' })
    expect(applied.backupFile).toContain(dataOf(original))
    await world.edit(AWS_AUTH, () => WIPED)
    const event = otherEvent(world.state, 'workflow_dispatch')

    const shown = await world.run(event, { inputs: { mode: 'restore' } })
    expect(shown.code).toBe(0)
    expect(shown.outputs).toMatchObject({
      mode: 'restore',
      applied: 'false',
      'to-add': '5',
      'backup-file': '',
    })
    expect(shown.summary).toContain('### EKS access restore · prod: 5 to add')
    expect(shown.summary).toContain(shown.outputs['plan-digest'])
    expect((await world.cluster())['configmaps/kube-system/aws-auth.yaml']).toBe(WIPED)

    const inputs = { mode: 'restore', 'confirm-digest': shown.outputs['plan-digest'] ?? '' }
    const gone = await world.run(event, { inputs })
    expect(gone.code).toBe(0)
    expect(gone.outputs).toMatchObject({ mode: 'restore', applied: 'true' })
    expect(gone.summary).toContain('prod: restored, 5 added')
    expect(gone.backupFile).toContain('mapRoles: "[]"')
    expect((await world.cluster())['configmaps/kube-system/aws-auth.yaml']).toContain(dataOf(original))
  }, 60_000)

  test('another digest goes nowhere', async () => {
    await world.pushToPullRequest()
    await world.merge()
    await world.edit(AWS_AUTH, () => WIPED)
    const result = await world.run(otherEvent(world.state, 'workflow_dispatch'), {
      inputs: { mode: 'restore', 'confirm-digest': 'a'.repeat(64) },
    })
    expect(result.code).toBe(1)
    expect(result.outputs).toMatchObject({ applied: 'false', 'failure-reason': 'plan-refused' })
    expect((await world.cluster())['configmaps/kube-system/aws-auth.yaml']).toBe(WIPED)
  }, 60_000)

  test('another branch, and a pull request, do not even plan it', async () => {
    const dispatch = { ...otherEvent(world.state, 'workflow_dispatch'), ref: 'refs/heads/try-this' }
    for (const result of [
      await world.run(dispatch, { inputs: { mode: 'restore' } }),
      await world.pushToPullRequest({ inputs: { mode: 'restore' } }),
    ]) {
      expect(result.code).toBe(1)
      expect(result.outputs).toMatchObject({ mode: '', 'failure-reason': 'event-refused' })
      expect(result.annotations[0]?.properties['title']).toContain('restore-refused')
    }
  }, 60_000)

  test('a file of the workspace is none of its inputs: it restores from the ledger only', async () => {
    await writeFile(
      join(world.folder, 'saved.yaml'),
      WIPED.replace(
        '"[]"',
        '"- {rolearn: arn:aws:iam::111122223333:role/mallory, username: m, groups: [system:masters]}"',
      ),
    )
    await world.edit(AWS_AUTH, () => WIPED)
    const event = otherEvent(world.state, 'workflow_dispatch')
    const env = { 'INPUT_RESTORE-FROM': 'saved.yaml' }
    const shown = await world.run(event, { inputs: { mode: 'restore', clusters: 'prod' }, env })
    expect(shown.code).toBe(1)
    expect(shown.stdout).toContain('restore-no-backup')
    expect(shown.stdout).not.toContain('mallory')
  }, 60_000)
})

/** The part of a manifest that holds aws-auth's data. */
function dataOf(manifest: string): string {
  return manifest.slice(manifest.indexOf('  mapRoles:'))
}
