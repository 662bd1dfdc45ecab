import type { Clients } from './clients.ts'
import type { Made, World } from './world.ts'

/** Servers that nobody of this project wrote. */
export type Stranger = 'moto' | 'ministack'

/** A question to AWS, and what it is answered. */
export interface Case {
  readonly name: string
  readonly world: World
  readonly ask: (clients: Clients, made: Made) => Promise<unknown>
  /** Compared as by `toMatchObject`. */
  readonly expected: object
  /** Which server cannot, and why. One that can after all is a failure, so that this stays true. */
  readonly cannot?: Readonly<Partial<Record<Stranger, string>>>
}

/** The refusal of a call. @throws Error where it is not refused */
export async function refusal(call: Promise<unknown>): Promise<object> {
  const error: unknown = await call.then(
    () => undefined,
    (refused: unknown) => refused,
  )
  if (!(error instanceof Error)) throw new Error('It was not refused.')
  const { name, message } = error
  const { httpStatusCode: status } =
    '$metadata' in error ? (error.$metadata as { httpStatusCode?: number }) : {}
  return { name, status, message }
}

/** All pages of a list, asked for until there is no token for another one. */
export async function pages<T>(
  ask: (
    nextToken: string | undefined,
  ) => Promise<{ readonly items: T | undefined; readonly next: string | undefined }>,
): Promise<readonly (T | undefined)[]> {
  const found: (T | undefined)[] = []
  let next: string | undefined
  do {
    const page = await ask(next)
    found.push(page.items)
    next = page.next
  } while (next)
  return found
}
