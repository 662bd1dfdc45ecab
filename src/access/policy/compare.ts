import type { PolicyDifference } from './difference.ts'
import { exceptionDifferences } from './exceptions.ts'
import { listDifferences } from './lists.ts'
import { DEFAULT_POLICY, type Policy, policyOfText } from './policy.ts'
import { clusterDifferences } from './targets.ts'
import { valueDifferences } from './values.ts'

/** The access file before: read (`undefined`: there was none), or not known. */
export type PolicyBase = { readonly text: string | undefined } | 'unknown'

/**
 * What decides how strict a run on `cluster` is, and is not as it was: all keys of the file, its exceptions for this
 * cluster, the cluster's own target, and the clusters that are gone from the file, of which no other plan can tell.
 * Both directions; none where nothing differs. What of the base cannot be read counts as its default.
 */
export function comparePolicy(base: PolicyBase, head: Policy, cluster: string): readonly PolicyDifference[] {
  if (base === 'unknown') return [{ kind: 'not-compared', loosens: true }]
  const before = base.text === undefined ? DEFAULT_POLICY : policyOfText(base.text)
  const found = [
    ...valueDifferences(before, head),
    ...listDifferences(before, head),
    ...exceptionDifferences(before, head, cluster),
    ...clusterDifferences(before, head, cluster),
  ]
  if (base.text === undefined)
    return found.length === 0
      ? []
      : [...found, { kind: 'base', base: 'none', loosens: found.some(({ loosens }) => loosens) }]
  return before.complete ? found : [...found, { kind: 'base', base: 'part', loosens: true }]
}
