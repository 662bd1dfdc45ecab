import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

const files = readdirSync('dist').filter((name) => name.endsWith('.js'))
const read = (name: string): string => readFileSync(`dist/${name}`, 'utf8')

test('no file of dist is called by a number', () => {
  expect(files.filter((name) => !/^[a-z][a-z-]+[a-z\d]\.js$/.test(name))).toEqual([])
})

test.each(['core.js', 'cluster-eks-connect.js', 'kubernetes-client.js', 'aws-sdk.js', 'octokit.js'])(
  '%s is what its name says',
  (name) => {
    expect(files).toContain(name)
  },
)

test('the code of this program can be read there, function by function', () => {
  expect(read('core.js')).toMatch(/^ *(?:async )?function makePlan\(/m)
  expect(read('cluster-eks-connect.js')).toMatch(/^ *async function describeCluster\(/m)
})

test('every chunk that the entry may load is there', () => {
  const names = /return (\{.*?\})\[chunkId\]/.exec(read('index.js'))?.[1] ?? '{}'
  const chunks = Object.values(JSON.parse(names))
  expect(chunks.toSorted()).toEqual(files.filter((name) => name !== 'index.js').toSorted())
})
