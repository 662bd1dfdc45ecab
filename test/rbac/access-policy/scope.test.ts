import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { namespaceMatches, patternCovers } from '../../../src/rbac/access-policy/scope.ts'

/** Few letters, so that patterns and names meet often. `c` is in no pattern: the character that nobody thought of. */
const pattern = fc.array(fc.constantFrom('a', 'b', '*'), { maxLength: 4 }).map((letters) => letters.join(''))
const simple = pattern.filter((text) => /^[^*]*\**$/.test(text))
const NAMES = allTexts(['a', 'b', 'c'], 5)

describe('a namespace of an access scope', () => {
  test.each([
    ['shop', 'shop', true],
    ['shop', 'shop-a', false],
    ['shop-*', 'shop-a', true],
    ['shop-*', 'shop', false],
    ['shop*', 'shop', true],
    ['*', 'shop', true],
    ['*-dev', 'shop-dev', true],
    ['*-dev', 'shop-dev-2', false],
    ['a*a', 'a', false],
    ['a*b*a', 'a-b-a', true],
    ['shop-?', 'shop-a', false],
    ['shop.*', 'shop-a', false],
    ['', '', true],
    ['', 'shop', false],
  ])('"%s" matches "%s": %s', (text, namespace, matches) => {
    expect(namespaceMatches(text, namespace)).toBe(matches)
  })

  test('matches what some choice of texts for its stars makes of it', () => {
    fc.assert(
      fc.property(pattern, (text) => {
        expect(NAMES.filter((name) => namespaceMatches(text, name))).toEqual(
          NAMES.filter((name) => canBecome(text, name)),
        )
      }),
    )
  })

  test('a hostile one takes no time', () => {
    expect(namespaceMatches(`${'a*'.repeat(2000)}b`, 'a'.repeat(20_000))).toBe(false)
  })
})

describe('coverage', () => {
  test.each([
    ['shop-*', 'shop-a-*', true],
    ['shop-*', 'shop-*', true],
    ['shop-*', 'shop*', false],
    ['shop-*', 'shop-a', true],
    ['shop-*', 'shop-*-dev', true],
    ['*', '*-dev', true],
    ['shop-**', 'shop-*', true],
    ['shop', 'shop-*', false],
    ['*-dev', '*-dev', true],
    ['*-dev', 'shop-dev', true],
    ['*-dev', 'shop-*-dev', false],
    ['*-dev-*', '*-dev-a-*', true],
    ['*-dev-*', 'a-dev-*', false],
  ])('"%s" covers "%s": %s', (text, other, isCovered) => {
    expect(patternCovers(text, other)).toBe(isCovered)
  })

  test('is never claimed where a namespace of the other is not matched', () => {
    fc.assert(
      fc.property(pattern, pattern, (text, other) => {
        fc.pre(patternCovers(text, other))
        expect(NAMES.filter((name) => canBecome(other, name) && !canBecome(text, name))).toEqual([])
      }),
    )
  })

  test('is found for names and for patterns with stars at their end only', () => {
    fc.assert(
      fc.property(simple, pattern, (text, other) => {
        const stray = NAMES.some((name) => canBecome(other, name) && !canBecome(text, name))
        expect(patternCovers(text, other)).toBe(!stray)
      }),
    )
  })
})

/** By definition: a star is nothing, or one character and a star. */
function canBecome(text: string, name: string): boolean {
  if (text === '') return name === ''
  if (text.startsWith('*'))
    return canBecome(text.slice(1), name) || (name !== '' && canBecome(text, name.slice(1)))
  return text[0] === name[0] && canBecome(text.slice(1), name.slice(1))
}

function allTexts(letters: readonly string[], longest: number): string[] {
  let last = ['']
  const all = [...last]
  for (let length = 1; length <= longest; length++) {
    last = last.flatMap((text) => letters.map((letter) => text + letter))
    all.push(...last)
  }
  return all
}
