import type { Desired } from '../access/desired.ts'
import type { ClusterFacts } from '../live/facts.ts'
import { readLedger } from '../live/ledger.ts'
import type { Snapshot } from '../live/snapshot.ts'
import type { Wanted, WantedOf } from '../live/wanted.ts'
import { entryOf, unreadAmong, unreadEntries } from '../login/access-entries.ts'
import { askedOfIam } from '../login/asked-of-iam.ts'
import { everyEntry } from '../login/every-entry.ts'
import { declaredEntries } from '../login/mapping/access-entries/spell.ts'
import { assigned } from '../login/mapping/assigned.ts'
import { nameOfRemoval, principalRemovals } from '../login/mapping/removals.ts'
import { mayHaveCapabilities } from '../login/owner/capability-policies.ts'
import { CLUSTER_ADMIN_POLICY } from '../rbac/access-policy/cluster-admin.ts'
import type { GrantPath } from '../rbac/grant.ts'
import { changesTo, mappedPrincipal } from './change/kinds.ts'
import type { Plan } from './plan.ts'
import type { Planner } from './planner.ts'

/** So many principals who make the cluster's admins are asked about, at most: a guard needs a few. */
export const MOST_ADMINS = 50

/**
 * What must be asked of AWS to say what a plan means, and nothing where nothing changes: the access entries of those
 * whom it is about; all entries, where it changes what a name gives that an entry may have; where admins are missing,
 * first those who have the admin policy, then all; of those who count as admins or have an entry that is changed
 * over, whether IAM still has them; and which capabilities there are, where an entry looks like that of one. What the
 * file declares of entries is asked in each plan: they cannot be compared else.
 *
 * @param planner one that plans each snapshot once (`oncePerSnapshot`)
 */
export function wantedForPlan(desired: Desired, planner: Planner): WantedOf {
  return (snapshot) => {
    const { facts } = snapshot
    if (facts === undefined) return {}
    const plan = planner(desired, snapshot)
    const compared = comparedEntries(desired, snapshot)
    if (plan.admins === undefined) return compared
    const named = [
      ...plan.changes.flatMap((change) => mappedPrincipal(change) ?? []),
      ...desired.guards.requiredAdmins,
    ]
    const missing = missesAdmins(plan)
    const holders = missing ? unreadHolders(facts) : []
    const all = givesByName(plan) || bindsToNobody(plan) || (missing && holders?.length === 0)
    return {
      entries: [
        ...(compared.entries ?? []),
        ...(all ? everyEntry(facts) : [...unreadAmong(facts, named), ...(holders ?? [])]),
        ...unreadAmong(facts, lastApplier(plan, snapshot)),
      ],
      ...(missing && holders === undefined ? { holdersOf: [CLUSTER_ADMIN_POLICY] } : {}),
      ...(mayHaveCapabilities(facts) ? { capabilities: true } : {}),
      principals: askedOfIam(facts, [
        ...(compared.principals ?? []),
        ...plan.admins.slice(0, MOST_ADMINS),
        ...named.flatMap((name) => entryOf(facts, name)?.principalArn ?? []),
        ...restoredEntries(plan),
      ]),
    } satisfies Wanted
  }
}

/** Whether it may write them is said of new roles and bindings. */
function lastApplier({ changes, cluster }: Plan, snapshot: Snapshot): readonly string[] {
  if (changesTo('rbac', changes).length === 0) return []
  const { appliedBy } = readLedger(snapshot.ledger, cluster).ledger
  return appliedBy === undefined ? [] : [appliedBy]
}

/** EKS makes no entry for a principal that IAM does not have. */
function restoredEntries({ changes }: Plan): readonly string[] {
  return changesTo('access-entries', changes).flatMap(({ arn, action, reason }) =>
    action === 'add' && reason === 'restored' ? [arn] : [],
  )
}

/** So many principals of the file IAM is asked about in each plan, at most: whether their entries are dead. */
const MOST_DECLARED = 100

/** Entries that the file declares, or that are ours or named by `removed`. */
function comparedEntries(file: Desired, snapshot: Snapshot): Wanted {
  const { facts } = snapshot
  const desired = assigned(file, snapshot)
  const declared = declaredEntries(desired).map(({ arn }) => arn)
  const { entries = [] } = readLedger(snapshot.ledger, file.cluster.name).ledger
  const named = [...principalRemovals(file).values()].map(nameOfRemoval)
  const all = [...declared, ...entries, ...named]
  if (facts === undefined || all.length === 0) return {}
  return {
    entries: unreadAmong(facts, all),
    principals: askedOfIam(facts, declared.slice(0, MOST_DECLARED)),
  }
}

/** Those with the admin policy whose entries nobody has looked at; `undefined` where it was not asked who has it. */
function unreadHolders(facts: ClusterFacts): readonly string[] | undefined {
  if (unreadEntries(facts).length === 0) return []
  const holders = facts.policyHolders?.get(CLUSTER_ADMIN_POLICY)
  if (holders === undefined) return undefined
  return holders.kind === 'known' ? unreadAmong(facts, holders.value.slice(0, MOST_ADMINS)) : []
}

/** Whether it is said of a new binding that nobody is known to have its group, which an entry may have. */
function bindsToNobody({ problems }: Plan): boolean {
  return problems.some(({ code, brought }) => code === 'group-without-row' && brought === 'plan')
}

/** Whether bindings or roles of the plan give or take something by a name that an entry may have. */
function givesByName({ changes, effects }: Plan): boolean {
  if (changesTo('rbac', changes).length === 0) return false
  return (effects?.access ?? []).some(({ gainedThrough, lostThrough }) =>
    [...gainedThrough, ...lostThrough].some(mayBeOfEntry),
  )
}

/**
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html: groups and usernames of
 * entries do not begin with `system:`; whoever logs in is in `system:authenticated`.
 */
function mayBeOfEntry(path: GrantPath): boolean {
  if (path.kind !== 'binding' || path.subject.kind === 'ServiceAccount') return false
  const { name } = path.subject
  return name === 'system:authenticated' || !name.startsWith('system:')
}

function missesAdmins({ problems }: Plan): boolean {
  return problems.some(({ code }) => code === 'too-few-admins')
}
