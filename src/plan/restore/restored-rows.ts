import type { Desired } from '../../access/desired.ts'
import { arnKey, principalKey } from '../../aws-auth/arn-key.ts'
import { decodeAwsAuth } from '../../aws-auth/decode.ts'
import { type AwsAuthEdit, editAwsAuth } from '../../aws-auth/edit/encode.ts'
import { effectiveRow, rowsFor } from '../../aws-auth/lookup.ts'
import type { AwsAuth, Row } from '../../aws-auth/row.ts'
import { sameMeaning } from '../../aws-auth/same-meaning.ts'
import type { ClusterFacts } from '../../live/facts.ts'
import { readsAwsAuth } from '../../login/authentication-mode.ts'
import { homeAccount } from '../../login/home-account.ts'
import type { AccountChange, RowChange } from '../../login/mapping/aws-auth/change.ts'
import type { Problem } from '../../problem/problem.ts'
import { planFirstRows } from '../guard/aws-auth-missing.ts'
import { nodeRows, rolesWithoutWayIn } from '../guard/missing-node-rows.ts'
import type { NodeRoles } from '../guard/node-roles.ts'
import { isOfNodes } from '../guard/node-row.ts'

/** aws-auth as a backup has it, with what nodes need now. */
export interface RestoredRows {
  readonly changes: readonly (RowChange | AccountChange)[]
  /** The data that the changes lead to. */
  readonly base: Readonly<Record<string, string>>
  /** What is wrong with these changes. */
  readonly problems: readonly Problem[]
}

/** The way back to this data, byte for byte but for the rows of nodes and the only way in of others. */
export function restoredRows(about: {
  readonly data: Readonly<Record<string, string>>
  readonly live: AwsAuth
  readonly desired: Desired
  readonly facts: ClusterFacts | undefined
  readonly nodes: NodeRoles
  /** Principals whose row does not go, as they get no access entry in its place. */
  readonly keepRowOf: readonly string[]
}): RestoredRows {
  const { data, live, desired, facts, nodes } = about
  const kept = new Set(about.keepRowOf.map(principalKey))
  const withKept = withKeptRows(data, live, {
    isOfNode: (row) => isOfNodes(row, nodes),
    isOnlyWay: (row) => kept.has(principalKey(row.arn)),
  })
  const base = withKept.ok ? withKept.data : data
  const then = decodeAwsAuth(base)
  // What the file declares is no part of the way back.
  const undeclared: Desired = { ...desired, principals: [] }
  const first = planFirstRows({
    desired: undeclared,
    facts,
    nodes,
    home: homeAccount({ desired, facts, awsAuth: live }),
    awsAuth: then,
    writes: true,
  })
  const forNodes = readsAwsAuth(facts)
    ? nodeRows(rolesWithoutWayIn({ nodes, awsAuth: then, facts }), undeclared)
    : []
  return {
    changes: [...rowChanges(live, then), ...forNodes, ...accountChanges(live, then)],
    base,
    problems: [...(withKept.ok ? [] : withKept.problems), ...first.problems],
  }
}

/** A way back never takes the row of a node, and never changes it; the only way in of others it does not take. */
function withKeptRows(
  data: Readonly<Record<string, string>>,
  live: AwsAuth,
  { isOfNode, isOnlyWay }: Readonly<Record<'isOfNode' | 'isOnlyWay', (row: Row) => boolean>>,
) {
  const then = decodeAwsAuth(data)
  const edits = principalsIn(live).flatMap((arn): AwsAuthEdit[] => {
    const [now, was] = [inForce(live, arn), inForce(then, arn)]
    const row = now.at(-1)
    if (row === undefined) return []
    const isNode = now.some(isOfNode)
    const meaning = { username: row.username, groups: row.groups }
    if (was.length === 0 && (isNode || isOnlyWay(row)))
      return [{ kind: 'add', key: row.key, arn: row.arn, ...meaning }]
    if (!isNode) return []
    return was
      .filter((one) => !sameMeaning(one, row))
      .map((one) => ({ kind: 'change', row: one, ...meaning }))
  })
  return editAwsAuth(data, edits)
}

function rowChanges(live: AwsAuth, then: AwsAuth): RowChange[] {
  const arns = new Map([...principalsIn(live), ...principalsIn(then)].map((arn) => [arnKey(arn), arn]))
  return [...arns.values()].flatMap((arn): RowChange[] => {
    const [now, was] = [inForce(live, arn), inForce(then, arn)]
    const [before, after] = [now.at(-1), was.at(-1)]
    if (after === undefined)
      return before === undefined ? [] : [{ ...about(before), action: 'remove', before: meaning(before) }]
    if (before === undefined) return [{ ...about(after), action: 'add', after: meaning(after) }]
    // Where chance decides between rows, now or then, it is the same as long as it decides between the same meanings;
    // else a row that differs is shown.
    const gone = now.find((row) => !was.some((other) => sameMeaning(row, other)))
    const back = was.find((row) => !now.some((other) => sameMeaning(row, other)))
    if (gone === undefined && back === undefined) return []
    const [from, to] = [gone ?? before, back ?? after]
    return [{ ...about(to), action: 'change', before: meaning(from), after: meaning(to) }]
  })
}

function about({ key, arn }: Row): Pick<RowChange, 'kind' | 'key' | 'arn' | 'reason'> {
  return { kind: 'row', key, arn, reason: 'restored' }
}

function meaning({ username, groups }: Row): NonNullable<RowChange['after']> {
  return { username, groups }
}

function accountChanges(live: AwsAuth, then: AwsAuth): AccountChange[] {
  const [now, was] = [new Set(live.accounts), new Set(then.accounts)]
  const change = (action: AccountChange['action']) => (account: string) =>
    ({ kind: 'account', action, account, reason: 'restored' }) as const
  return [
    ...[...was].filter((account) => !now.has(account)).map(change('add')),
    ...[...now].filter((account) => !was.has(account)).map(change('remove')),
  ]
}

/** Each principal once, as its last row writes it. */
export function principalsIn(awsAuth: AwsAuth): string[] {
  const arns = awsAuth.rows.filter(({ arn }) => rowsFor(awsAuth, arn).length > 0)
  return [...new Map(arns.map(({ arn }) => [arnKey(arn), arn])).values()]
}

/** The rows that the authenticator may answer with. */
export function inForce(awsAuth: AwsAuth, arn: string): readonly Row[] {
  const found = effectiveRow(awsAuth, arn)
  return found.kind === 'random' ? found.rows : found.kind === 'row' ? [found.row] : []
}
