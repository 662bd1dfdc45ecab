import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { principalKey } from '../../../src/aws-auth/arn-key.ts'
import { decodeAwsAuth } from '../../../src/aws-auth/decode.ts'
import type { Row } from '../../../src/aws-auth/row.ts'
import type { Snapshot } from '../../../src/live/snapshot.ts'
import { loginsOf } from '../../../src/login/logins.ts'
import { lookOver } from '../../../src/plan/look-over.ts'
import type { Problem } from '../../../src/problem/problem.ts'
import { clusterState, PRINCIPALS } from '../../login/cluster-state.ts'
import { rounds } from '../../rounds.ts'
import { desiredState } from '../desired.ts'
import { awsAuthOf } from '../live.ts'

const counts = { removed: 0, rewritten: 0 }

test('what validate --live says of a row may be done: a removal changes nobody, a good ARN gives that principal what the row says', () => {
  fc.assert(fc.property(clusterState, holds), { numRuns: rounds(150) })
})

test('both pieces of advice were carried out', () => {
  for (const count of Object.values(counts)) expect(count).toBeGreaterThan(20)
})

function holds(live: Snapshot): void {
  for (const problem of lookOver(desiredState(), live)) {
    const row = rowOf(problem, live)
    if (row === undefined) continue
    const written = /(?:^|\. )(?:Write|If you mean) (arn:\S+?)(?:\.|, write that)/.exec(
      problem.fix ?? '',
    )?.[1]
    if (/Remove this row: access stays as it is/.test(problem.fix ?? '')) {
      expect([problem.fix, changed(live, withRow(live, row, ''))]).toEqual([problem.fix, []])
      counts.removed++
    }
    if (written !== undefined) {
      const after = withRow(
        live,
        row,
        textOf(live, row).replace(row.arn, () => written),
      )
      const others = changed(live, after).filter((key) => key !== principalKey(written))
      expect([problem.fix, others]).toEqual([problem.fix, []])
      counts.rewritten++
    }
  }
}

/** The row that a problem speaks of: `in mapRoles (row 3)`. */
function rowOf({ message }: Problem, live: Snapshot): Row | undefined {
  const [, key, number] = / in (mapRoles|mapUsers) \(row (\d+)\)/.exec(message) ?? []
  return decodeAwsAuth(live.awsAuth?.data).rows.find(
    (row) => row.key === key && row.index + 1 === Number(number),
  )
}

function textOf({ awsAuth }: Snapshot, { key, start, end }: Row): string {
  return (awsAuth?.data?.[key] ?? '').slice(start, end)
}

/** By text alone, as with kubectl edit. */
function withRow(live: Snapshot, { key, start, end }: Row, text: string): Snapshot {
  const value = live.awsAuth?.data?.[key] ?? ''
  const edited = `${value.slice(0, start)}${text}${value.slice(end)}`
  return { ...live, awsAuth: awsAuthOf({ ...live.awsAuth?.data, [key]: edited }) }
}

/** Who is somebody else after it, or logs in otherwise. */
function changed(before: Snapshot, after: Snapshot): readonly string[] {
  const [was, is] = [before, after].map((one) =>
    loginsOf({
      awsAuth: decodeAwsAuth(one.awsAuth?.data),
      facts: one.facts,
      live: decodeAwsAuth(before.awsAuth?.data),
    }),
  )
  const asked = [...PRINCIPALS, '111122223333', '444455556666']
  return asked.filter((arn) => who(was, arn) !== who(is, arn)).map(principalKey)
}

function who(logins: ReturnType<typeof loginsOf> | undefined, arn: string): string {
  // Of rows of which one is picked at random, the order says nothing.
  return JSON.stringify((logins?.of(arn)?.identities ?? []).map((one) => JSON.stringify(one)).toSorted())
}
