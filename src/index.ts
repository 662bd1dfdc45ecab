#!/usr/bin/env node
// One file is both programs: without arguments in a run of GitHub Actions it is the action, else the terminal's.
const args = process.argv.slice(2)
const isAction = args.length === 0 && process.env['GITHUB_ACTIONS'] === 'true'
const { main } = isAction ? await import('./action/main.ts') : await import('./terminal/main.ts')
process.exitCode = await main(args)

export {}
