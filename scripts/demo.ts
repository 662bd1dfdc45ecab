// The main job on a cluster made of files: plan, apply, plan again, and what changed on the way.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const program = resolve('dist/index.js')
const folder = mkdtempSync(join(tmpdir(), 'eks-access-demo-'))
cpSync('examples/quickstart', folder, { recursive: true })
cpSync(join(folder, 'cluster'), join(folder, 'before'), { recursive: true })

step('plan', 2, process.execPath, program, 'plan', '--detailed-exitcode')
step('apply', 0, process.execPath, program, 'apply', '--yes')
step('plan again', 0, process.execPath, program, 'plan', '--detailed-exitcode')
step('what changed in the cluster', 1, 'git', '--no-pager', 'diff', '--no-index', '--', 'before', 'cluster')
rmSync(folder, { recursive: true, force: true })

function step(title: string, expected: number, command: string, ...args: string[]): void {
  const shown =
    command === process.execPath ? ['eks-access', ...args.slice(1)] : ['diff', 'before', 'cluster']
  console.log(`\n━━ ${title}: ${shown.join(' ')}\n`)
  const { status } = spawnSync(command, args, { cwd: folder, stdio: 'inherit' })
  if (status === expected) return
  console.error(
    `\nThe demo failed: "${title}" ended with status ${status}, expected ${expected}. Look in ${folder}.`,
  )
  process.exit(1)
}
