import { someAtOnce } from '../../some-at-once.ts'
import { ClusterError } from '../door.ts'

/** A page of a list; `next` asks for the one after it. */
export interface Page<T> {
  readonly items: readonly T[] | undefined
  readonly next: string | undefined
}

/** The most that AWS gives in one page of any list used here. */
export const PAGE = 100

/** Requests under way at a time for one list: EKS throttles an account after some tens of them. */
const AT_A_TIME = 8

/** All pages of a list, one after the other, as each is asked for with the token of the one before. */
export async function allPages<T>(
  ask: (token: string | undefined) => Promise<Page<T>>,
): Promise<readonly T[]> {
  const found: T[] = []
  let token: string | undefined
  do {
    const { items, next } = await ask(token)
    found.push(...(items ?? []))
    token = next === '' ? undefined : next
  } while (token !== undefined)
  return found
}

/**
 * Asks about each item, a few at a time, and gives the answers in order. What has gone away meanwhile (an error of
 * kind `not-found`) is left out. After any other error nothing more is asked.
 */
export async function each<T, R>(items: readonly T[], ask: (item: T) => Promise<R>): Promise<readonly R[]> {
  const answers = await someAtOnce(items, AT_A_TIME, async (item) => {
    try {
      return await ask(item)
    } catch (error) {
      if (error instanceof ClusterError && error.kind === 'not-found') return undefined
      throw error
    }
  })
  return answers.filter((answer) => answer !== undefined)
}

/**
 * All answers, or the first failure, once the last request has ended. Where a client is destroyed while requests are
 * under way, the SDK takes their broken connections for a fault of the network and asks again.
 */
export async function allEnded<T>(requests: readonly Promise<T>[]): Promise<readonly T[]> {
  await Promise.allSettled(requests)
  return Promise.all(requests)
}
