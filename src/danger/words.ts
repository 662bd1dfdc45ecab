import { type AccessSubject, groupHolders, userNote } from '../rbac/access-subject.ts'
import type { AccessRequest } from '../rbac/allows.ts'
import type { GrantPath } from '../rbac/grant.ts'
import { listed } from '../words/list.ts'
import { shortArn } from '../words/short-arn.ts'
import type { DangerPlace } from './danger.ts'

/** Principals as `shortArn`, others as what they are: `ServiceAccount ci/ci`, `Group dev (whoever has it)`. */
export function subjectName(subject: AccessSubject, home: string | undefined): string {
  const { kind, name } = subject
  switch (kind) {
    case 'principal':
      return shortArn(name, home)
    case 'serviceAccount':
      return `ServiceAccount ${subject.namespace}/${name}`
    case 'user':
      return `User ${name}${userNote(name)}`
    case 'group':
      return `Group ${name} (${groupHolders(name)})`
  }
}

/** `in the whole cluster`, `in shop and team-a`. */
export function placeWords(where: DangerPlace): string {
  return where.kind === 'cluster' ? 'in the whole cluster' : `in ${listed(where.namespaces)}`
}

/** `group deployers → RoleBinding/shop/deployers → ClusterRole/edit`, and how many ways there are beside it. */
export function wayWords(via: readonly GrantPath[]): string {
  const ways = [...new Set(via.map(wayOf))]
  return listed(ways, 1)
}

function wayOf(via: GrantPath): string {
  if (via.kind === 'masters') return 'group system:masters'
  if (via.kind === 'policy') return `access policy ${via.policy}`
  const { subject } = via
  const name = subject.kind === 'ServiceAccount' ? `${subject.namespace}/${subject.name}` : subject.name
  return `${SUBJECT[subject.kind]} ${name} → ${via.binding} → ${via.role}`
}

const SUBJECT = { User: 'user', Group: 'group', ServiceAccount: 'service account' } as const

/** `get secrets and create pods/exec`: a few, as `kubectl auth can-i` takes them. */
export function requestWords(requests: readonly AccessRequest[]): string {
  return listed([...new Set(requests.map(oneRequest))])
}

function oneRequest(request: AccessRequest): string {
  if ('url' in request) return `${request.verb} ${request.url}`
  const { verb, group, resource, subresource, name } = request
  const path = subresource === undefined ? '' : `/${subresource}`
  return `${verb} ${resource}${group === '' ? '' : `.${group}`}${path}${name === undefined ? '' : ` ${name}`}`
}
