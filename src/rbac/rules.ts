// Port of kubernetes, changed: notices/kubernetes.txt
import type { PolicyRule } from './object.ts'

/** The smallest grant: one verb on one resource of one group, perhaps of one name; or one verb on one URL. */
export type RuleAtom = ResourceAtom | UrlAtom

export interface ResourceAtom {
  readonly verb: string
  readonly group: string
  /** `pods`, `pods/exec`, `*`, or `*` + `/exec`. */
  readonly resource: string
  /** Absent: every name. */
  readonly name?: string
}

export interface UrlAtom {
  readonly verb: string
  /** May end in `*`. */
  readonly url: string
}

/**
 * The rule as atoms that together grant the same, in the order of BreakdownRule
 * (component-helpers/auth/rbac/validation/policy_comparator.go). Wildcards stay symbolic.
 */
export function breakdown(rule: PolicyRule): RuleAtom[] {
  const names = rule.resourceNames?.length ? [...new Set(rule.resourceNames)].map((name) => ({ name })) : [{}]
  const atoms: RuleAtom[] = []
  const verbs = new Set(rule.verbs)
  const resources = new Set(rule.resources)
  for (const group of new Set(rule.apiGroups)) {
    for (const resource of resources) {
      for (const verb of verbs) {
        for (const name of names) atoms.push({ verb, group, resource, ...name })
      }
    }
  }
  for (const url of new Set(rule.nonResourceURLs)) {
    for (const verb of verbs) atoms.push({ verb, url })
  }
  return atoms
}
