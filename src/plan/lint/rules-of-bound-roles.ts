import type { Finding } from '../../problem/finding.ts'
import { ruleFaults } from '../../rbac/catalog/rule-faults.ts'
import { neverTouch } from '../../rbac/never-touch.ts'
import { isBinding, objectId } from '../../rbac/object.ts'
import { roleId, scopeOf } from '../../rbac/rbac-index.ts'
import { listed } from '../../words/list.ts'
import type { JudgedState } from './state-rule.ts'

/**
 * Rules that no request can match, in roles that the file binds and does not declare: somebody believes to get what they
 * say. Of roles of the file its own problems tell, and those of Kubernetes and EKS are theirs.
 */
export function lintBoundRoles({ desired, objects }: JudgedState): Finding[] {
  const declared = new Set(desired.objects.map(({ object }) => objectId(object)))
  const bound = new Map(
    desired.objects.flatMap(({ object, where }) =>
      isBinding(object) ? [[roleId(object.roleRef, scopeOf(object)), where] as const] : [],
    ),
  )
  return [...objects.clusterRoles, ...objects.roles].flatMap((role): Finding[] => {
    const id = objectId(role)
    if (!bound.has(id) || declared.has(id) || neverTouch(role) !== undefined) return []
    // What an aggregated role has is said of the roles that it is made of.
    const rules = 'aggregationRule' in role && role.aggregationRule !== undefined ? [] : (role.rules ?? [])
    const faults = [...new Map(rules.flatMap(ruleFaults).map((fault) => [fault.says, fault])).values()]
    if (faults.length === 0) return []
    const cluster = desired.cluster.name
    return [
      {
        problem: {
          code: 'rule-matches-nothing',
          severity: 'warning',
          where: { cluster, object: id },
          message: `${id} of ${cluster}, which the file binds, has rules that grant nothing: ${listed(
            faults.map(({ says }) => says),
            SHOWN,
          )}.`,
          found: faults[0]?.found ?? '',
          allowed: 'names as the API has them: RBAC compares them literally, with case',
          fix: `Write ${listed(
            faults.map(({ found, meant }) => `${meant} for "${found}"`),
            SHOWN,
          )} in that role.`,
        },
        about: [id],
      },
    ]
  })
}

const SHOWN = 6
