import type { Facts } from './facts.ts'
import { type Asked, startFaultProxy } from './fault-proxy.ts'

/** A way to the API server on which something happens just before a request arrives. */
export interface Meddler {
  readonly url: string
  stop(): Promise<void>
}

export interface Meddling {
  readonly facts: Facts
  before(request: Pick<Asked, 'method' | 'path'>): Promise<void>
}

/** Awaits `before` ahead of each request, and lets all of them pass: the somebody else who writes in between. */
export async function startMeddler({ facts, before }: Meddling): Promise<Meddler> {
  const proxy = await startFaultProxy(facts)
  await proxy.play({
    before: async (asked) => {
      await before(asked)
      return undefined
    },
  })
  return proxy
}
