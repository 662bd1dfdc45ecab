import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import type { Readable, Writable } from 'node:stream'

/** A headless Chromium with one page, driven by its DevTools protocol over a pipe. */
export interface Browser {
  /** Sends a command to the page, and gives its result. */
  send(method: string, params?: object): Promise<Result>
  close(): Promise<void>
}

// Whatever the protocol answers with; the caller knows which command it sent.
type Result = Readonly<Record<string, never>>

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The Chromium of this machine: the environment variable CHROMIUM, or the first one on the PATH. */
export function findChromium(): string {
  const named = process.env['CHROMIUM']
  if (named !== undefined) return named
  const places = (process.env['PATH'] ?? '').split(delimiter)
  const found = NAMES.flatMap((name) => places.map((place) => join(place, name))).find(existsSync)
  if (found === undefined)
    throw new Error('There is no Chromium on the PATH. Install it, or set CHROMIUM to its path.')
  return found
}

export async function openBrowser(): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), 'eks-access-chromium-'))
  const child = spawn(
    findChromium(),
    [
      '--headless=new',
      '--remote-debugging-pipe',
      `--user-data-dir=${profile}`,
      '--no-sandbox', // root has none
      '--disable-gpu',
      '--hide-scrollbars',
      '--allow-file-access-from-files',
    ],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] },
  )
  const command = commands(child)
  const { targetId } = await command('Target.createTarget', { url: 'about:blank' })
  const { sessionId } = await command('Target.attachToTarget', { targetId, flatten: true })
  return {
    send: (method, params = {}) => command(method, params, sessionId),
    close: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      await command('Browser.close')
      await ended
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

interface Answer {
  readonly id?: number
  readonly result?: Result
  readonly error?: { readonly message: string }
}

/** Messages end with a NUL; answers have the number of their command. */
function commands(child: ChildProcess) {
  const [, , , input, output] = child.stdio as unknown as [null, null, null, Writable, Readable]
  const waiting = new Map<number, (answer: Answer) => void>()
  let rest = ''
  output.setEncoding('utf8').on('data', (more: string) => {
    const messages = `${rest}${more}`.split('\0')
    rest = messages.pop() ?? ''
    for (const message of messages) {
      const answer = JSON.parse(message) as Answer
      if (answer.id !== undefined) waiting.get(answer.id)?.(answer)
    }
  })
  let last = 0
  return (method: string, params: object = {}, sessionId?: string): Promise<Result> =>
    new Promise((resolve, reject) => {
      const id = ++last
      waiting.set(id, ({ result = {}, error }) => {
        waiting.delete(id)
        if (error === undefined) resolve(result)
        else reject(new Error(`${method}: ${error.message}`))
      })
      input.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`)
    })
}
