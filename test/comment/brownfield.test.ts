import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { expectGoldenFile } from '../golden.ts'
import { FIRST_CHANGE, PLAIN_ADOPTION, SMUGGLING_ADOPTION } from './situation/brownfield.ts'
import { visibleText } from './visible.ts'
import { type OpenSituation, openSituation, type Situation } from './world.ts'

/** The plan of a pull request, opened once for all tests of a block. */
function opened(situation: Situation): { readonly comment: () => string } {
  let open: OpenSituation
  beforeAll(async () => {
    open = await openSituation(situation)
    expect(open.planned.code).toBe(0)
  }, 120_000)
  afterAll(() => open.close())
  return { comment: () => open.still(open.comment()) }
}

describe('the first pull request of a cluster with 60 rows and 127 objects by many hands', () => {
  const { comment } = opened(PLAIN_ADOPTION)

  test('adopts 43 rows and 126 objects, and gives nobody anything', () => {
    expectGoldenFile('test/comment/golden/brownfield-adoption.md', comment())
    expect(comment()).toMatch(/^\*\*Grants\*\* nothing/m)
    expect(comment()).toMatch(/^\*\*Takes\*\* nothing/m)
  })

  test('has a comment of less than 6,600 characters, of which the record has what it showed beside its changes', () => {
    expect(comment().length).toBeLessThan(6_600)
  })

  test('has 2,500 visible characters at most', () => {
    expect(visibleText(comment()).length).toBeLessThanOrEqual(2_500)
  })
})

describe('the same with two subjects that the cluster does not have', () => {
  const { comment } = opened(SMUGGLING_ADOPTION)

  test.each(['ci/default', 'oidc:mallory'])('names %s above everything that may be shortened', (name) => {
    const caution = comment()
      .split('\n')
      .filter((line) => line.startsWith('> '))
    expect(caution.filter((line) => line.includes(`\`${name}\``))).toHaveLength(1)
  })

  test('tells both changes by their own line', () => {
    for (const name of ['platform-admins', 'payments-prod/operators'])
      expect(comment()).toMatch(new RegExp(`^- \\*\\*adopt and change\\*\\* .*\`${name}\``, 'm'))
  })

  test('is told whole', () => {
    expectGoldenFile('test/comment/golden/brownfield-smuggled.md', comment())
    expect(comment()).not.toContain('Shortened to fit')
  })
})

describe('the first real change after the adoption', () => {
  const { comment } = opened(FIRST_CHANGE)

  test('says who gains and loses', () => {
    expectGoldenFile('test/comment/golden/brownfield-first-change.md', comment())
  })

  test('has 3,500 visible characters at most', () => {
    expect(visibleText(comment()).length).toBeLessThanOrEqual(3_500)
  })

  test('folds what was in the cluster before', () => {
    expect(comment()).toContain('aws-auth-dead-row')
    expect(visibleText(comment())).not.toContain('aws-auth-dead-row')
  })
})
