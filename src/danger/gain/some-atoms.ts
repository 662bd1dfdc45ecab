import { atomCount } from '../../rbac/atom-budget.ts'
import type { PolicyRule } from '../../rbac/object.ts'
import { breakdown, type RuleAtom } from '../../rbac/rules.ts'

/**
 * The atoms of a rule; of one with very many those of some values of each list, first the ones by whose form a rule of
 * the catalogue knows a danger (`isDangerous`). One atom of a form is enough: whether the danger is held is then asked
 * of the whole rule.
 */
export function someAtoms(rule: PolicyRule): readonly RuleAtom[] {
  if (atomCount(rule) <= MOST) return breakdown(rule)
  const { verbs, apiGroups, resources, resourceNames } = rule
  return breakdown({
    verbs: some(verbs),
    ...(apiGroups === undefined ? {} : { apiGroups: some(apiGroups) }),
    ...(resources === undefined ? {} : { resources: some(resources) }),
    ...(resourceNames === undefined ? {} : { resourceNames: resourceNames.slice(0, 1) }),
  })
}

const MOST = 10_000
const SOME = 20

function some(values: readonly string[]): readonly string[] {
  const distinct = new Set(values)
  const known = FORMS.flatMap((form) => [...distinct].filter((value) => form.test(value)).slice(0, 2))
  return [...new Set([...known, ...distinct])].slice(0, SOME)
}

/** What `isDangerous` of the catalogue asks of verbs, groups and resources, each by itself. */
const FORMS: readonly RegExp[] = [
  /^\*$/,
  /^\*\//,
  /^impersonate(:|$)/,
  /^impersonate-on:serviceaccount:/,
  /^impersonate-on:(?!serviceaccount:)/,
  /^authentication\.k8s\.io$/,
  /^userextras(\/|$)/,
]
