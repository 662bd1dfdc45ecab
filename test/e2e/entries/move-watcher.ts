import { Agent } from 'node:https'
import { tokenOf } from '../aws.ts'
import type { Facts } from '../facts.ts'
import { type Asking, askServer, type ServerSays } from '../forty-requests.ts'
import { kubernetes } from '../kubernetes.ts'
import type { Mover } from './movers.ts'

/** Asks the API server as the movers, each question with a token of its own, without end. */
export interface MoveWatcher {
  /** What each may do now, while nothing changes. */
  atRest(): Promise<Rest>
  /** Watches while `work` goes on. */
  during(work: () => Promise<void>): Promise<readonly Answered[]>
  stop(): void
}

/** By `keyOf`. */
export type Rest = ReadonlyMap<string, ServerSays>

export interface Answered {
  readonly key: string
  readonly arn: string
  /** `failed`: the API server did not say. */
  readonly says: ServerSays | 'failed'
  /** When it was asked, in milliseconds since the watch began. */
  readonly at: number
}

/** Milliseconds between two questions of one mover: eight a second. */
const PERIOD = 125

/** A server that is slower than that is not asked more and more. */
const MOST_AT_ONCE = 8

export function startMoveWatcher(
  facts: Facts,
  movers: readonly Mover[],
  questions: readonly Asking[],
): MoveWatcher {
  const agent = new Agent({ keepAlive: true })
  let tokens = 0
  const ask = (arn: string, asking: Asking): Promise<ServerSays> => {
    // The API server keeps what it knows of a token, and would not see what has changed.
    const token = tokenOf(arn, facts, tokens++)
    return askServer(kubernetes({ ...facts, token, agent }), asking)
  }
  return {
    atRest: async () => {
      const rest = new Map<string, ServerSays>()
      for (const { arn } of movers)
        for (const asking of questions) rest.set(keyOf(arn, asking), await ask(arn, asking))
      return rest
    },
    during: async (work) => {
      const answered: Answered[] = []
      const start = Date.now()
      const watches = movers.map(({ arn }) =>
        askEvery(PERIOD, questions, async (asking) => {
          const at = Date.now() - start
          const says = await ask(arn, asking).catch(() => 'failed' as const)
          answered.push({ key: keyOf(arn, asking), arn, says, at })
        }),
      )
      try {
        await work()
      } finally {
        await Promise.all(watches.map((end) => end()))
      }
      return answered
    },
    stop: () => agent.destroy(),
  }
}

export function keyOf(arn: string, { can }: Asking): string {
  return `${arn} ${can}`
}

/** Gives how to end it. */
function askEvery(
  period: number,
  questions: readonly Asking[],
  ask: (asking: Asking) => Promise<void>,
): () => Promise<void> {
  const underWay = new Set<Promise<void>>()
  let next = 0
  const timer = setInterval(() => {
    const asking = questions[next % questions.length]
    if (asking === undefined || underWay.size >= MOST_AT_ONCE) return
    next++
    const asked = ask(asking).finally(() => underWay.delete(asked))
    underWay.add(asked)
  }, period)
  return async () => {
    clearInterval(timer)
    await Promise.all(underWay)
  }
}
