import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { nodesOf, readMarkdown } from '../render/markdown.ts'
import { OTHER_LOGINS, SMUGGLED_GRANTS, STRANGER } from './situation/who-gains.ts'
import { visibleText } from './visible.ts'
import { type OpenSituation, openSituation, type Situation } from './world.ts'

/** What the plan of a pull request shows. */
function shownBy(situation: Situation) {
  let open: OpenSituation
  let terminal: string
  beforeAll(async () => {
    open = await openSituation(situation)
    terminal = await open.terminal('plan')
  }, 120_000)
  afterAll(() => open.close())
  return {
    comment: () => open.comment(),
    summary: () => open.planned.summary,
    terminal: () => terminal,
    caution: () =>
      open
        .comment()
        .split('\n')
        .filter((line) => line.startsWith('> - ') || line.startsWith('> **')),
  }
}

/** All that is in code. */
function names(markdown: string): string[] {
  return nodesOf(readMarkdown(markdown)).flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []))
}

describe('two grants among 201 bindings that are adopted', () => {
  const { comment, caution } = shownBy(SMUGGLED_GRANTS)

  test('the one of everything in a namespace is a line of the caution', () => {
    expect(caution()).toContainEqual(
      expect.stringMatching(/\*\*Gains admin in `payments`:\*\* User `oidc:mallory`/),
    )
  })

  test('both are told without a click', () => {
    for (const name of ['oidc:mallory', 'default/default']) expect(visibleText(comment())).toContain(name)
    for (const name of ['payments/operators', 'payments/team-077'])
      expect(visibleText(comment())).toMatch(new RegExp(`adopt and change RoleBinding ${name}`))
  })

  test('what is adopted as it is is one folded line', () => {
    expect(visibleText(comment())).toMatch(/^Adopted as they are: .*199 RoleBindings$/m)
    expect(comment().length).toBeLessThan(10_000)
  })
})

describe('admin for subjects of whom none has a row', () => {
  const { comment, summary, caution, terminal } = shownBy(OTHER_LOGINS)

  test.each(['oidc:mallory', 'oidc:everyone', 'default/default'])('%s is named in the caution', (name) => {
    expect(caution()).toContainEqual(expect.stringMatching(/\*\*Gains admin in the whole cluster/))
    expect(caution().join('\n')).toContain(`\`${name}\``)
    expect(terminal()).toContain(name)
  })

  test('nowhere is it said that nobody gains', () => {
    for (const text of [comment(), summary(), terminal()]) {
      expect(text).not.toMatch(/nobody gains/i)
      expect(text).not.toMatch(/Grants\W* nothing/)
    }
    expect(comment()).toMatch(/^\*\*Grants\*\* admin to 3 subjects\./m)
  })
})

describe('a role of another account that reads every Secret', () => {
  const { comment, summary, caution, terminal } = shownBy(STRANGER)
  const WHOLE = 'arn:aws:iam::999988887777:role/release'

  test('keeps its account in every sentence', () => {
    for (const text of [comment(), summary()]) {
      expect(names(text)).toContain(WHOLE)
      expect(names(text)).not.toContain('role/release')
      expect(names(text)).toContain('role/dev')
    }
    expect(terminal().replaceAll(WHOLE, '')).not.toMatch(/(?<!assumed-)role\/release/)
  })

  test('is called a stranger where it gains', () => {
    expect(caution()).toContainEqual(expect.stringContaining(`\`${WHOLE}\` (another account)`))
  })

  test('gains in the words of what it gains', () => {
    expect(caution()).toContainEqual(
      expect.stringMatching(/\*\*Gains read(ing)? (including )?Secrets in the whole cluster:\*\*/),
    )
  })
})
