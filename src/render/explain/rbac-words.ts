import type { RbacCause } from '../../explain/cause.ts'
import type { Explanation } from '../../explain/explanation.ts'
import type { ConsoleView } from '../../rbac/console.ts'
import { unboundNote } from '../../rbac/unbound-note.ts'
import { plural } from '../../words/count.ts'
import { code, codes, type Phrase } from '../../words/phrase.ts'
import { scopeWords } from '../head/gains.ts'
import { exactWords, howWords, limitedWords } from '../held-words.ts'
import { waysWords } from '../plan/ways.ts'
import { policiesWords } from './policy-words.ts'
import { requestPhrase, wayPhrase } from './words.ts'

/** What RBAC gives of what is asked for; the first line says it in short. */
export function rbacWords(explanation: Explanation): readonly Phrase[] {
  const { rbac } = explanation
  const causes = rbac.verdict === 'no' ? rbac.causes : rbac.causes.filter(isWorthKnowing)
  return [headWords(explanation), ...rbac.ways.slice(0, WAYS).map(wayPhrase), ...causes.map(causeWords)]
}

/** Something that is wrong, even where what is asked for is permitted by something else. */
function isWorthKnowing({ kind }: RbacCause): boolean {
  return kind === 'role-missing' || kind === 'subject-kind' || kind === 'policies-unpublished'
}

/** Ways beyond these say nothing that the first ones did not. */
const WAYS = 4

/** More namespaces than these are counted. */
const NAMESPACES = 6

/** All that the principal may do, by place. */
export function heldWords({ rbac }: Explanation): readonly Phrase[] {
  return rbac.steps.map(({ held, access, scopes, through }) => {
    const exact = exactWords(held, access)
    const how = held.power === 'way-to-admin' && exact === undefined ? howWords(held) : []
    return [
      ...(exact ?? limitedWords(held)),
      ' ',
      ...scopeWords(scopes, NAMESPACES),
      ...how,
      ': ',
      ...waysWords(through, ''),
    ]
  })
}

function headWords({ rbac, wanted, mapping }: Explanation): Phrase {
  if (rbac.verdict === 'not-asked') return ['not checked']
  if (mapping.found.identities.length === 0) return ['not known']
  if (wanted === undefined) return consoleWords(rbac.console)
  const request = requestPhrase(wanted)
  if (rbac.verdict === 'part') return ['allows some of its logins to ', ...request]
  return rbac.verdict === 'yes'
    ? ['allows it to ', ...request, ' through:']
    : ['does not allow it to ', ...request]
}

/** What the console shows: `workloads in the namespaces a, b; not nodes`. */
export function consoleWords({ kind, namespaces, missing }: ConsoleView): Phrase {
  const but: Phrase = missing.length === 0 ? [] : ['; not ', ...codes(missing, 8)]
  switch (kind) {
    case 'all':
      return missing.length === 0
        ? ['allows it to list everything that the console shows, in all namespaces']
        : ['allows it to list workloads in all namespaces', ...but]
    case 'namespaces':
      return [
        `allows it to list workloads in the ${plural(namespaces.length, 'namespace')} `,
        ...codes(namespaces, 6),
        ...but,
      ]
    case 'none':
      return ['does not allow it to list any of the workloads that the console shows']
  }
}

function causeWords(cause: RbacCause): Phrase {
  switch (cause.kind) {
    case 'group-unbound':
      return [
        'no binding has the group ',
        code(cause.group),
        unboundNote(cause.group, cause.isRole === true),
        ...(cause.near === undefined ? [] : ['; there are bindings for ', code(cause.near)]),
      ]
    case 'no-groups':
      return ['it has no groups, and no binding has its username']
    case 'no-bindings':
      return ['no binding has it, or a group of service accounts']
    case 'no-username':
      return [
        'an aggregated API server serves ',
        code(cause.group),
        ', and answers 401 to a login without a username',
      ]
    case 'role-missing':
      return [code(cause.binding), ' refers to ', code(cause.role), ', which does not exist']
    case 'subject-kind':
      return [
        code(cause.binding),
        ' has ',
        code(cause.name),
        ' as a ',
        code(cause.found),
        `; here it is a ${cause.meant === 'Group' ? 'group' : 'username'}`,
      ]
    case 'template-subject':
      return [
        code(cause.binding),
        ` has the ${cause.subject.kind === 'Group' ? 'group' : 'username'} `,
        code(cause.subject.name),
        ' literally: RBAC fills in no templates, so nobody gets its role by that name',
      ]
    case 'other-namespaces':
      return [
        `it may in the ${plural(cause.namespaces.length, 'namespace')} `,
        ...codes(cause.namespaces, 6),
        ', through ',
        code(cause.binding),
        ...(cause.of === undefined
          ? []
          : [', if ', code(cause.of), ' is a resource in namespaces, which is not known here']),
      ]
    case 'some-namespaces':
      return [
        'it may ',
        ...codes(
          cause.namespaces.map((name) => `${cause.verb} namespaces/${name}`),
          6,
        ),
        ', through ',
        code(cause.binding),
      ]
    case 'cluster-scoped':
      return [
        code(cause.resource),
        ' are not in a namespace, so a RoleBinding can never allow it: ',
        ...codes(cause.bindings, 4),
        ` ${cause.bindings.length === 1 ? 'has' : 'have'} no effect on them`,
      ]
    case 'roles-give-less':
      return [
        'it has ',
        ...codes(cause.roles, 6),
        cause.roles.length === 1 ? ', which does not grant it' : ', and none of them grants it',
      ]
    case 'policies-give-less':
      return [
        `it has the access ${cause.policies.length === 1 ? 'policy' : 'policies'} `,
        ...policiesWords(cause.policies),
        cause.policies.length === 1 ? ', which does not grant it' : ', and none of them grants it',
      ]
    case 'policies-unpublished':
      return [
        'its access entry has access policies whose rules AWS does not publish, so it is not known what they grant: ',
        ...codes(cause.policies, 6),
      ]
  }
}
