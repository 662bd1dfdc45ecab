import { isAccount, parseArn } from '../../aws-auth/arn.ts'
import { type Person, peopleOf } from '../../aws-auth/people.ts'
import type { AwsAuth } from '../../aws-auth/row.ts'
import type { ClusterFacts } from '../../live/facts.ts'
import type { KubernetesIdentity } from '../../rbac/grant.ts'
import { hasEntry } from '../guard/access-entries.ts'

/** A principal of IAM that aws-auth lets in, and who Kubernetes takes it for. */
export interface Login {
  /** Its ARN as a row has it, or the id of an account of mapAccounts. */
  readonly principal: string
  /** Several where rows apply at random. Never empty. */
  readonly identities: readonly KubernetesIdentity[]
  readonly isNode: boolean
}

/** Whom one aws-auth lets in. */
export interface Logins {
  /** By `loginKey`. */
  readonly all: ReadonlyMap<string, Login>
  /** Also of a principal without a row of its own: its account may let it in. */
  readonly of: (principal: string) => Login | undefined
}

/**
 * Rows in whose place an access entry stands let nobody in, and in the authentication mode API none does.
 *
 * Source: the order of mappers in `pkg/server/server.go` of aws-iam-authenticator: rows first, then mapAccounts.
 */
export function loginsOf(awsAuth: AwsAuth, facts: ClusterFacts | undefined): Logins {
  if (facts?.authenticationMode === 'API') return { all: new Map(), of: () => undefined }
  const people = peopleOf(awsAuth).filter(({ arn }) => !hasEntry(facts, arn))
  const accounts = new Set(awsAuth.accounts.filter(isAccount))
  const all = new Map<string, Login>()
  for (const [key, rows] of Map.groupBy(people, ({ arn }) => loginKey(arn))) all.set(key, loginBy(rows))
  for (const account of accounts) all.set(account, byAccount(account))
  return {
    all,
    of: (principal) => {
      const own = all.get(loginKey(principal))
      if (own !== undefined || hasEntry(facts, principal)) return own
      const arn = parseArn(principal.toLowerCase())
      return 'account' in arn && accounts.has(arn.account) ? byAccount(principal) : undefined
    },
  }
}

/** The same for all ways to write the ARN of a row that is not dead. */
export function loginKey(principal: string): string {
  return principal.toLowerCase()
}

function loginBy(rows: readonly Person[]): Login {
  const [first] = rows
  if (first === undefined) throw new Error('a group of rows has one')
  return {
    principal: first.arn,
    identities: rows.map(({ username, groups }) => ({ username, groups })),
    isNode: rows.some(({ isNode }) => isNode),
  }
}

/** The username is the ARN; of an account it stands for all of them, and no binding is meant for them all. */
function byAccount(principal: string): Login {
  return { principal, identities: [{ username: principal, groups: [] }], isNode: false }
}
