/**
 * `npm run bench`: writes docs/benchmark.md. `npm run bench -- plan apply` measures these chapters, and leaves the others
 * as they are. `--runs 2` measures fewer pairs, `--page FILE` writes another page; `EKS_ACCESS_PROGRAM` names another
 * program than dist/index.js.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { startCluster } from '../test/e2e/cluster.ts'
import { buildServers } from '../test/e2e/servers/build.ts'
import type { Bench } from './bench.ts'
import { CHAPTERS } from './chapters.ts'
import { chaptersOf, pageOf } from './page.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '15' },
    page: { type: 'string', default: 'docs/benchmark.md' },
  },
})
const names = CHAPTERS.map(({ name }) => name)
const unknown = positionals.filter((name) => !names.includes(name))
const runs = Number(values.runs)
if (unknown.length > 0) throw new Error(`No chapter ${unknown.join(', ')}: there are ${names.join(', ')}.`)
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs} is no number of runs.`)

const say = (line: string): void => console.error(`bench: ${line}`)
const bench: Bench = {
  program: [process.execPath, resolve(process.env['EKS_ACCESS_PROGRAM'] ?? 'dist/index.js')],
  runs,
  say,
  withCluster: async (work) => {
    const cluster = await startCluster(await buildServers(say))
    try {
      return await work(cluster.facts)
    } finally {
      await cluster.stop()
    }
  },
}
const chosen = CHAPTERS.filter(({ name }) => positionals.length === 0 || positionals.includes(name))
for (const chapter of chosen) {
  const [began, busy] = [performance.now(), loadavg()[0] ?? 0]
  say(`chapter ${chapter.name}`)
  const text = await chapter.measure(bench)
  // After each chapter: what a later one fails at takes nothing from it.
  const before = existsSync(values.page) ? chaptersOf(readFileSync(values.page, 'utf8')) : new Map()
  writeFileSync(
    values.page,
    pageOf(new Map([...before, [chapter.name, `${text.trim()}\n\n${onWhat(busy)}`]]), names),
  )
  say(`chapter ${chapter.name} took ${Math.round((performance.now() - began) / 1000)} s`)
}
say(`${values.page} is written`)

/** On what a chapter was measured; a machine that is busy with other work is slow, and uneven. */
function onWhat(busy: number): string {
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`
  return `Measured with ${runs} ${runs === 1 ? 'run' : 'runs'} unless it says otherwise, on ${machine}; load before it began: ${busy.toFixed(1)}.`
}
