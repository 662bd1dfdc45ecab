// On a cluster made of files: plan, apply, plan again, and what changed on the way. With the argument `import`: from the
// cluster to its access.yaml, which changes nothing.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const program = resolve('dist/index.js')
const folder = mkdtempSync(join(tmpdir(), 'eks-access-demo-'))
cpSync('examples/quickstart', folder, { recursive: true })
cpSync(join(folder, 'cluster'), join(folder, 'before'), { recursive: true })

if (process.argv[2] === 'import') {
  step(
    'import',
    0,
    process.execPath,
    program,
    'import',
    '--directory',
    'cluster',
    '--cluster',
    'prod',
    '--output',
    'access',
  )
  console.log(`\n━━ access/access.yaml\n\n${readFileSync(join(folder, 'access/access.yaml'), 'utf8')}`)
  const file = ['--file', 'access/access.yaml']
  step('plan what was imported', 0, process.execPath, program, 'plan', ...file)
  step('apply it', 0, process.execPath, program, 'apply', ...file, '--yes')
  step('plan again', 0, process.execPath, program, 'plan', ...file, '--detailed-exitcode')
} else demo()
rmSync(folder, { recursive: true, force: true })

function demo(): void {
  step('plan', 2, process.execPath, program, 'plan', '--detailed-exitcode')
  step('apply', 0, process.execPath, program, 'apply', '--yes')
  step('plan again', 0, process.execPath, program, 'plan', '--detailed-exitcode')
  step('what changed in the cluster', 1, 'git', '--no-pager', 'diff', '--no-index', '--', 'before', 'cluster')
}

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
