import { listed } from '../../words/list.ts'
import type { PolicyRule } from '../object.ts'
import { groupMiss, type NearMiss, resourceMiss, urlMiss, verbMiss } from './near-miss.ts'

/** An item of a rule that no request has, where it stands, and the words for it. */
export interface RuleFault {
  readonly key: 'verbs' | 'apiGroups' | 'resources' | 'nonResourceURLs'
  readonly index: number
  readonly found: string
  /** A clause: `no request has the verb "GET"`. */
  readonly says: string
  /** `get` */
  readonly meant: string
}

/** What of the rule permits nothing, because it is nearly a word that an API has, and is none. */
export function ruleFaults(rule: PolicyRule): readonly RuleFault[] {
  const { verbs, apiGroups = [], resources = [], nonResourceURLs = [] } = rule
  const of = nonResourceURLs.length > 0 ? 'urls' : 'resources'
  const groups = apiGroups.map((group) => groupMiss(group)?.meant[0] ?? group)
  return [
    ...faultsIn('verbs', verbs, (verb) => verbMiss(verb, of)),
    ...faultsIn('apiGroups', apiGroups, groupMiss),
    ...faultsIn('resources', resources, (resource) => inNoGroup(resource, groups)),
    ...faultsIn('nonResourceURLs', nonResourceURLs, urlMiss),
  ]
}

/** A rule is for each resource in each group, and people write them together: one group that has it is enough. */
function inNoGroup(resource: string, groups: readonly string[]): NearMiss | undefined {
  const misses = groups.map((group) => resourceMiss(resource, group))
  if (misses.includes(undefined)) return undefined
  return misses.find((miss) => miss?.inGroup === undefined) ?? misses[0]
}

function faultsIn(
  key: RuleFault['key'],
  items: readonly string[],
  missOf: (item: string) => NearMiss | undefined,
): RuleFault[] {
  return items.flatMap((found, index): RuleFault[] => {
    const miss = missOf(found)
    return miss === undefined ? [] : [{ key, index, found, says: saysOf(found, miss), meant: meantBy(miss) }]
  })
}

function saysOf(found: string, { what, inGroup }: NearMiss): string {
  switch (what) {
    case 'verb':
      return `no request has the verb "${found}"`
    case 'URL':
      return `no request has the URL "${found}"`
    case 'API group':
      return `there is no API group "${found}"`
    case 'subresource':
      return found.endsWith('/*') ? `RBAC has no pattern "${found}"` : `there is no subresource "${found}"`
    case 'resource':
      return inGroup === undefined
        ? `there is no resource "${found}"`
        : `there is no resource "${found}" in these API groups`
  }
}

/** `get`, `"" (the core group)`, `deployments with apiGroups: [apps]`. */
function meantBy({ what, meant, inGroup }: NearMiss): string {
  if (what === 'API group') return meant[0] === '' ? '"" (the core group)' : listed(meant)
  // All subresources are more than anybody means who writes a pattern.
  if (what === 'subresource' && meant.length > 1) return `those that are meant of ${listed(meant, 9)}`
  const words = listed(meant, 8)
  return inGroup === undefined ? words : `${words} with apiGroups: [${inGroup === '' ? '""' : inGroup}]`
}
