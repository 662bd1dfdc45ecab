import type { Desired } from '../../access/desired.ts'
import { principalKey } from '../../aws-auth/arn-key.ts'
import { rowId } from '../../aws-auth/dead-items.ts'
import type { AwsAuth, Row } from '../../aws-auth/row.ts'
import { rowKind } from '../../aws-auth/row-kind.ts'
import type { AccessEntry, ClusterFacts, EntryDetails } from '../../live/facts.ts'
import { entriesOf } from '../../login/access-entries.ts'
import { readsAwsAuth } from '../../login/authentication-mode.ts'
import { deadRowsIn } from '../../login/dead-row/dead-rows.ts'
import { type Logins, loginsOf } from '../../login/logins.ts'
import { declaredEntries } from '../../login/mapping/access-entries/spell.ts'
import { ownerOf } from '../../login/owner/entry-owner.ts'
import { CLUSTER_ADMIN_POLICY } from '../../rbac/access-policy/cluster-admin.ts'
import { unpublishedOf } from '../../rbac/access-policy/policy-grants.ts'
import type { KubernetesIdentity } from '../../rbac/grant.ts'
import { grantsOf } from '../../rbac/grants.ts'
import type { RbacIndex } from '../../rbac/rbac-index.ts'
import { scopeKey } from '../../rbac/scope-key.ts'
import type { Kept } from '../effect/effect.ts'
import { mostOf, rememberedOf } from '../effect/most-held.ts'
import type { DriftPower } from './drift.ts'
import { areEntriesRead, isHolder } from './entries-read.ts'
import { type Fact, type Found, fact } from './found.ts'

export interface WaysAbout {
  /** As the plan leaves them. */
  readonly awsAuth: AwsAuth
  readonly facts: ClusterFacts | undefined
  readonly desired: Pick<Desired, 'principals'>
  /** Those that no file declares, and those of nodes that no node is known to use; in the order of the text. */
  readonly rows: readonly Row[]
  /** That no file declares. */
  readonly accounts: readonly string[]
  readonly rbac: () => RbacIndex
}

/**
 * Ways to log in that nobody manages, by what they mean: a row that never counts is none, and the order, the quotes and
 * the comments of aws-auth are no part of it. Neither are entries of nodes.
 */
export function waysIn(about: WaysAbout): readonly Found[] {
  const { awsAuth, facts, accounts } = about
  const logins = loginsOf({ awsAuth, facts })
  const powers = powersOf(logins, about.rbac)
  const counting = countingRows(awsAuth, facts)
  const isRead = readsAwsAuth(facts)
  const rows = isRead ? about.rows.filter((row) => counting.has(rowId(row))) : []
  const declared = new Set(declaredEntries(about.desired).map(({ arn }) => principalKey(arn)))
  const entries = [...entriesOf(facts)].flatMap(([key, entry]) => (declared.has(key) ? [] : [entry]))
  return [
    ...rows.map((row) => ofRow(row, logins, powers)),
    ...(isRead ? accounts : []).map((account) => ofAccount(account, powers)),
    ...entries.flatMap((entry) => ofEntry(entry, facts, powers)),
  ]
}

/** By what they mean: the rows that are asked about may be read from the text before the plan. */
function countingRows(awsAuth: AwsAuth, facts: ClusterFacts | undefined): ReadonlySet<string> {
  const dead = deadRowsIn({ awsAuth, facts })
  return new Set(awsAuth.rows.filter((row) => !dead.has(row)).map(rowId))
}

function ofRow(row: Row, logins: Logins, powers: Powers): Found {
  const { arn, username } = row
  const groups = [...new Set(row.groups)].toSorted()
  const isBeneath = logins.of(arn)?.way.kind === 'entry'
  return {
    what: {
      kind: 'row',
      principal: arn,
      username,
      groups,
      isBeneath,
      isOfNodes: rowKind(row) === 'node row',
    },
    power: () => powers.of(isBeneath ? logins.beneath(arn)?.identities : logins.of(arn)?.identities),
    facts: [fact('row', principalKey(arn), username, groups)],
  }
}

