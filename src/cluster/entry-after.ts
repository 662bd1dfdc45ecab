import type { EntryDetails } from '../live/facts.ts'
import { policyKey } from '../login/mapping/access-entries/same-entry.ts'
import type { EntryStep } from '../login/mapping/access-entries/step.ts'
import type { HeldPolicy } from '../rbac/grant.ts'

/** What a step makes of an entry; `undefined` where it deletes it. Of times and of its ARN nothing is said. */
export function entryAfter(step: EntryStep, seen: EntryDetails | undefined): EntryDetails | undefined {
  const before = seen ?? NEW
  const { type, username, groups, policies, tags = {} } = before
  const entry = { type, username, groups, policies, tags }
  switch (step.verb) {
    case 'create':
      return { ...NEW, username: step.username, groups: step.groups, tags: step.tags }
    case 'update':
      return { ...entry, username: step.username, groups: step.groups }
    case 'associate':
      return { ...entry, policies: [...without(policies, step.policy.policy), step.policy] }
    case 'disassociate':
      return { ...entry, policies: without(policies, step.policy) }
    case 'tag':
      return { ...entry, tags: { ...tags, ...step.tags } }
    case 'untag':
      return {
        ...entry,
        tags: Object.fromEntries(Object.entries(tags).filter(([key]) => !step.keys.includes(key))),
      }
    case 'delete':
      return undefined
  }
}

const NEW = { type: 'STANDARD', username: '', groups: [], policies: [], tags: {} } as const

function without(policies: readonly HeldPolicy[], name: string): readonly HeldPolicy[] {
  return policies.filter(({ policy }) => policy !== name)
}

/** Parts of an entry, as a sentence names them. */
export type EntryPart = 'type' | 'username' | 'groups' | 'access policies' | 'tags'

/** In which of its parts an entry is another one; the order of groups, policies, scopes and tags says nothing. */
export function changedParts(one: EntryDetails, other: EntryDetails): readonly EntryPart[] {
  return PARTS.filter(([, keyOf]) => keyOf(one) !== keyOf(other)).map(([part]) => part)
}

const PARTS: readonly (readonly [EntryPart, (entry: EntryDetails) => string])[] = [
  ['type', ({ type }) => type],
  ['username', ({ username }) => username],
  ['groups', ({ groups }) => setKey(groups)],
  ['access policies', ({ policies }) => setKey(policies.map(policyKey))],
  ['tags', ({ tags = {} }) => setKey(Object.entries(tags).map((tag) => JSON.stringify(tag)))],
]

function setKey(items: readonly string[]): string {
  return JSON.stringify([...new Set(items)].toSorted())
}

/** Whether an entry still is what was read: in all its parts, and not changed since, where both say when that was. */
export function isUnchanged(seen: EntryDetails, live: EntryDetails): boolean {
  const isSameAge =
    seen.modifiedAt === undefined || live.modifiedAt === undefined || seen.modifiedAt === live.modifiedAt
  return isSameAge && changedParts(seen, live).length === 0
}
