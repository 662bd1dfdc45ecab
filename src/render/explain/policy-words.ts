import type { HeldPolicy } from '../../rbac/grant.ts'
import { code, codes, join, type Phrase } from '../../words/phrase.ts'

/** More namespaces of one policy than these are counted. */
const NAMESPACES = 4

/** `AmazonEKSEditPolicy (shop, shop-*)`; one of the whole cluster has nothing behind its name. */
export function policiesWords(policies: readonly HeldPolicy[]): Phrase {
  return join(policies.map(policyWords), ', ')
}

function policyWords({ policy, scopes }: HeldPolicy): Phrase {
  const namespaces = scopes.flatMap((scope) => (scope.kind === 'namespace' ? [scope.namespace] : []))
  return namespaces.length === 0
    ? [code(policy)]
    : [code(policy), ' (', ...codes(namespaces, NAMESPACES), ')']
}
