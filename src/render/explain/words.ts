import type { Verdict } from '../../explain/explanation.ts'
import type { ExplainedPrincipal } from '../../explain/principal.ts'
import { userSubject } from '../../rbac/access-subject.ts'
import type { GrantPath, GrantSubject } from '../../rbac/grant.ts'
import type { ScopedRequest } from '../../rbac/permits.ts'
import { code, type Phrase } from '../../words/phrase.ts'

/** `role/console`; a name of Kubernetes says what it is. */
export function principalPhrase(principal: ExplainedPrincipal): Phrase {
  if (principal.kind === 'iam') return [code(principal.arn)]
  if (principal.kind === 'Group') return ['the Kubernetes group ', code(principal.name)]
  const subject = userSubject(principal.name)
  return subject.kind === 'serviceAccount'
    ? ['the service account ', code(`${subject.namespace}/${subject.name}`)]
    : ['the Kubernetes user ', code(principal.name)]
}

/** `list pods in shop`, as a person would say it. */
export function requestPhrase(request: ScopedRequest): Phrase {
  if ('url' in request) return [code(`${request.verb} ${request.url}`)]
  const { verb, group, resource, subresource, name, namespace } = request
  const isEvery = resource === '*' && group === '*'
  const thing = [`${resource}${group === '' || isEvery ? '' : `.${group}`}`, name, subresource]
  const what = code(`${verb} ${thing.filter((part) => part !== undefined).join('/')}`)
  return namespace === undefined ? [what] : [what, ' in the namespace ', code(namespace)]
}

/** `group viewers → ClusterRoleBinding/viewers → ClusterRole/view` */
export function wayPhrase(via: GrantPath): Phrase {
  const some = via.symbolic === true ? ' (some logins only)' : ''
  if (via.kind === 'masters') return ['group ', code('system:masters'), `, which may do everything${some}`]
  if (via.kind === 'policy')
    return [
      'access policy ',
      code(via.policy),
      ...(via.namespace === undefined ? [] : [' in ', code(via.namespace)]),
    ]
  const { subject, binding, role } = via
  return [...subjectPhrase(subject), ' → ', code(binding), ' → ', code(role), some]
}

/** `group viewers`, `service account ci/robot` */
export function subjectPhrase(subject: GrantSubject): Phrase {
  switch (subject.kind) {
    case 'Group':
      return ['group ', code(subject.name)]
    case 'User':
      return ['user ', code(subject.name)]
    case 'ServiceAccount':
      return ['service account ', code(`${subject.namespace}/${subject.name}`)]
  }
}

export const MARK: Readonly<Record<Verdict, string>> = {
  yes: '✓',
  part: '✓',
  no: '✗',
  unknown: '?',
  'not-asked': '·',
}
