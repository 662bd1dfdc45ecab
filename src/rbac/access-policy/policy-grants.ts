import type { Grant, HeldPolicy } from '../grant.ts'
import type { PolicyRule } from '../object.ts'
import { publishedRules } from './published.ts'

/**
 * What these access policies grant, a grant for each scope. One whose rules AWS does not publish grants nothing that is
 * known; `unpublishedOf` names it.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/access-policies.html: policies allow and never deny, and what
 * an entry holds is the union of them and of RBAC.
 */
export function policyGrants(policies: readonly HeldPolicy[]): readonly Grant[] {
  return policies.flatMap(({ policy, scopes }) => {
    const rules = publishedRules(policy)
    return rules === undefined
      ? []
      : scopes.map((scope): Grant => {
          if (scope.kind === 'cluster') return { scope, rules, via: { kind: 'policy', policy } }
          const { namespace } = scope
          return { scope, rules: withoutUrls(rules), via: { kind: 'policy', policy, namespace } }
        })
  })
}

/** Those of the policies of which it is not known what they grant. */
export function unpublishedOf(policies: readonly HeldPolicy[] | undefined): readonly HeldPolicy[] {
  return (policies ?? []).filter(({ policy }) => publishedRules(policy) === undefined)
}

// Grants are compared by their rules, so these are the same each time.
const inNamespace = new WeakMap<readonly PolicyRule[], readonly PolicyRule[]>()

/** A request for a URL has no namespace. */
function withoutUrls(rules: readonly PolicyRule[]): readonly PolicyRule[] {
  const known = inNamespace.get(rules)
  if (known !== undefined) return known
  const kept = rules.filter((rule) => rule.resources?.length)
  const found = kept.length === rules.length ? rules : kept
  inNamespace.set(rules, found)
  return found
}
