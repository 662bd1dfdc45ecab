import type { Desired } from '../access/desired.ts'
import { parseArn } from '../aws-auth/arn.ts'
import { isAccount, principalKey } from '../aws-auth/arn-key.ts'
import { accountInArn } from '../aws-auth/arn-parts.ts'
import type { AwsAuth } from '../aws-auth/row.ts'
import { rowKind } from '../aws-auth/row-kind.ts'
import type { ClusterFacts } from '../live/facts.ts'

/** What tells in which account a cluster is. */
export interface HomeAbout {
  readonly desired: Desired
  readonly facts: ClusterFacts | undefined
  /** As it is live: what a plan adds says nothing about where the cluster is. */
  readonly awsAuth: AwsAuth
}

/**
 * The account that the cluster is in, twelve digits: that of its ARN, or the one that the file asks for. Where EKS is
 * not asked, that of the roles of its nodes, which run where the cluster is; of the caller; or of nearly all
 * principals. `undefined` where these are of several accounts, or there are none.
 */
export function homeAccount({ desired, facts, awsAuth }: HomeAbout): string | undefined {
  const { cluster } = desired
  const named = accountInArn(facts?.arn) ?? (cluster.door === 'eks' ? cluster.account : undefined)
  return (
    named ??
    onlyOne(accountsOf(nodeArns(awsAuth, facts))) ??
    accountOf(facts?.identity?.canonicalArn ?? '') ??
    ofNearlyAll(principalsOf({ desired, facts, awsAuth }))
  )
}

/** The account of a principal: of its ARN, or itself where it is one. */
export function accountOf(principal: string): string | undefined {
  if (isAccount(principal)) return principal
  const parsed = parseArn(principalKey(principal))
  return 'account' in parsed ? parsed.account : undefined
}

function nodeArns({ rows }: AwsAuth, facts: ClusterFacts | undefined): readonly string[] {
  const { nodeGroups, fargateProfiles, instanceRoles } = facts ?? {}
  const used = [nodeGroups, fargateProfiles].flatMap((found) => (found?.kind === 'known' ? found.value : []))
  return [
    ...rows.filter((row) => rowKind(row) === 'node row').map(({ arn }) => arn),
    ...used.map(({ roleArn }) => roleArn),
    ...(instanceRoles?.kind === 'known' ? instanceRoles.value.values() : []),
  ]
}

/** Those that are there; where there is nobody yet, those that the file declares. */
function principalsOf({ desired, facts, awsAuth }: HomeAbout): readonly string[] {
  const entries = facts?.accessEntries
  const live = [
    ...awsAuth.rows.map(({ arn }) => arn),
    ...(entries?.kind === 'known' ? entries.value.map(({ principalArn }) => principalArn) : []),
  ]
  return accountsOf(live).length > 0 ? live : desired.principals.map(({ arn }) => arn)
}

function accountsOf(principals: readonly string[]): readonly string[] {
  return principals.flatMap((principal) => accountOf(principal) ?? [])
}

function onlyOne(accounts: readonly string[]): string | undefined {
  const [one, ...others] = new Set(accounts)
  return others.length === 0 ? one : undefined
}

function ofNearlyAll(principals: readonly string[]): string | undefined {
  const accounts = accountsOf(principals)
  const counts = Map.groupBy(accounts, (account) => account)
  return [...counts].find(([, same]) => same.length >= accounts.length * NEARLY_ALL)?.[0]
}

const NEARLY_ALL = 3 / 4
