import { readFileSync } from 'node:fs'
import { expect, test } from '@jest/globals'

test('the workflow of the README is the example that is run under act', () => {
  const readme = readFileSync('README.md', 'utf8')
  const [, block] = /```yaml\n(# \.github\/workflows\/access\.yml\n.*?)```\n/s.exec(readme) ?? []
  const example = readFileSync('examples/workflows/access.yml', 'utf8')
  // The README leaves the commit to the reader; a file that lints must name one.
  expect(block).toBe(example.replace(/(?<=\/eks-access@)0{40}/, '<commit>'))
})
