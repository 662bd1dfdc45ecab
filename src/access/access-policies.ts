import type { Place, Problem } from '../problem/problem.ts'
import type { Scope } from '../rbac/grant.ts'
import { accessPolicyFault } from './access-policy-name.ts'
import type { DesiredPolicy } from './desired.ts'
import type { Path } from './form/document.ts'
import { faultProblem } from './form/fault.ts'
import type { Form } from './form/form.ts'
import { itemsAt, soundItemsAt, soundText } from './form/form-items.ts'
import type { AccessPolicyContent } from './form/schema-access-policies.ts'

export interface AccessPolicies {
  /** Each name once, in the order of the file. */
  readonly policies: readonly DesiredPolicy[]
  readonly problems: readonly Problem[]
}

/** Reads `policies` of the principal at `path`. A name is judged also where something is wrong with its namespaces. */
export function readAccessPolicies(form: Form, path: Path): AccessPolicies {
  const list = [...path, 'policies']
  const named = itemsAt(form, list).flatMap((item) => {
    const at = typeof item.value === 'string' ? item.path : [...item.path, 'policy']
    const name = soundText(form, at)
    return name === undefined ? [] : [{ name, at, where: form.document.placeOf(at) }]
  })
  const first = new Map<string, Place>()
  const problems = named.flatMap(({ name, at, where }): Problem[] => {
    const fault = accessPolicyFault(name)
    const before = first.get(name)
    if (before === undefined) first.set(name, where)
    return [
      ...(fault === undefined ? [] : [faultProblem(fault, { where, found: form.document.textAt(at) })]),
      ...(before === undefined ? [] : [duplicate(name, { where, first: before.line })]),
    ]
  })
  const policies = soundItemsAt<AccessPolicyContent>(form, list).map(({ path: item, value }) => ({
    policy: typeof value === 'string' ? value : value.policy,
    scopes: scopesOf(value),
    where: form.document.placeOf(item),
  }))
  return { policies, problems }
}

/** Without namespaces the whole cluster: an empty list of them is an error of the form. */
function scopesOf(content: AccessPolicyContent): readonly Scope[] {
  if (typeof content === 'string' || content.namespaces === undefined) return [{ kind: 'cluster' }]
  return content.namespaces.map((namespace) => ({ kind: 'namespace', namespace }))
}

/** EKS associates each policy with an access entry once: a second scope would replace the first. */
function duplicate(
  name: string,
  { where, first }: { readonly where: Problem['where']; readonly first: number | undefined },
): Problem {
  return {
    code: 'duplicate-access-policy',
    severity: 'error',
    where,
    message: `The principal has ${name} already on line ${first}, and an access entry has each access policy once.`,
    found: name,
    allowed: 'each access policy once, for the whole cluster or with all of its namespaces',
    fix: 'Write one entry with all the namespaces, or without namespaces for the whole cluster.',
  }
}
