import { sameMeaning } from '../../../aws-auth/same-meaning.ts'
import type { HeldPolicy } from '../../../rbac/grant.ts'
import { scopeKey } from '../../../rbac/scope-key.ts'
import type { EntryMeaning } from './change.ts'

/** Groups, policies and namespaces are sets. */
export function sameEntry(one: EntryMeaning, other: EntryMeaning): boolean {
  return sameMeaning(one, other) && samePolicies(one.policies, other.policies)
}

function samePolicies(some: readonly HeldPolicy[], others: readonly HeldPolicy[]): boolean {
  const texts = new Set(some.map(policyKey))
  return texts.size === others.length && others.every((policy) => texts.has(policyKey(policy)))
}

/** Equal for the same policy with the same scopes. */
export function policyKey({ policy, scopes }: HeldPolicy): string {
  return JSON.stringify([policy, [...new Set(scopes.map(scopeKey))].toSorted()])
}
