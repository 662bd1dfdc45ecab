import { describe, expect, test } from '@jest/globals'
import { releaseNotes, sectionOf } from '../../scripts/release-notes.ts'

const changelog = `# Changelog

Words.

## Unreleased

## 1.10.0 - 2026-03-01

### Added

- Ten.

## [1.1.0] - 2026-02-01

- One.
`

describe('sectionOf', () => {
  test.each([
    ['1.10.0', '### Added\n\n- Ten.'],
    ['1.1.0', '- One.'],
    ['1.1', undefined],
    ['Unreleased', undefined],
    ['2.0.0', undefined],
  ])('%s', (version, text) => {
    expect(sectionOf(changelog, version)).toBe(text)
  })
})

test('the notes begin with the line to copy, and links of the changelog lead to the tag', () => {
  expect(
    releaseNotes({
      changes: '- [Dangers](docs/dangers.md), [elsewhere](https://example.com)',
      repository: 'https://github.com/acme/eks-access',
      version: '1.2.3',
      commit: 'a'.repeat(40),
    }),
  ).toBe(`\`\`\`yaml
- uses: acme/eks-access@${'a'.repeat(40)} # v1.2.3
\`\`\`

- [Dangers](https://github.com/acme/eks-access/blob/v1.2.3/docs/dangers.md), [elsewhere](https://example.com)
`)
})
