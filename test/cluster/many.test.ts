import { expect, test } from '@jest/globals'
import { allEnded, each } from '../../src/cluster/eks/many.ts'

/** How the promise ended, once everything that waits for nothing else has run. */
async function endOf(promise: Promise<unknown>): Promise<unknown> {
  const end = promise.catch((error: Error) => error.message)
  await new Promise(setImmediate)
  return Promise.race([end, Promise.resolve('still open')])
}

test('of several requests the first failure is told of once all of them have ended', async () => {
  const slow = Promise.withResolvers<string>()
  const all = allEnded([slow.promise, Promise.reject(new Error('no')), Promise.resolve('yes')])
  expect(await endOf(all)).toBe('still open')
  slow.resolve('late')
  expect(await endOf(all)).toBe('no')
})

test('answers come in the order of the requests', async () => {
  const slow = Promise.withResolvers<string>()
  const all = allEnded([slow.promise, Promise.resolve('b')])
  slow.resolve('a')
  expect(await all).toEqual(['a', 'b'])
})

test('after a failure nothing more is asked, and what was asked already is waited for', async () => {
  const slow = Promise.withResolvers<string>()
  const asked: number[] = []
  const items = Array.from({ length: 30 }, (_, index) => index)
  const all = each(items, async (item) => {
    asked.push(item)
    if (item === 3) throw new Error('no')
    return slow.promise
  })
  expect(await endOf(all)).toBe('still open')
  const before = asked.length
  slow.resolve('late')
  expect(await endOf(all)).toBe('no')
  expect(asked).toHaveLength(before)
})
