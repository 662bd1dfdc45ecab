import { readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'
import { nodeProblem } from '../src/node-problem.ts'

const unsupported = (version: string): string =>
  `Node ${version} is not supported: use Node 22.19 or a newer 22, or Node 24 or newer.`
const ignores = (version: string, variable: string): string =>
  `Node ${version} ignores ${variable}: where a proxy is set, use Node 22.21 or a newer 22, or Node 24.5 or newer.`

describe('nodeProblem', () => {
  test.each(['16.20.2', '18.20.8', '20.20.2', '21.7.3', '22.2.0', '22.18.0', '23.0.0', '23.11.1'])(
    'Node %s is not supported, with a proxy or without',
    (version) => {
      expect(nodeProblem(`v${version}`, {})).toBe(unsupported(version))
      expect(nodeProblem(`v${version}`, { HTTPS_PROXY: 'http://p' })).toBe(unsupported(version))
    },
  )

  test.each(['22.19.0', '22.20.0', '24.0.0', '24.4.1'])(
    'Node %s will do where no proxy is set',
    (version) => {
      expect(nodeProblem(`v${version}`, {})).toBeUndefined()
      expect(nodeProblem(`v${version}`, { HTTPS_PROXY: '', NO_PROXY: 'example.com' })).toBeUndefined()
      for (const name of ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'])
        expect(nodeProblem(`v${version}`, { [name]: 'http://user:password@p' })).toBe(ignores(version, name))
    },
  )

  test.each(['22.21.0', '22.22.3', '24.5.0', '24.21.0', '25.0.0', '26.12.1', '27.0.0-nightly20261101'])(
    'Node %s will do, also with a proxy',
    (version) => {
      expect(nodeProblem(`v${version}`, {})).toBeUndefined()
      expect(nodeProblem(`v${version}`, { HTTPS_PROXY: 'http://p', http_proxy: 'http://p' })).toBeUndefined()
    },
  )

  test('ALL_PROXY is read by no client here, and is no reason to stop', () => {
    expect(nodeProblem('v24.4.1', { ALL_PROXY: 'http://p' })).toBeUndefined()
  })
})

test('README, package.json and the page about connections name the same Nodes', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).engines.node).toBe('^22.19 || >=24')
  expect(readFileSync('README.md', 'utf8')).toContain('Node 22.19 or a newer 22, or Node 24 or newer')
  for (const page of ['README.md', 'docs/problems/cluster-unreachable.md'])
    expect(readFileSync(page, 'utf8')).toContain('Node 22.21 or a newer 22, or Node 24.5 or newer')
})
