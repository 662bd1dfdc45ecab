import type { Grant, GrantPath } from '../../rbac/grant.ts'
import type { PolicyRule } from '../../rbac/object.ts'
import { scopeKey } from '../../rbac/scope-key.ts'

/** Equal for grants of the same rules, in the same place, to the same logins. */
export function contentKey({ scope, rules, via }: Grant): string {
  return JSON.stringify([scopeKey(scope), rulesNumber(rules), holderKey(via)])
}

// Hundreds of grants share the rules of a few roles.
const numbers = new Map<string, number>()
const rulesNumbers = new WeakMap<readonly PolicyRule[], number>()

function rulesNumber(rules: readonly PolicyRule[]): number {
  const known = rulesNumbers.get(rules)
  if (known !== undefined) return known
  const text = JSON.stringify(rules)
  const number = numbers.get(text) ?? numbers.size
  numbers.set(text, number)
  rulesNumbers.set(rules, number)
  return number
}

/** Equal for logins that hold the same by their name; empty for those that are known. */
export function holderKey(via: GrantPath): string {
  if (via.symbolic !== true) return ''
  return via.kind === 'binding' ? JSON.stringify(via.subject) : via.kind
}
