import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import { editAwsAuth } from '../../src/aws-auth/edit/encode.ts'
import { scalarText } from '../../src/aws-auth/edit/scalar-text.ts'
import { parseFirstDocument } from '../../src/aws-auth/go-yaml/parser.ts'
import type { AwsAuth, MapKey } from '../../src/aws-auth/row.ts'
import { rowKind } from '../../src/aws-auth/row-kind.ts'
import { rounds } from '../rounds.ts'
import { choices, meaningOf, oddData, oddString, toEdits } from './arbitrary.ts'

const RUNS = { numRuns: rounds(1000) }

describe('editing aws-auth', () => {
  test('gives exactly the wanted rows and accounts, or problems and no data', () => {
    fc.assert(
      fc.property(oddData, choices, (data, chosen) => {
        const { edits, wanted } = toEdits(decodeAwsAuth(data), chosen)
        const edited = editAwsAuth(data, edits)
        if (!edited.ok) return expect(edited.problems.map(({ severity }) => severity)).toContain('error')
        const after = decodeAwsAuth(edited.data)
        expect(meanings(after, 'mapRoles')).toEqual(wanted.mapRoles)
        expect(meanings(after, 'mapUsers')).toEqual(wanted.mapUsers)
        expect(after.accounts).toEqual(wanted.accounts)
      }),
      RUNS,
    )
  })

  test('leaves every row that no edit names byte for byte as it was, node rows among them', () => {
    fc.assert(
      fc.property(oddData, choices, (data, chosen) => {
        const awsAuth = decodeAwsAuth(data)
        const edits = toEdits(awsAuth, chosen).edits.filter(
          (edit) => !('row' in edit && 'arn' in edit.row && rowKind(edit.row) === 'node row'),
        )
        const edited = editAwsAuth(data, edits)
        fc.pre(edited.ok)
        const named = new Set(edits.flatMap((edit) => ('row' in edit ? [edit.row] : [])))
        const before = awsAuth.rows
          .filter((row) => !named.has(row))
          .map((row) => data[row.key]?.slice(row.start, row.end))
        const texts = new Set(
          decodeAwsAuth(edited.data).rows.map((row) => edited.data[row.key]?.slice(row.start, row.end)),
        )
        for (const text of before) expect(texts).toContain(text)
      }),
      RUNS,
    )
  })

  test('leaves other data keys as they are', () => {
    fc.assert(
      fc.property(
        oddData,
        choices,
        fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string()),
        (data, chosen, others) => {
          const edited = editAwsAuth({ ...others, ...data }, toEdits(decodeAwsAuth(data), chosen).edits)
          fc.pre(edited.ok)
          expect(edited.data).toMatchObject(others)
        },
      ),
      { numRuns: rounds(300) },
    )
  })

  test('of nothing changes nothing', () => {
    fc.assert(
      fc.property(oddData, (data) => {
        expect(editAwsAuth(data, [])).toEqual({ ok: true, data })
      }),
      { numRuns: rounds(100) },
    )
  })

  test('of one row and then another is the same as of both at once', () => {
    fc.assert(
      fc.property(oddData, choices, (data, chosen) => {
        const { edits } = toEdits(decodeAwsAuth(data), {
          ...chosen,
          added: [],
          addedAccounts: [],
          accounts: ['keep'],
        })
        const [first, second] = edits
        fc.pre(first?.kind === 'change' && second !== undefined)
        const atOnce = editAwsAuth(data, [first, second])
        const once = editAwsAuth(data, [first])
        fc.pre(atOnce.ok && once.ok && second.kind !== 'add' && 'row' in second)
        const row = decodeAwsAuth(once.data).rows.find(
          ({ key, index }) => key === second.row.key && index === second.row.index,
        )
        if (row === undefined) throw new Error('a change of one row lost another')
        const twice = editAwsAuth(once.data, [{ ...second, row }])
        fc.pre(twice.ok)
        expect(allMeanings(twice.data)).toEqual(allMeanings(atOnce.data))
      }),
      RUNS,
    )
  })

  test('rarely gives up on rows as people and tools write them', () => {
    const given = fc.sample(fc.tuple(oddData, choices), { numRuns: 500, seed: 1 })
    const outcomes = given.flatMap(([data, chosen]) => {
      const awsAuth = decodeAwsAuth(data)
      return awsAuth.broken.length > 0 ? [] : [editAwsAuth(data, toEdits(awsAuth, chosen).edits).ok]
    })
    expect(outcomes.length).toBeGreaterThan(100)
    expect(outcomes.filter((ok) => !ok).length / outcomes.length).toBeLessThan(0.1)
  })
})

test('a string that is written is read back as the same string', () => {
  fc.assert(
    fc.property(
      oddString,
      fc.constantFrom('plain' as const, 'single' as const, 'double' as const),
      (value, like) => {
        const text = scalarText(value, like)
        for (const list of [
          `- ${text}\n`,
          `[${text}]`,
          `[a, ${text}, b]`.replace('a, ', ''),
          `- ${text} # comment`,
        ]) {
          const { root } = parseFirstDocument(list)
          const first = root?.kind === 'sequence' ? root.items[0]?.node : undefined
          expect(first).toMatchObject({ kind: 'scalar', value: value.toWellFormed() })
        }
        expect(decodeAwsAuth({ mapRoles: `- {rolearn: a, username: ${text}}` }).rows[0]?.username).toBe(
          value.toWellFormed(),
        )
      },
    ),
    { numRuns: rounds(2000) },
  )
})

function meanings(awsAuth: AwsAuth, key: MapKey) {
  return awsAuth.rows.filter((row) => row.key === key).map(meaningOf)
}

function allMeanings(data: Readonly<Record<string, string>>) {
  const awsAuth = decodeAwsAuth(data)
  return [meanings(awsAuth, 'mapRoles'), meanings(awsAuth, 'mapUsers'), awsAuth.accounts]
}
