import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Case, Stranger } from './case.ts'
import { CASES } from './cases.ts'
import { type Clients, clientsOf } from './clients.ts'
import type { ServerUnderTest } from './world.ts'

/**
 * The one suite of reading AWS and of writing access entries. Each server is put to all of it: what it cannot do must fail on it, so that a case
 * says no longer than it is true that a server cannot.
 */
export function describeReading(
  name: 'loopback' | Stranger,
  start: () => Promise<ServerUnderTest>,
  startsWithin = 10_000,
): void {
  describe(`what is read of AWS, as ${name} answers it`, () => {
    let server: ServerUnderTest
    let clients: Clients

    beforeAll(async () => {
      server = await start()
      clients = clientsOf(server.url)
    }, startsWithin)
    afterAll(() => server?.close())

    const attempt = async ({ world, ask, expected }: Case): Promise<void> => {
      const made = await server.make(world)
      expect(await ask(clients, made)).toMatchObject(expected)
    }

    for (const one of CASES) {
      const why = name === 'loopback' ? undefined : one.cannot?.[name]
      if (why === undefined) test(one.name, () => attempt(one))
      else
        test(`${one.name}; which ${name} cannot: it ${why}`, async () => {
          const failed: unknown = await attempt(one).then(
            () => undefined,
            (error: unknown) => error,
          )
          if (failed === undefined)
            throw new Error(`${name} can do this: take it out of \`cannot\` of this case.`)
          // A server that is gone can nothing, and proves nothing.
          expect(String(failed)).not.toMatch(/ECONN|fetch failed|socket hang up|TimeoutError/)
        })
    }
  })
}
