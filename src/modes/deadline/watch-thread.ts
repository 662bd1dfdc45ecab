import { Worker } from 'node:worker_threads'

/** What a process that no longer answers prints in its last moment, and where: 1 is stdout, 2 stderr. */
export interface Stuck {
  readonly text: string
  readonly to: 1 | 2
}

/** Runs in the other thread; CommonJS, as every text that is evaluated. */
const WATCHER = `
const { writeSync } = require('node:fs')
const { parentPort, workerData } = require('node:worker_threads')
const { milliseconds, answerWithin, text, to, pid } = workerData
let silent
function ask() {
  parentPort.postMessage('are you there?')
  silent = setTimeout(() => {
    try { writeSync(to, text) } finally { process.kill(pid, 'SIGKILL') }
  }, answerWithin)
}
parentPort.on('message', () => {
  clearTimeout(silent)
  setTimeout(ask, answerWithin)
})
setTimeout(ask, milliseconds)
`

/**
 * Starts a thread that asks whether this one still answers, and ends the process where it does not.
 *
 * @param milliseconds from now until it begins to ask
 * @param answerWithin milliseconds in which this thread must answer
 */
export function watchThread(
  milliseconds: number,
  answerWithin: number,
  stuck: Stuck,
): { readonly end: () => void } {
  const workerData = { milliseconds, answerWithin, ...stuck, pid: process.pid }
  const worker = new Worker(WATCHER, { eval: true, execArgv: [], workerData })
  worker.on('message', () => worker.postMessage('yes'))
  worker.unref()
  return { end: () => void worker.terminate() }
}
