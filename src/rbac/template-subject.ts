import { nameTemplate } from './name-template.ts'
import type { Subject } from './object.ts'

/**
 * Whether a subject of a binding has a template of the authenticator in its name. RBAC fills in none and compares names
 * as they are, while aws-auth and access entries never give such a name: they fill it in at each login.
 *
 * Source: `appliesToUser` in kubernetes/pkg/registry/rbac/validation/rule.go
 */
export function isTemplateSubject({ kind, name }: Pick<Subject, 'kind' | 'name'>): boolean {
  return kind !== 'ServiceAccount' && nameTemplate(name) !== undefined
}

/** What is wrong with it, whoever says so: a sentence that begins with the binding, and what to write. */
export function templateSubjectWords(
  binding: string,
  { kind, name }: Pick<Subject, 'kind' | 'name'>,
): { readonly message: string; readonly allowed: string; readonly fix: string } {
  const noun = kind === 'Group' ? 'group' : 'username'
  return {
    message: `${binding} has the ${noun} "${name}" literally: RBAC fills in no templates, and no row or access entry gives that name to anybody.`,
    allowed: `a ${noun} as Kubernetes gets it, after templates are filled in`,
    fix:
      kind === 'Group'
        ? 'Bind each group by the name that it gets, such as team-111122223333 for team-{{AccountID}}.'
        : 'Give those principals a group in their rows or access entries, and bind the group. Or bind the username of each session.',
  }
}
