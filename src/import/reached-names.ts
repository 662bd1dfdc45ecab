import { isAccount } from '../aws-auth/arn-key.ts'
import { accountOf } from '../login/home-account.ts'
import { filled } from '../login/template.ts'
import { nameTemplate } from '../rbac/name-template.ts'
import type { Subject } from '../rbac/object.ts'
import type { FoundPrincipal } from './found-principal.ts'

/**
 * Whether a subject of a binding is a group that one of the principals has, or a username that one has or may get: by a
 * template, or as a principal of an account.
 */
export function reachedBy(principals: readonly FoundPrincipal[]): (subject: Subject) => boolean {
  const groups = new Set<string>()
  const users = new Set<string>()
  const templates: { readonly kind: Subject['kind']; readonly canBecome: (name: string) => boolean }[] = []
  const add = (kind: 'Group' | 'User', name: string): void => {
    const template = nameTemplate(name)
    if (template !== undefined) templates.push({ kind, canBecome: template.canBecome })
    else if (kind === 'Group') groups.add(name)
    else users.add(name)
  }
  const accounts = new Set(principals.flatMap(({ arn }) => (isAccount(arn) ? [arn] : [])))
  for (const { arn, kind, username, groups: own } of principals) {
    if (kind === 'account') continue
    add('User', filled(username, { arn }))
    for (const group of own) add('Group', filled(group, { arn }))
  }
  return ({ kind, name }) => {
    if (kind === 'ServiceAccount') return false
    if ((kind === 'Group' ? groups : users).has(name)) return true
    if (kind === 'User' && name.startsWith('arn:') && accounts.has(accountOf(name) ?? '')) return true
    return templates.some((one) => one.kind === kind && one.canBecome(name))
  }
}
