import { execFile } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { packTarball, type Tarball } from '../../scripts/tarball.ts'

let root: string
let folder: string
let tarball: Tarball

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'eks-access-npx-'))
  folder = join(root, 'empty')
  cpSync('examples/quickstart', folder, { recursive: true })
  tarball = packTarball(root)
})
afterAll(() => rmSync(root, { recursive: true, force: true }))

test('npx runs validate and plan from the packed tarball, and installs nothing beside it', async () => {
  expect(await npx('validate')).toMatchObject({ code: 0, stdout: 'access.yaml is valid: prod.\n' })

  const plan = await npx('plan', '--detailed-exitcode')
  expect(plan).toMatchObject({ code: 2 })
  expect(plan.stdout).toContain('Plan: 8 to add, 1 to change, 1 to remove.')

  const [installed = ''] = readdirSync(join(root, 'npm', '_npx'))
  const modules = join(root, 'npm', '_npx', installed, 'node_modules')
  expect(readdirSync(modules).filter((name) => !name.startsWith('.'))).toEqual(['eks-access'])
})

test('each part of the program loads where nothing else is installed', async () => {
  await npx('validate')
  const [installed = ''] = readdirSync(join(root, 'npm', '_npx'))
  const dist = join(root, 'npm', '_npx', installed, 'node_modules', 'eks-access', 'dist')
  const parts = readdirSync(dist).filter((name) => name.endsWith('.js') && name !== 'index.js')
  expect(parts.length).toBeGreaterThan(0)
  const load = parts.map((name) => `await import(${JSON.stringify(pathToFileURL(join(dist, name)).href)})`)
  const { code, stderr } = await run(process.execPath, ['--input-type=module', '--eval', load.join('\n')])
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
})

test('the package has the program, its licences and the schemas, and no tools', () => {
  expect(tarball.files.filter((file) => !/^dist\/[\w.-]+\.js$/.test(file)).toSorted()).toEqual([
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'access.schema.json',
    'dist/licenses.txt',
    'dist/package.json',
    'package.json',
    'plan.schema.json',
  ])
})

interface Result {
  readonly code: unknown
  readonly stdout: string
  readonly stderr: string
}

function npx(...args: readonly string[]): Promise<Result> {
  return run('npx', ['--yes', '--package', tarball.path, 'eks-access', ...args])
}

/** In the folder, without a registry, with a cache and a home that are empty at first. */
function run(program: string, args: readonly string[]): Promise<Result> {
  mkdirSync(join(root, 'home'), { recursive: true })
  const env = {
    PATH: [dirname(process.execPath), process.env['PATH']].join(delimiter),
    HOME: join(root, 'home'),
    npm_config_cache: join(root, 'npm'),
    npm_config_offline: 'true',
    npm_config_update_notifier: 'false',
  }
  const shell = process.platform === 'win32' && program === 'npx'
  return new Promise((settle) => {
    execFile(program, args, { cwd: folder, env, shell }, (error, stdout, stderr) =>
      settle({ code: error === null ? 0 : error.code, stdout, stderr }),
    )
  })
}
