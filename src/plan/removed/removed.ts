import type { Desired } from '../../access/desired.ts'
import { principalKey } from '../../aws-auth/arn-key.ts'
import type { AwsAuth } from '../../aws-auth/row.ts'
import type { ClusterFacts } from '../../live/facts.ts'
import type { Ledger } from '../../live/ledger.ts'
import { entryOf } from '../../login/access-entries.ts'
import { readsAwsAuth } from '../../login/authentication-mode.ts'
import { nameOfRemoval, type PrincipalRemoval, principalRemovals } from '../../login/mapping/removals.ts'
import type { Place, Problem } from '../../problem/problem.ts'
import { shortArn } from '../../words/short-arn.ts'

export interface RemovedAbout {
  readonly desired: Desired
  readonly ledger: Ledger
  readonly awsAuth: AwsAuth
  readonly facts: ClusterFacts | undefined
  readonly home: string | undefined
}

/** What is wrong with the principals of `removed`: those that are not there, or that no plan can remove. */
export function removedProblems(about: RemovedAbout): Problem[] {
  return [...principalRemovals(about.desired).values()].flatMap((removal) => {
    const found = removal.destroy ? whyNotRemoved(removal, about) : whyNotReleased(removal, about)
    return found === undefined ? [] : [found]
  })
}

function whyNotRemoved(removal: PrincipalRemoval, about: RemovedAbout): Problem | undefined {
  const { desired, awsAuth, facts, home } = about
  const name = nameOfRemoval(removal)
  const isRead = readsAwsAuth(facts)
  // What a key that cannot be read says is not known.
  if (isRead && (awsAuth.broken.length > 0 || isThere(removal, awsAuth))) return undefined
  if (removal.kind === 'principal' && entryOf(facts, name) !== undefined) return undefined
  return withoutEffect(removal.where, {
    name,
    message: `${shortArn(name, home)} ${whereItIsNot(removal, { cluster: desired.cluster.name, facts })}.`,
  })
}

function whereItIsNot(
  { kind }: PrincipalRemoval,
  { cluster, facts }: { readonly cluster: string; readonly facts: ClusterFacts | undefined },
): string {
  const isUnknown = facts?.accessEntries.kind === 'unknown'
  if (!readsAwsAuth(facts)) {
    if (kind === 'account') return `gets in by nothing: EKS does not read mapAccounts of ${cluster}`
    return isUnknown
      ? `may have an access entry in ${cluster}: that is not known`
      : `has no access entry in ${cluster}`
  }
  if (kind === 'account') return `is not in mapAccounts of ${cluster}`
  return `is not in aws-auth of ${cluster}${isUnknown ? ', and whether it has an access entry is not known' : ''}`
}

function whyNotReleased(removal: PrincipalRemoval, about: RemovedAbout): Problem | undefined {
  const { desired, ledger, awsAuth, home } = about
  const name = nameOfRemoval(removal)
  const all = [...ledger.principals, ...(ledger.entries ?? [])]
  const owned = all.some((one) => principalKey(one) === principalKey(name))
  // Without the entry `unmanaged: remove` would remove it.
  if (owned || (desired.unmanaged === 'remove' && isThere(removal, awsAuth))) return undefined
  return withoutEffect(removal.where, {
    name,
    message: `The set "${desired.set}" does not own ${shortArn(name, home)} in ${desired.cluster.name}.`,
  })
}

/** The entry is done, or was never right. */
export function withoutEffect(
  where: Place,
  { name, message }: { readonly name: string; readonly message: string },
): Problem {
  return {
    code: 'removed-without-effect',
    severity: 'notice',
    where,
    message,
    found: name,
    fix: 'Remove this entry from the file once it is applied to all of its clusters.',
  }
}

function isThere(removal: PrincipalRemoval, { rows, accounts }: AwsAuth): boolean {
  if (removal.kind === 'account') return accounts.includes(removal.account)
  const key = principalKey(removal.arn)
  return rows.some(({ arn }) => arn !== '' && principalKey(arn) === key)
}
