import { spawnSync } from 'node:child_process'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { decodeAwsAuth } from '../../src/aws-auth/decode.ts'
import { editAwsAuth } from '../../src/aws-auth/edit/encode.ts'
import { choices, type Meaning, meaningOf, oddData, toEdits } from '../aws-auth/arbitrary.ts'
import { FIXTURES } from '../aws-auth/fixtures.ts'

/**
 * Asks aws-iam-authenticator's own `ParseMap` (test/e2e/go/authenticator/oracle) how it reads what this program
 * reads and writes. `EKS_ACCESS_AWS_AUTH_ORACLE` is the path of the built oracle.
 */
const ORACLE = process.env['EKS_ACCESS_AWS_AUTH_ORACLE']
const SEED = Number(process.env['EKS_ACCESS_SEED'] ?? 20_260_101)
const TEXTS = 6000

type Data = Readonly<Record<string, string>>

interface Answer {
  readonly roles: readonly Mapping[] | null
  readonly users: readonly Mapping[] | null
  readonly accounts: readonly string[] | null
  readonly error?: string
  readonly panic?: string
}

interface Mapping {
  readonly rolearn?: string
  readonly userarn?: string
  readonly sso?: object
  readonly username: string
  readonly groups: readonly string[] | null
}

describe('the authenticator', () => {
  test('reads every fixture as this program does', () => {
    const answers = ask(FIXTURES.map(({ data }) => data))
    const differing = FIXTURES.filter(({ data }, at) => !agrees(data, answerAt(answers, at)))
    expect(differing.map(({ name }) => name)).toEqual([])
  })

  test(`reads ${TEXTS} generated texts as this program does`, () => {
    const texts = fc.sample(oddData, { numRuns: TEXTS, seed: SEED })
    const answers = ask(texts)
    expect(texts.filter((data, at) => !agrees(data, answerAt(answers, at)))).toEqual([])
    // The texts would say little if most of them were refused.
    expect(answers.filter(({ roles }) => (roles ?? []).length > 0).length).toBeGreaterThan(TEXTS / 4)
  })

  test('stops reading behind the first document where this program does', () => {
    // Both read in chunks of 512 bytes, and meet what is not allowed in a chunk as soon as they begin it.
    const texts = ['', '\uFEFF', '\uFEFF\uFEFF\n', 'é'].flatMap((first) =>
      Array.from({ length: 80 }, (_, at) => ({
        mapRoles: `${first === 'é' ? '# é\n' : first}- rolearn: a\n---\n${'x'.repeat(460 + at)}\x07`,
      })),
    )
    const answers = ask(texts)
    expect(texts.filter((data, at) => !agrees(data, answerAt(answers, at)))).toEqual([])
    expect(new Set(answers.map(({ roles }) => roles?.length))).toEqual(new Set([0, 1]))
  })

  test('reads what this program wrote as it was meant', () => {
    const cases = fc
      .sample(fc.tuple(oddData, choices), { numRuns: TEXTS, seed: SEED + 1 })
      .flatMap(([data, chosen]) => {
        const { edits, wanted } = toEdits(decodeAwsAuth(data), chosen)
        const edited = editAwsAuth(data, edits)
        return edited.ok ? [{ data: edited.data, wanted }] : []
      })
    const answers = ask(cases.map(({ data }) => data))
    const differing = cases.filter(({ wanted }, at) => {
      const { roles, users, accounts } = answerAt(answers, at)
      const read = {
        mapRoles: (roles ?? []).map(asSet),
        mapUsers: (users ?? []).map(asSet),
        accounts: accounts ?? [],
      }
      return JSON.stringify(read) !== JSON.stringify(wanted)
    })
    expect(differing).toEqual([])
    expect(cases.length).toBeGreaterThan(TEXTS / 4)
  })
})

function ask(texts: readonly Data[]): Answer[] {
  if (ORACLE === undefined) throw new Error('EKS_ACCESS_AWS_AUTH_ORACLE is not set: run npm run e2e')
  const input = texts.map((data) => `${JSON.stringify({ data })}\n`).join('')
  const { status, stdout, stderr } = spawnSync(ORACLE, { input, encoding: 'utf8', maxBuffer: 2 ** 30 })
  if (status !== 0) throw new Error(`the oracle failed: ${stderr}`)
  const answers = stdout
    .trimEnd()
    .split('\n')
    .map((line): Answer => JSON.parse(line))
  expect(answers).toHaveLength(texts.length)
  return answers
}

/** The same rows in the same order with the same groups in the same order; a key is broken only where there is an error. */
function agrees(data: Data, answer: Answer): boolean {
  const { rows, accounts, broken } = decodeAwsAuth(data)
  const own = rows.map((row) => [row.arn, row.username, row.groups, row.sso ?? false])
  const theirs = [...(answer.roles ?? []), ...(answer.users ?? [])].map((mapping) => [
    arnOf(mapping),
    mapping.username,
    mapping.groups ?? [],
    mapping.sso !== undefined,
  ])
  return (
    answer.panic === undefined &&
    (broken.length === 0 || answer.error !== undefined) &&
    JSON.stringify(own) === JSON.stringify(theirs) &&
    JSON.stringify(accounts) === JSON.stringify(answer.accounts ?? [])
  )
}

function asSet(mapping: Mapping): Meaning {
  const { username, groups, sso } = mapping
  return meaningOf({ arn: arnOf(mapping), username, groups: groups ?? [], ...(sso ? { sso: true } : {}) })
}

function arnOf({ rolearn, userarn }: Mapping): string {
  return rolearn ?? userarn ?? ''
}

function answerAt(answers: readonly Answer[], at: number): Answer {
  const answer = answers[at]
  if (answer === undefined) throw new Error('the oracle gave no answer')
  return answer
}
