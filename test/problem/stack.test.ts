import { expect, test } from '@jest/globals'
import { stackLines } from '../../src/problem/stack.ts'

function thrown(message: string, frames: readonly string[], cause?: unknown): Error {
  const error = new RangeError(message, cause === undefined ? {} : { cause })
  error.stack = [`RangeError: ${message}`, ...frames.map((frame) => `    at ${frame}`)].join('\n')
  return error
}

const own = (name: string): string => `${name} (file:///home/runner/work/_actions/x/y/v1/dist/core.js:12:3)`

test('a short stack has our own first frames, without folders of the machine', () => {
  const frames = ['node:internal/fs:1:1', ...['a', 'b', 'c', 'd', 'e', 'f'].map(own)]
  expect(stackLines(thrown('too much', frames), 'short')).toEqual([
    'RangeError: too much',
    ...['a', 'b', 'c', 'd', 'e'].map((name) => `    at ${name} (dist/core.js:12:3)`),
  ])
})

test('a whole stack has all of them', () => {
  const frames = ['TCP.on (node:net:1:1)', ...['a', 'b', 'c', 'd', 'e', 'f'].map(own)]
  expect(stackLines(thrown('too much', frames), 'whole')).toHaveLength(8)
})

test('what caused it follows, and no property of an error is shown', () => {
  const cause = Object.assign(thrown('refused', [own('send')]), { headers: { authorization: 'a-token' } })
  const lines = stackLines(thrown('lost', [own('read')], cause), 'whole')
  expect(lines).toEqual([
    'RangeError: lost',
    '    at read (dist/core.js:12:3)',
    'caused by',
    'RangeError: refused',
    '    at send (dist/core.js:12:3)',
  ])
})

test('what is thrown need not be an Error', () => {
  expect(stackLines('just text', 'short')).toEqual(['Something that is not an Error was thrown: just text'])
})
