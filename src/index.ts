#!/usr/bin/env node
// One file is both programs: without arguments in a run of GitHub Actions it is the action, else the terminal's.
import { appendFileSync } from 'node:fs'
import { nodeProblem } from './node-problem.ts'

const args = process.argv.slice(2)
const isAction = args.length === 0 && process.env['GITHUB_ACTIONS'] === 'true'
const problem = nodeProblem(process.version, process.env)
// What an older Node cannot parse or does not have is loaded only after this.
process.exitCode = problem === undefined ? await run() : refuse(problem)

async function run(): Promise<number> {
  const { main } = isAction ? await import('./action/main.ts') : await import('./terminal/main.ts')
  return await main(args)
}

function refuse(sentence: string): number {
  process.stderr.write(`eks-access: ${sentence}\n`)
  if (isAction) {
    process.stdout.write(`::error::${sentence}\n`)
    const outputs = process.env['GITHUB_OUTPUT']
    if (outputs) appendFileSync(outputs, 'failure-reason=unexpected\n')
  }
  return 1
}
