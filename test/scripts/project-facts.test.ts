import { describe, expect, test } from '@jest/globals'
import { versionModule, withProject } from '../../scripts/project-facts.ts'

const project = { name: 'eks-access', version: '2.3.4', repository: 'https://github.com/acme/eks-access' }

test('the module names version and repository', () => {
  const text = versionModule(project)
  expect(text).toContain("export const VERSION = '2.3.4'\n")
  expect(text).toContain("export const REPOSITORY = 'https://github.com/acme/eks-access'\n")
})

describe('withProject', () => {
  test.each([
    [
      'the line of the README',
      '      - uses: your-org/eks-access@<commit>\n',
      '      - uses: acme/eks-access@<commit> # v2.3.4\n',
    ],
    [
      'a commit, which it keeps',
      `uses: your-org/eks-access@${'0'.repeat(40)} # v0.1.0`,
      `uses: acme/eks-access@${'0'.repeat(40)} # v2.3.4`,
    ],
    [
      'a tag, which anybody could move',
      'uses: your-org/eks-access@v1\n',
      'uses: acme/eks-access@<commit> # v2.3.4\n',
    ],
    [
      'the address of a schema',
      '$schema=https://raw.githubusercontent.com/your-org/eks-access/v0.1.0/access.schema.json',
      '$schema=https://raw.githubusercontent.com/acme/eks-access/v2.3.4/access.schema.json',
    ],
    [
      'a hook',
      '  - repo: https://github.com/your-org/eks-access\n    rev: v0.1.0\n',
      '  - repo: https://github.com/acme/eks-access\n    rev: v2.3.4\n',
    ],
    ['a package', 'npx eks-access@0.1.0 plan', 'npx eks-access@2.3.4 plan'],
  ])('%s', (_, before, after) => {
    expect(withProject(before, project)).toBe(after)
    expect(withProject(after, project)).toBe(after)
  })

  test.each([
    'uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
    'https://github.com/your-org/cluster-access/pull/7',
    'group: eks-access',
  ])('leaves %s', (text) => {
    expect(withProject(text, project)).toBe(text)
  })
})