function ofAccount(account: string, powers: Powers): Found {
  return {
    what: { kind: 'account', principal: account },
    power: () => powers.ofPrincipal(account),
    facts: [fact('account', account)],
  }
}

/**
 * Nobody else can use the roles of services, and entries of nodes give nothing but what nodes need; but an entry of
 * another type for a role of nodes makes its instances what it says.
 */
function isOfAws(entry: AccessEntry, facts: ClusterFacts | undefined): boolean {
  const owner = ownerOf(entry, { facts })
  return owner.kind === 'service-linked-role' || (owner.kind === 'nodes' && owner.type !== 'STANDARD')
}

/** Without details it is its principal alone; so it is where there are more entries than are looked at each time. */
function ofEntry(entry: AccessEntry, facts: ClusterFacts | undefined, powers: Powers): readonly Found[] {
  const { principalArn: principal, details } = entry
  if (isOfAws(entry, facts)) return []
  const key = principalKey(principal)
  const itself = fact('entry', key)
  const given = areEntriesRead(facts) ? details : undefined
  return [
    {
      what: {
        kind: 'entry',
        principal,
        ...(details === undefined
          ? {}
          : { gives: { username: details.username, groups: groupsOf(details) } }),
      },
      power: () => (details === undefined ? unread(principal, facts) : powers.ofPrincipal(principal)),
      facts: [
        itself,
        ...(given === undefined ? [] : [fact('entry-as', key, given.username, groupsOf(given))]),
      ],
    },
    ...(given === undefined ? [] : ofPolicies(principal, given, { itself, powers })),
    ...(given === undefined && isHolder(facts, principal) ? [ofHolder(principal, itself)] : []),
  ]
}

/** Where entries are too many to be looked at, it is still asked who has this policy, and not where. */
function ofHolder(principal: string, of: Fact): Found {
  const policy = CLUSTER_ADMIN_POLICY
  return {
    what: { kind: 'policy', principal, policy, scope: '' },
    power: () => ADMIN,
    facts: [fact('policy', principalKey(principal), policy, '')],
    of,
  }
}

function groupsOf({ groups }: EntryDetails): readonly string[] {
  return [...new Set(groups)].toSorted()
}

function ofPolicies(
  principal: string,
  { username, policies }: EntryDetails,
  { itself, powers }: { readonly itself: Fact; readonly powers: Powers },
): readonly Found[] {
  const key = principalKey(principal)
  return policies.flatMap(({ policy, scopes }) =>
    scopes.map((scope): Found => {
      const place = scopeKey(scope)
      const everywhere = fact('policy', key, policy, '').key
      return {
        what: { kind: 'policy', principal, policy, scope: place },
        power: () => powers.of([{ username, groups: [], policies: [{ policy, scopes: [scope] }] }]),
        facts: [{ ...fact('policy', key, policy, place), wider: () => [everywhere] }],
        of: itself,
      }
    }),
  )
}

/** What an entry gives that nobody looked at is not known, but for who has the admin policy. */
function unread(principal: string, facts: ClusterFacts | undefined): DriftPower {
  return isHolder(facts, principal) ? ADMIN : 'unknown'
}

const ADMIN: Kept = { scopes: [''], held: { power: 'admin', parts: [] } }

interface Powers {
  readonly of: (identities: readonly KubernetesIdentity[] | undefined) => DriftPower
  readonly ofPrincipal: (principal: string) => DriftPower
}

function powersOf(logins: Logins, rbac: () => RbacIndex): Powers {
  const most = rememberedOf(mostOf)
  const of = (identities: readonly KubernetesIdentity[] = []): DriftPower => {
    if (identities.length === 0) return undefined
    const index = rbac()
    const kept = most([...new Set(identities.flatMap((identity) => grantsOf(index, identity)))])
    const isKnown = identities.every(({ policies }) => unpublishedOf(policies).length === 0)
    return isKnown || (kept?.held.power === 'admin' && kept.scopes.includes('')) ? kept : 'unknown'
  }
  return { of, ofPrincipal: (principal) => of(logins.of(principal)?.identities) }
}
