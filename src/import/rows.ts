import { stripRolePath } from '../aws-auth/arn.ts'
import { isAccount, principalKey, roleOrUser } from '../aws-auth/arn-key.ts'
import type { Row } from '../aws-auth/row.ts'
import { rowKind } from '../aws-auth/row-kind.ts'
import type { ClusterFacts } from '../live/facts.ts'
import { entryOf } from '../login/access-entries.ts'
import { readsAwsAuth } from '../login/authentication-mode.ts'
import { iamRecord } from '../login/dead.ts'
import { deadRowsIn } from '../login/dead-row/dead-rows.ts'
import { isOfNodes } from '../plan/guard/node-row.ts'
import type { FoundPrincipal, Judged, PrincipalsAbout } from './found-principal.ts'
import type { Found, Reason } from './left-out.ts'

/** What was made of a row: where its principal has an access entry that is declared, the row is declared with it. */
export type JudgedRow = Judged | { readonly what: Found; readonly withEntry: string }

/**
 * What a file is to say of each row.
 *
 * @param declared `principalKey` of those whose access entries are declared
 */
export function judgeRows(about: PrincipalsAbout, declared: ReadonlySet<string>): readonly JudgedRow[] {
  const { awsAuth, facts } = about
  const dead = deadRowsIn({ awsAuth, facts })
  return awsAuth.rows.map((row): JudgedRow => {
    const what = { kind: 'row', key: row.key, index: row.index, arn: row.arn } as const
    const deadBy = dead.get(row)
    if (deadBy !== undefined) return { what, reason: { kind: 'dead-row', reason: deadBy } }
    const key = principalKey(row.arn)
    if (readsAwsAuth(facts) && declared.has(key)) return { what, withEntry: key }
    const reason = whyNot(row, about)
    return reason === undefined
      ? { what, principal: { ...principalOf(row, facts), of: [what] } }
      : { what, reason }
  })
}

function whyNot(row: Row, about: PrincipalsAbout): Reason | undefined {
  const { facts, logins, nodes, otherSetOf } = about
  if (rowKind(row) === 'node row' || isOfNodes(row, nodes)) return { kind: 'nodes' }
  if (!readsAwsAuth(facts)) return { kind: 'not-read' }
  const set = otherSetOf(row.arn)
  if (set !== undefined) return { kind: 'other-set', set }
  const login = logins.of(row.arn)
  if (login?.dead !== undefined) return { kind: 'gone', dead: login.dead }
  if (login?.way.kind === 'entry' || entryOf(facts, row.arn) !== undefined) return { kind: 'beneath' }
  if (login?.way.kind === 'random') return { kind: 'random' }
  if (login?.way.kind !== 'row' || login.way.row !== row) return { kind: 'not-used' }
  return row.username === '' ? { kind: 'without-username' } : undefined
}

function principalOf(row: Row, facts: ClusterFacts | undefined): Omit<FoundPrincipal, 'of'> {
  const { username, groups } = row
  const kind = roleOrUser(row.arn)
  const arn = kind === 'role' ? withPath(row.arn, facts) : row.arn
  return { key: principalKey(arn), kind, arn, username, groups, policies: [], by: 'row' }
}

/** A row has a role without its path; IAM says it, in the case that its name has. */
function withPath(arn: string, facts: ClusterFacts | undefined): string {
  const record = iamRecord(facts, arn)
  return record?.kind === 'exists' && stripRolePath(record.arn) === arn ? record.arn : arn
}

/** What a file is to say of each account of mapAccounts. */
export function judgeAccounts({ awsAuth, facts, otherSetOf }: PrincipalsAbout): readonly Judged[] {
  return [...new Set(awsAuth.accounts)].filter(isAccount).map((account): Judged => {
    const what = { kind: 'account', account } as const
    if (!readsAwsAuth(facts)) return { what, reason: { kind: 'not-read' } }
    const set = otherSetOf(account)
    if (set !== undefined) return { what, reason: { kind: 'other-set', set } }
    const named = {
      key: account,
      kind: 'account',
      arn: account,
      username: '',
      groups: [],
      policies: [],
    } as const
    return { what, principal: { ...named, by: 'account', of: [what] } }
  })
}
