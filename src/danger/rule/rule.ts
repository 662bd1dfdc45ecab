import { namespaceMatches } from '../../rbac/access-policy/scope.ts'
import type { ResourceRequest } from '../../rbac/allows.ts'
import type { Scope } from '../../rbac/grant.ts'
import type { ResourceAtom } from '../../rbac/rules.ts'

/** Gravest first. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const

export type DangerSeverity = (typeof SEVERITIES)[number]

/** A permission that gives its holder more than it says. */
export interface DangerRule {
  /** Stable: exceptions in access.yaml name it. */
  readonly id: string
  /** Continues "would be able to …"; of a rule about an object or a login, "would gain …". */
  readonly what: string
  /** Whoever may make one of these holds the danger. */
  readonly requests: readonly DangerRequest[]
  /** …if they may make one of these as well, in the same place. */
  readonly with?: readonly DangerRequest[]
  /** What no fixed request can ask for: any part of a rule that is like this is the danger too. */
  readonly isDangerous?: (atom: ResourceAtom) => boolean
  /** `namespace` is absent where there is nothing to hold in one namespace. */
  readonly severity: { readonly cluster: DangerSeverity; readonly namespace?: DangerSeverity }
  /** Names that are as grave as all names, and names that do little harm. Other names are one step less grave. */
  readonly names?: { readonly grave?: RegExp; readonly harmless?: RegExp }
  /** Rules that say this one as well, where they are at least as grave. */
  readonly toldBy?: readonly string[]
  /** One sentence. */
  readonly why: string
  /** One sentence: what to do in its place. */
  readonly instead: string
}

export interface DangerRequest extends ResourceRequest {
  /** On a resource of the cluster: a binding in a namespace does not grant it. */
  readonly only?: 'cluster'
}

/** All requests of the verbs on the resources (`pods/exec` with its subresource) of one API group. */
export function requests(about: {
  readonly verbs: readonly string[]
  readonly group: string
  readonly resources: readonly string[]
  readonly name?: string
  readonly only?: 'cluster'
}): readonly DangerRequest[] {
  const { verbs, group, resources, ...more } = about
  return resources.flatMap((path) => {
    const [resource = '', subresource] = path.split('/')
    const sub = subresource === undefined ? {} : { subresource }
    return verbs.map((verb) => ({ verb, group, resource, ...sub, ...more }))
  })
}

/**
 * How grave the rule is in the scope; `undefined` where it means nothing there. `kube-system` counts as the cluster:
 * who controls it controls the cluster.
 */
export function severityIn(rule: Pick<DangerRule, 'severity'>, scope: Scope): DangerSeverity | undefined {
  const whole = scope.kind === 'cluster' || namespaceMatches(scope.namespace, 'kube-system')
  return whole ? rule.severity.cluster : rule.severity.namespace
}

/** Whether `one` is at least as grave as `other`. */
export function atLeast(one: DangerSeverity, other: DangerSeverity): boolean {
  return SEVERITIES.indexOf(one) <= SEVERITIES.indexOf(other)
}

/** How grave it is to hold a danger for one name only; `undefined` where that is not worth a word. */
export function severityOfName(
  rule: Pick<DangerRule, 'names'>,
  severity: DangerSeverity,
  name: string,
): DangerSeverity | undefined {
  if (rule.names?.grave?.test(name)) return severity
  if (rule.names?.harmless?.test(name)) return 'low'
  return SEVERITIES[SEVERITIES.indexOf(severity) + 1]
}
