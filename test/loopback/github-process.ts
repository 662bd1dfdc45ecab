/**
 * The loopback GitHub as a process: `node tools/node/run.cjs test/loopback/github-process.ts [state.json]`. It prints
 * its address on one line. On SIGTERM it prints the state and the requests as one line of JSON, and ends.
 */
import { readFile } from 'node:fs/promises'
import { startGitHub } from './github.ts'
import type { GitHubState } from './github-state.ts'

const [file] = process.argv.slice(2)
const changes: Partial<GitHubState> = file === undefined ? {} : JSON.parse(await readFile(file, 'utf8'))
const github = await startGitHub(changes)
console.log(github.url)

process.once('SIGTERM', () => {
  const { state, requests } = github
  console.log(JSON.stringify({ state, requests }))
  void github.close()
})
