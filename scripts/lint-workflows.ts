// actionlint and zizmor over our workflows and action.yml. Both are installed once, by version, outside the checkout.
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

const ACTIONLINT = 'v1.7.12'
const ZIZMOR = '1.32.0'
const cache = join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'eks-access', 'lint')

const goBin = join(cache, `actionlint-${ACTIONLINT}`)
if (!existsSync(join(goBin, 'actionlint'))) {
  mkdirSync(goBin, { recursive: true })
  run('go', ['install', `github.com/rhysd/actionlint/cmd/actionlint@${ACTIONLINT}`], { GOBIN: goBin })
}
const venv = join(cache, `zizmor-${ZIZMOR}`)
if (!existsSync(join(venv, 'bin', 'zizmor'))) {
  run('python3', ['-m', 'venv', venv])
  run(join(venv, 'bin', 'pip'), ['install', '--quiet', '--disable-pip-version-check', `zizmor==${ZIZMOR}`])
}

run(join(goBin, 'actionlint'), ['-color'])
run(join(venv, 'bin', 'zizmor'), [
  '--offline',
  '--pedantic',
  '--format=plain',
  '.github/workflows',
  'action.yml',
])

function run(program: string, args: readonly string[], env: Record<string, string> = {}): void {
  const { error } = spawnSync(program, ['--version'], { stdio: 'ignore' })
  if (error !== undefined && !existsSync(program)) {
    console.error(`${program} is not installed. The workflow lints need Go and Python 3 on the PATH.`)
    process.exit(1)
  }
  try {
    execFileSync(program, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  } catch {
    process.exit(1)
  }
}
