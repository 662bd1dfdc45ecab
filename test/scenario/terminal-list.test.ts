import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openTerminal, type Terminal, withBrokenCluster } from './run-terminal.ts'

let terminal: Terminal

beforeEach(async () => {
  terminal = await openTerminal()
})
afterEach(() => terminal.close())

interface Told {
  readonly arn: string
  readonly owner: { readonly kind: string; readonly declared?: true }
}

async function owners(): Promise<Record<string, string>> {
  const { stdout } = await terminal.run('list', '--format', 'json')
  const [{ principals }]: [{ principals: readonly Told[] }] = JSON.parse(stdout).clusters
  return Object.fromEntries(principals.map(({ arn, owner }) => [arn.replace(/^.*:/, ''), owner.kind]))
}

describe('list', () => {
  test('has who has access now, and after an apply whose set they are', async () => {
    const before = await owners()
    expect(Object.values(before)).toContain('nodes')
    expect(before).not.toHaveProperty('role/console')
    await terminal.run('apply', '--yes')
    expect(await owners()).toMatchObject({ 'role/console': 'this-set', 'user/alice': 'this-set' })
    const { code, stdout, stderr } = await terminal.run('list')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toMatch(/^prod: \d+ principals have access/)
    expect(stdout).toMatch(/role\/console: .*\n.*row as/)
    expect(stdout).toContain('owner: set default')
  })

  test('has only what is asked for', async () => {
    await terminal.run('apply', '--yes')
    const { stdout } = await terminal.run('list', '--unmanaged', '--power', 'admin')
    expect(stdout).not.toContain('owner: set default')
    expect(stdout).toContain(' listed, as asked for.')
  })

  test('as CSV is one table of all clusters', async () => {
    const { code, stdout } = await terminal.run('list', '--format', 'csv')
    expect(code).toBe(0)
    expect(stdout.split('\r\n')[0]).toMatch(/^"cluster","kind","name","by"/)
    expect(stdout.endsWith('\r\n')).toBe(true)
  })

  test('a cluster that cannot be read is status 1, and the others are listed', async () => {
    await terminal.edit('access.yaml', withBrokenCluster)
    const { code, stdout, stderr } = await terminal.run('list')
    expect(code).toBe(1)
    expect(stderr).toContain('cluster-')
    expect(stdout).toMatch(/^prod: /)
  })

  test.each([
    [['--power', 'all'], '--power cannot be "all". Allowed: admin, way-to-admin, write, read.'],
    [['--power', 'admn'], 'Did you mean "admin"?'],
    [['--format', 'xlsx'], '--format cannot be "xlsx". Allowed: text or json or csv.'],
    [['everybody'], 'list takes no argument "everybody".'],
  ])('%j is refused', async (args, says) => {
    const { code, stderr } = await terminal.run('list', ...args)
    expect(code).toBe(1)
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(says)
  })

  test('no other command writes CSV', async () => {
    const { code, stderr } = await terminal.run('plan', '--format', 'csv')
    expect(code).toBe(1)
    expect(stderr).toContain('--format cannot be "csv"')
  })
})
