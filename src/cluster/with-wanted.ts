import { principalKey } from '../aws-auth/arn-key.ts'
import { partitionInArn } from '../aws-auth/arn-parts.ts'
import type { Capability, ClusterFacts, Discovery, EntryDetails, IamRecord, Unknown } from '../live/facts.ts'
import type { Snapshot } from '../live/snapshot.ts'
import type { Wanted, WantedOf } from '../live/wanted.ts'
import { policyArn } from '../rbac/access-policy/policy-arn.ts'
import { each } from './eks/many.ts'

/** What AWS is asked only where an answer needs it. Whatever is refused or fails, there is an answer. */
export interface AskMore {
  /** What these entries give; `undefined` for one that has gone away meanwhile. */
  entries(principalArns: readonly string[]): Promise<Discovery<ReadonlyMap<string, EntryDetails | undefined>>>
  /** ARNs of those whose entries have the access policy of this ARN. */
  holdersOf(policyArn: string): Promise<Discovery<readonly string[]>>
  /** What IAM says of a role or a user. */
  principal(arn: string): Promise<Discovery<IamRecord>>
  accessPolicies(): Promise<Discovery<readonly string[]>>
  capabilities(): Promise<Discovery<readonly Capability[]>>
}

/**
 * What is there may lead to a question, its answer to another one, and no further question ends it; this only bounds it.
 * An answer about all of a cluster asks about 500 principals a round, of 3,000 entries and as many rows.
 */
const MOST_ROUNDS = 32

/** The snapshot with what is wanted of it, asked in rounds; why something is not known, where it may not be asked. */
export async function withWanted(snapshot: Snapshot, wanted: WantedOf, ask: AskMore): Promise<Snapshot> {
  const asked = new Set<string>()
  const rounds: Wanted[] = []
  let current = snapshot
  for (const earlier of wantedBefore.get(ask) ?? []) {
    const { facts } = current
    if (facts === undefined) return current
    const again = notAsked(earlier, asked)
    rounds.push(again)
    current = { ...current, facts: await answered(facts, again, ask) }
  }
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { facts } = current
    if (facts === undefined) return current
    const open = notAsked(wanted(current), asked)
    if (isEmpty(open)) break
    rounds.push(open)
    current = { ...current, facts: await answered(facts, open, ask) }
  }
  wantedBefore.set(ask, rounds)
  return current
}

// What was wanted through a way into a cluster most likely is wanted again, and its answers are kept: an apply that has
// to start over does not plan once more only to find that out, while somebody else writes.
const wantedBefore = new WeakMap<AskMore, readonly Wanted[]>()

function notAsked(wanted: Wanted, asked: Set<string>): Wanted {
  const fresh = (kind: string, items: readonly string[] = []): readonly string[] =>
    [...new Set(items)].filter((item) => isFirst(asked, `${kind} ${item}`))
  return {
    entries: fresh('entry', wanted.entries),
    holdersOf: fresh('holders', wanted.holdersOf),
    principals: fresh('principal', wanted.principals),
    policies: wanted.policies === true && isFirst(asked, 'policies'),
    capabilities: wanted.capabilities === true && isFirst(asked, 'capabilities'),
  }
}

function isFirst(asked: Set<string>, key: string): boolean {
  if (asked.has(key)) return false
  asked.add(key)
  return true
}

function isEmpty({ entries = [], holdersOf = [], principals = [], policies, capabilities }: Wanted): boolean {
  return entries.length + holdersOf.length + principals.length === 0 && !policies && !capabilities
}

async function answered(
  facts: ClusterFacts,
  { entries = [], holdersOf = [], principals = [], policies, capabilities }: Wanted,
  ask: AskMore,
): Promise<ClusterFacts> {
  const partition = partitionInArn(facts.arn)
  const [details, holders, records, all, found] = await Promise.all([
    entries.length === 0 ? undefined : ask.entries(entries),
    each(holdersOf, async (policy) => [policy, await ask.holdersOf(policyArn(partition, policy))] as const),
    each(principals, async (arn) => [principalKey(arn), await ask.principal(arn)] as const),
    policies === true ? ask.accessPolicies() : undefined,
    capabilities === true ? ask.capabilities() : undefined,
  ])
  return {
    ...facts,
    ...(details === undefined ? {} : entriesWith(facts, details)),
    ...(holders.length === 0 ? {} : { policyHolders: new Map([...(facts.policyHolders ?? []), ...holders]) }),
    ...(records.length === 0 ? {} : { iamPrincipals: new Map([...(facts.iamPrincipals ?? []), ...records]) }),
    ...(all === undefined ? {} : { accessPolicies: all }),
    ...(found === undefined ? {} : { capabilities: found }),
  }
}

function entriesWith(
  { accessEntries }: ClusterFacts,
  found: Discovery<ReadonlyMap<string, EntryDetails | undefined>>,
): { readonly accessEntries?: ClusterFacts['accessEntries']; readonly entriesUnread?: Unknown } {
  if (found.kind === 'not-asked' || accessEntries.kind !== 'known') return {}
  if (found.kind === 'unknown') return { entriesUnread: found }
  const value = accessEntries.value.flatMap((entry) => {
    if (!found.value.has(entry.principalArn)) return [entry]
    const details = found.value.get(entry.principalArn)
    return details === undefined ? [] : [{ ...entry, details }]
  })
  return { accessEntries: { kind: 'known', value } }
}
