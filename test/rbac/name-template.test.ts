import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { nameTemplate } from '../../src/rbac/name-template.ts'
import { rounds } from '../rounds.ts'

describe('names with templates', () => {
  test.each([
    ['ci:{{SessionName}}', 'ci:alice', true],
    ['ci:{{SessionName}}', 'ci:alice@example.com', false],
    ['ci:{{SessionName}}', 'ci:alice-example.com', true],
    ['ci:{{SessionNameRaw}}', 'ci:alice@example.com', true],
    ['ci:{{SessionName}}', 'ci:a:b', false],
    ['ci:{{SessionName}}', 'ci:', true],
    ['ci:{{SessionName}}', 'xci:alice', false],
    ['ci:{{SessionName}}', 'ci:alice ', false],
    ['ci:{{SessionName}}:x', 'ci:alice:x', true],
    ['ci:{{SessionName}}:x', 'ci:alice:y', false],
    ['{{SessionName}}', 'system:admin', false],
    ['{{SessionName}}', 'alice', true],
    ['{{SessionName}}', 'Ünal', false],
    ['system:{{SessionName}}', 'system:masters', true],
    ['{{AccountID}}:{{SessionName}}', '111122223333:alice', true],
    ['{{AccountID}}:{{SessionName}}', 'alice:alice', false],
    ['key-{{AccessKeyID}}', 'key-ASIAXXXXXXXXEXAMPLE', true],
    ['key-{{AccessKeyID}}', 'key-AS.IA', false],
    ['system:node:{{EC2PrivateDNSName}}', 'system:node:ip-10-0-0-1.eu-west-1.compute.internal', true],
    ['{{SessionName}}-{{SessionName}}', 'a-b-c', true],
    ['{{SessionName}}{{AccountID}}', 'x1', true],
    ['a{{SessionName}}a', 'a', false],
    ['a{{SessionName}}a', 'aa', true],
    // Only what the authenticator knows, written as it knows it.
    ['{{Session}}-{{SessionName}}', '{{Session}}-x', true],
    ['{{Session}}-{{SessionName}}', 'y-x', false],
  ])('%s can become %s: %s', (template, name, expected) => {
    expect(nameTemplate(template)?.canBecome(name)).toBe(expected)
  })

  test.each(['alice', '', '{{ SessionName }}', '{{sessionname}}', '{{Session}}', '{SessionName}'])(
    '%s is no template',
    (name) => {
      expect(nameTemplate(name)).toBeUndefined()
    },
  )

  test('a template can become exactly what a regular expression of its parts matches', () => {
    const piece = fc.constantFrom('{{SessionName}}', '{{AccountID}}', 'a', '-', '1', ':', '.')
    const template = fc.array(piece, { maxLength: 5 }).map((parts) => `${parts.join('')}{{SessionName}}`)
    const name = fc
      .array(fc.constantFrom('a', '1', '-', ':', '.', '@'), { maxLength: 7 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(template, name, (text, wanted) => {
        const pattern = text
          .replaceAll('.', '\\.')
          .replaceAll('{{SessionName}}', '[\\w+=,.-]*')
          .replaceAll('{{AccountID}}', '[0-9]*')
        expect(nameTemplate(text)?.canBecome(wanted)).toBe(new RegExp(`^${pattern}$`).test(wanted))
      }),
      { numRuns: rounds(2000) },
    )
  })

  test('many templates in one name are no burden', () => {
    const template = nameTemplate('{{SessionName}}-'.repeat(60))
    // What is not worked out counts as what can be.
    expect(template?.canBecome(`${'-'.repeat(2000)}:-`)).toBe(true)
  })
})

test('a name of hundreds of templates counts as one that can become any name with its ends', () => {
  const template = nameTemplate(`x${'{{SessionName}}a'.repeat(300)}`)
  expect(template?.canBecome(`x${'b'.repeat(20_000)}a`)).toBe(true)
  expect(template?.canBecome(`x${'b'.repeat(20_000)}`)).toBe(false)
})
