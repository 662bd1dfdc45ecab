import type { ConsoleAccess, Effect } from '../../src/plan/effect/effect.ts'
import type { AccessSubject } from '../../src/rbac/access-subject.ts'
import type { CompactAccess } from '../../src/rbac/compact.ts'
import type { GrantPath } from '../../src/rbac/grant.ts'

/** `role/dev +read pods @shop by dev>RoleBinding/shop/dev>ClusterRole/view`, one line for each effect. */
export function effectText(effect: Effect): string {
  const { subjects, gained, lost, gainedThrough, lostThrough, someLogins } = effect
  const side = (sign: string, access: readonly CompactAccess[], paths: readonly GrantPath[]): string[] =>
    access.length === 0
      ? []
      : [`${access.map((one) => sign + accessText(one)).join(' ')} by ${paths.map(pathText).join(', ')}`]
  return [
    subjects.map(subjectText).join(' '),
    ...side('-', lost, lostThrough),
    ...side('+', gained, gainedThrough),
    ...(someLogins ? ['(some logins)'] : []),
  ].join(' ')
}

export function consoleText({ principals, mapping, rbac }: ConsoleAccess): string {
  const missing = rbac.kind !== 'none' && rbac.missing !== undefined ? ` but ${rbac.missing.join(',')}` : ''
  const where = rbac.kind === 'namespaces' ? `in ${rbac.namespaces.join(',')}` : rbac.kind
  return `${principals.map(short).join(' ')}: ${mapping ? 'in' : 'out'}, ${where}${missing}`
}

/** `role/a`, `serviceAccount ci/ci`, `group dev`. */
function subjectText(subject: AccessSubject): string {
  const { kind, name } = subject
  if (kind === 'principal') return short(name)
  return `${kind} ${kind === 'serviceAccount' ? `${subject.namespace}/` : ''}${name}`
}

function accessText(access: CompactAccess): string {
  if (access.kind === 'everything') return 'everything'
  const verbs = [...access.verbs.words, ...access.verbs.others].join(',')
  if (access.kind === 'urls') return `${verbs} ${access.urls.join(',')}`
  const { scope, resources, names } = access
  const named = names === undefined ? '' : ` ${names.join(',')}`
  const place = scope.kind === 'cluster' ? '' : ` @${scope.namespace}`
  return `${verbs} ${resources.map(({ resource }) => resource).join(',')}${named}${place}`
}

function pathText(path: GrantPath): string {
  if (path.kind === 'masters') return 'masters'
  if (path.kind === 'policy') return path.policy
  return `${path.subject.name}>${path.binding}>${path.role}`
}

function short(principal: string): string {
  return principal.replace(/^arn:aws:iam::111122223333:/, '')
}
