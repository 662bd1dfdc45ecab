import type { RowMeaning } from '../../../aws-auth/row.ts'
import { sameMeaning } from '../../../aws-auth/same-meaning.ts'
import type { HeldPolicy, Scope } from '../../../rbac/grant.ts'
import { scopeKey } from '../../../rbac/scope-key.ts'
import type { Bridge, EntryChange, EntryMeaning } from './change.ts'
import { policyKey } from './same-entry.ts'
import type { EntryStep } from './step.ts'
import { SET_TAG } from './tag.ts'

/** A step, with what is done once it is, or begins with it. */
export interface EntryWrite {
  readonly step: EntryStep
  readonly completes: readonly EntryChange[]
  readonly begins: readonly EntryChange[]
}

/** First what gives, then what takes: between the two, whoever has access before and after has it. */
export interface EntryWrites {
  readonly giving: readonly EntryWrite[]
  readonly taking: readonly EntryWrite[]
}

/** @param bridge the temporary group for those that carry `system:masters`; needed where there are any */
export function entryWrites(
  changes: readonly EntryChange[],
  about: { readonly set: string; readonly bridge: string | undefined },
): EntryWrites {
  const all = changes.map((change) => {
    const { giving, taking } = stepsOf(change, about)
    const last = taking.at(-1) ?? giving.at(-1)
    const write = (step: EntryStep): EntryWrite =>
      step === last ? { step, completes: [change], begins: [] } : { step, completes: [], begins: [change] }
    return { giving: giving.map(write), taking: taking.map(write) }
  })
  return {
    giving: all.flatMap(({ giving }) => giving),
    taking: all.flatMap(({ taking }) => taking),
  }
}

interface Steps {
  readonly giving: readonly EntryStep[]
  readonly taking: readonly EntryStep[]
}

function stepsOf(
  change: EntryChange,
  { set, bridge: group }: { readonly set: string; readonly bridge: string | undefined },
): Steps {
  const { action, arn: principalArn, before, after = before } = change
  const bridge = change.bridge && bridgeWith(change.bridge, group)
  const tags = { [SET_TAG]: set }
  if (action === 'remove')
    return {
      giving: bridge === undefined ? [] : [updating(principalArn, bridge)],
      taking: [{ principalArn, verb: 'delete' }],
    }
  if (action === 'release') return { giving: [], taking: [{ principalArn, verb: 'untag', keys: [SET_TAG] }] }
  if (after === undefined) throw new Error(`the change of the access entry of ${principalArn} has no result`)
  const create = ({ username, groups }: Pick<EntryMeaning, 'username' | 'groups'>): EntryStep => ({
    principalArn,
    verb: 'create',
    username,
    groups,
    tags,
  })
  if (action === 'add')
    return {
      giving: [create(bridge ?? after), ...after.policies.map(associating(principalArn))],
      taking: bridge === undefined ? [] : [updating(principalArn, after)],
    }
  // Nobody logs in by the entry that is there, so that nothing is lost between the two.
  if (action === 'replace') {
    const deleted: EntryStep = { principalArn: change.replaces ?? principalArn, verb: 'delete' }
    return {
      giving: [],
      taking: [deleted, create(after), ...after.policies.map(associating(principalArn))],
    }
  }
  if (before === undefined)
    throw new Error(`the change of the access entry of ${principalArn} has no beginning`)
  const own = namesSteps(principalArn, before, after)
  const policies = policySteps(principalArn, before.policies, after.policies)
  const tag: EntryStep[] = change.adopted ? [{ principalArn, verb: 'tag', tags }] : []
  return {
    giving: [...tag, ...own.giving, ...policies.giving],
    taking: [...own.taking, ...policies.taking],
  }
}

function bridgeWith({ username, groups, carriesMasters }: Bridge, group: string | undefined): RowMeaning {
  if (!carriesMasters) return { username, groups }
  if (group === undefined) throw new Error('nothing stands for system:masters')
  return { username, groups: [...groups, group] }
}

function associating(principalArn: string): (policy: HeldPolicy) => EntryStep {
  return (policy) => ({ principalArn, verb: 'associate', policy })
}

function updating(
  principalArn: string,
  { username, groups }: Pick<EntryMeaning, 'username' | 'groups'>,
): EntryStep {
  return { principalArn, verb: 'update', username, groups }
}

/** All groups of before and after, then those of after; an entry has one username, so that this gives and takes at once. */
function namesSteps(principalArn: string, before: EntryMeaning, after: EntryMeaning): Steps {
  const both = { username: before.username, groups: [...new Set([...after.groups, ...before.groups])] }
  return {
    giving: sameMeaning(both, before) ? [] : [updating(principalArn, both)],
    taking: sameMeaning(both, after) ? [] : [updating(principalArn, after)],
  }
}

/** A policy that is associated again has its new scopes at once, without a moment in between. */
function policySteps(
  principalArn: string,
  before: readonly HeldPolicy[],
  after: readonly HeldPolicy[],
): Steps {
  const associate = associating(principalArn)
  const had = new Map(before.map((policy) => [policy.policy, policy]))
  const has = new Set(after.map(({ policy }) => policy))
  const giving: EntryStep[] = []
  const taking: EntryStep[] = []
  for (const policy of after) {
    const old = had.get(policy.policy)
    const both = old === undefined ? policy : { ...policy, scopes: union(old.scopes, policy.scopes) }
    if (old === undefined || policyKey(both) !== policyKey(old)) giving.push(associate(both))
    if (policyKey(both) !== policyKey(policy)) taking.push(associate(policy))
  }
  for (const { policy } of before)
    if (!has.has(policy)) taking.push({ principalArn, verb: 'disassociate', policy })
  return { giving, taking }
}

function union(some: readonly Scope[], others: readonly Scope[]): readonly Scope[] {
  const all = [...some, ...others]
  const cluster = all.find(({ kind }) => kind === 'cluster')
  return cluster === undefined
    ? [...new Map(all.map((scope) => [scopeKey(scope), scope])).values()]
    : [cluster]
}
