// The whole truth about a checkout, after `npm ci`: `.ci/run` and the workflow both end here.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Step {
  readonly name: string
  readonly command: readonly string[]
  /** The command is jest and writes its counts to the file named here. */
  readonly counts?: string
}

const scratch = mkdtempSync(join(tmpdir(), 'eks-access-ci-'))
const jest = (file: string): string[] => ['--', '--json', `--outputFile=${join(scratch, file)}`]

const STEPS: readonly Step[] = [
  { name: 'tests', command: ['npm', 'test', ...jest('tests.json')], counts: 'tests.json' },
  { name: 'growth', command: ['npm', 'run', 'growth'] },
  { name: 'types, lint, generated files', command: ['npm', 'run', 'check'] },
  { name: 'build', command: ['npm', 'run', 'build'] },
  { name: 'dist as committed', command: ['npm', 'run', 'check:dist'] },
  { name: 'release without an account', command: ['npm', 'run', 'release:check'] },
  { name: 'demo', command: ['npm', 'run', 'demo'] },
  { name: 'every Node', command: ['npm', 'run', 'nodes', ...jest('nodes.json')], counts: 'nodes.json' },
  { name: 'packages of every platform', command: ['npm', 'run', 'platforms'] },
  { name: 'real servers', command: ['npm', 'run', 'e2e', ...jest('e2e.json')], counts: 'e2e.json' },
  { name: 'workflows', command: ['npm', 'run', 'lint:workflows'] },
]

let passed = 0
let failed = 0
for (const { name, command, counts } of STEPS) {
  console.log(`\n== ${name}: ${command.join(' ')}`)
  const started = performance.now()
  const [program = '', ...args] = command
  const { status } = spawnSync(program, args, { stdio: 'inherit' })
  console.log(
    `== ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${Math.round((performance.now() - started) / 1000)} s`,
  )
  const tests = counts === undefined ? undefined : testCounts(join(scratch, counts))
  passed += tests?.passed ?? (status === 0 ? 1 : 0)
  failed += Math.max(tests?.failed ?? 0, status === 0 ? 0 : 1)
  if (status !== 0) break
}
rmSync(scratch, { recursive: true, force: true })
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

/** What jest counted; `undefined` when it died before it wrote its report. */
function testCounts(file: string): { passed: number; failed: number } | undefined {
  try {
    const report: { numPassedTests: number; numFailedTests: number } = JSON.parse(readFileSync(file, 'utf8'))
    return { passed: report.numPassedTests, failed: report.numFailedTests }
  } catch {
    return undefined
  }
}
