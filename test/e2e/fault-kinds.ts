import type { Asked, Fault, FaultScript } from './fault-proxy.ts'
import { patience } from './paced-door.ts'

/** A kind of fault that any request may meet. */
export interface FaultKind {
  readonly name: string
  /** What goes wrong with each of these requests (by name), and with what follows. */
  script(at: ReadonlySet<string>): FaultScript
  /** Whether a run that meets it there ends as if nothing had been. */
  survivedAt(kind: Asked['kind']): boolean
  /**
   * What meets it in a run of its own: each write; each write and each try (dry run); nothing, but all first
   * requests of their like, all second ones, and so on; or not even that, and all meet it at once. Where a run
   * survives, together is harder than alone, and quicker.
   */
  readonly alone: 'writes' | 'writes and tries' | 'turns' | 'nothing'
}

const always = (): boolean => true

export const faultKinds: readonly FaultKind[] = [
  { ...once('a delay', { kind: 'delay', milliseconds: 20 }), alone: 'nothing' },
  // What arrives when the program has long done it otherwise may be in the way of the last look.
  {
    ...once('a delay longer than the program waits', { kind: 'delay', milliseconds: patience + 100 }),
    survivedAt: (kind) => kind !== 'write',
  },
  once('a cut before the API server hears of it', { kind: 'cut' }),
  once('a lost answer', { kind: 'answer-lost' }),
  // Who reads cannot be in conflict: the API server never says so.
  {
    ...once('409', { kind: 'refused', status: 409 }),
    survivedAt: (kind) => kind !== 'read',
    alone: 'writes and tries',
  },
  { ...once('429', { kind: 'refused', status: 429, retryAfter: 1 }), alone: 'nothing' },
  { ...once('500', { kind: 'refused', status: 500 }), alone: 'turns' },
  once('500 although it was done', { kind: 'answer-replaced', status: 500 }),
  { ...once('503', { kind: 'refused', status: 503 }), alone: 'turns' },
  { ...once('401', { kind: 'refused', status: 401 }), alone: 'turns' },
  { name: 'an expired token', script: expiredToken, survivedAt: always, alone: 'writes' },
  {
    name: 'a network that is gone from there on',
    script: goneFrom,
    survivedAt: () => false,
    alone: 'writes',
  },
]

function once(name: string, fault: Fault): FaultKind {
  const script = (at: ReadonlySet<string>) => ({
    before: (asked: Asked) => (at.has(asked.name) ? fault : undefined),
  })
  return { name, script, survivedAt: always, alone: 'writes' }
}

/** The token that comes there is not taken again. */
function expiredToken(at: ReadonlySet<string>): FaultScript {
  let expired: string | undefined
  return {
    before: ({ name, authorization }) => {
      if (at.has(name)) expired ??= authorization
      return authorization === expired ? { kind: 'refused', status: 401 } : undefined
    },
  }
}

function goneFrom(at: ReadonlySet<string>): FaultScript {
  let isGone = false
  return {
    before: ({ name }) => {
      isGone ||= at.has(name)
      return isGone ? { kind: 'cut' } : undefined
    },
  }
}
