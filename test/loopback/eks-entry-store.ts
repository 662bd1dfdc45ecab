import type { AccessEntry, AssociatedAccessPolicy } from '@aws-sdk/client-eks'
import type { AwsState } from './aws-state.ts'
import { type EksWorld, inCluster } from './eks-route.ts'

/** An access entry with its policies. */
export interface EntryRecord {
  readonly entry: AccessEntry
  readonly policies: readonly AssociatedAccessPolicy[]
}

/** What calls still see in place of what was written, and how many of them, by `CLUSTER ARN`. */
export type StaleEntries = Map<string, { readonly before: EntryRecord | undefined; left: number }>

export function recordNow(state: AwsState, cluster: string, principalArn: string): EntryRecord | undefined {
  const entry = indexOf(state.accessEntries ?? []).get(keyOf(cluster, principalArn))
  if (entry === undefined) return undefined
  const all = state.associatedPolicies ?? {}
  return { entry, policies: all[keyOf(cluster, principalArn)] ?? all[principalArn] ?? [] }
}

const indexes = new WeakMap<readonly AccessEntry[], ReadonlyMap<string, AccessEntry>>()

/** Entries by `CLUSTER ARN`. A list is replaced, never changed: with thousands of entries a search for each takes seconds. */
function indexOf(all: readonly AccessEntry[]): ReadonlyMap<string, AccessEntry> {
  const known = indexes.get(all)
  if (known !== undefined) return known
  const index = new Map<string, AccessEntry>()
  for (const entry of all) {
    const key = keyOf(entry.clusterName ?? '', entry.principalArn ?? '')
    if (!index.has(key)) index.set(key, entry)
  }
  indexes.set(all, index)
  return index
}

/** As one call sees it: each time that this is asked is a call. */
export function recordSeen(
  { state, isHidden, stale }: EksWorld,
  cluster: string,
  principalArn: string,
): EntryRecord | undefined {
  const old = stale.get(keyOf(cluster, principalArn))
  if (old !== undefined && old.left > 0) {
    old.left--
    return old.before
  }
  const record = recordNow(state, cluster, principalArn)
  return record === undefined || isHidden(principalArn) ? undefined : record
}

/** A list as it was, and how many more are so, by cluster. */
export type OldLists = Map<string, { readonly arns: readonly string[]; left: number }>

/** The principals of a list; each time that this is asked is a list. */
export function arnsListed(
  world: EksWorld,
  cluster: string,
  isWanted: (record: EntryRecord) => boolean,
): readonly string[] {
  const old = world.oldLists.get(cluster)
  if (old !== undefined && old.left > 0) {
    old.left--
    return old.arns
  }
  return arnsSeen(world, cluster).filter((arn) => {
    const record = recordSeen(world, cluster, arn)
    return record !== undefined && isWanted(record)
  })
}

/** Of all entries that some call may see. */
function arnsSeen({ state, stale }: EksWorld, cluster: string): readonly string[] {
  const live = inCluster(state.accessEntries, cluster).map(({ principalArn = '' }) => principalArn)
  const gone = [...stale.values()].flatMap(({ before, left }) =>
    before?.entry.clusterName === cluster && left > 0 ? [before.entry.principalArn ?? ''] : [],
  )
  return [...new Set([...live, ...gone])]
}

/** Makes, changes or (`undefined`) deletes an entry. */
export function storeRecord(
  world: EksWorld,
  cluster: string,
  principalArn: string,
  record: EntryRecord | undefined,
): void {
  const { state, stale } = world
  const key = keyOf(cluster, principalArn)
  const { staleCalls: left = 0, staleLists = 0 } = state
  if (staleLists > 0) world.oldLists.set(cluster, { arns: arnsSeen(world, cluster), left: staleLists })
  if (left > 0) stale.set(key, { before: recordNow(state, cluster, principalArn), left })
  const isIt = (one: AccessEntry): boolean => one.clusterName === cluster && one.principalArn === principalArn
  const all = state.accessEntries ?? []
  const accessEntries =
    record === undefined
      ? all.filter((one) => !isIt(one))
      : all.some(isIt)
        ? all.map((one) => (isIt(one) ? record.entry : one))
        : [...all, record.entry]
  const associatedPolicies = { ...state.associatedPolicies, [key]: record?.policies ?? [] }
  world.change({ accessEntries, associatedPolicies })
}

function keyOf(cluster: string, principalArn: string): string {
  return `${cluster} ${principalArn}`
}
