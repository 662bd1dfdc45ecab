import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:https'
import { resolve } from 'node:path'
import type { Facts } from '../../test/e2e/facts.ts'
import { type Spread, spread } from '../measure.ts'

/** Milliseconds to the API server and back. */
export const ROUND_TRIP = 40

/** The API server at a distance. */
export interface Far {
  readonly url: string
  /** What one request takes, in milliseconds, near and far. */
  readonly request: {
    /** On a connection that is open. */
    readonly kept: NearAndFar
    /** With TCP and TLS, which are two round trips more. */
    readonly opened: NearAndFar
  }
  close(): Promise<void>
}

export interface NearAndFar {
  readonly near: Spread
  readonly far: Spread
}

/** Starts the proxy, and measures what it does to one request. */
export async function startFar(facts: Facts): Promise<Far> {
  const { port } = new URL(facts.url)
  const child = spawn(
    process.execPath,
    [resolve(import.meta.dirname, 'proxy.ts'), port, String(ROUND_TRIP / 2)],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  )
  const [line] = await once(child.stdout, 'data')
  const url = `https://127.0.0.1:${Number(String(line))}`
  const close = async (): Promise<void> => {
    child.stdin.end()
    if (child.exitCode === null) await once(child, 'exit')
  }
  try {
    const [near, far] = [await timesOf(facts, facts.url), await timesOf(facts, url)]
    return {
      url,
      request: {
        kept: { near: near.kept, far: far.kept },
        opened: { near: near.opened, far: far.opened },
      },
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

const REQUESTS = 10

async function timesOf(
  facts: Facts,
  url: string,
): Promise<{ readonly opened: Spread; readonly kept: Spread }> {
  const ca = readFileSync(facts.caFile)
  const [opened, kept]: [number[], number[]] = [[], []]
  for (let nth = 0; nth < REQUESTS; nth++) {
    const agent = new Agent({ keepAlive: true, ca })
    opened.push(await time(facts, url, agent))
    kept.push(await time(facts, url, agent))
    agent.destroy()
  }
  return { opened: spread(opened), kept: spread(kept) }
}

function time({ adminToken }: Facts, url: string, agent: Agent): Promise<number> {
  const started = performance.now()
  return new Promise((done, reject) => {
    request(`${url}/version`, { agent, headers: { authorization: `Bearer ${adminToken}` } })
      .on('error', reject)
      .on('response', (answer) => {
        answer.resume().on('end', () => done(performance.now() - started))
      })
      .end()
  })
}
