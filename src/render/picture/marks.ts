import type { MappingChange } from '../../login/mapping/change.ts'
import type { ObjectChange } from '../../plan/change/change.ts'
import { changesTo, identitiesOf, isMapping, mappedPrincipal } from '../../plan/change/kinds.ts'
import type { Plan } from '../../plan/plan.ts'
import type { GrantPath, GrantSubject } from '../../rbac/grant.ts'
import { isBinding, type RbacObject, type Subject } from '../../rbac/object.ts'

/** What a plan does to a part of the picture. */
export type Mark = 'same' | 'add' | 'remove' | 'change'

export type BindingPath = Extract<GrantPath, { readonly kind: 'binding' }>

/** The changes of a plan by what they change. */
export interface ChangeIndex {
  /** By ARN or account id. */
  readonly people: ReadonlyMap<string, MappingChange>
  /** By id. */
  readonly objects: ReadonlyMap<string, ObjectChange>
  /** Changed ClusterRoles that go, or went, to others: the names in labels like `…/aggregate-to-view`. */
  readonly parts: readonly { readonly id: string; readonly goesTo: readonly string[] }[]
}

export function indexChanges({ changes }: Pick<Plan, 'changes'>): ChangeIndex {
  const people = new Map(
    changes.filter(isMapping).flatMap((change) => {
      const principal = mappedPrincipal(change)
      return principal === undefined ? [] : [[principal, change] as const]
    }),
  )
  const objects = new Map(changesTo('rbac', changes).map((change) => [change.id, change]))
  const parts = [...objects.values()]
    .filter(({ id }) => id.startsWith('ClusterRole/'))
    .map(({ id, before, after }) => ({ id, goesTo: [before, after].flatMap(goesTo) }))
    .filter((part) => part.goesTo.length > 0)
  return { people, objects, parts }
}

function goesTo(object: RbacObject | undefined): string[] {
  return Object.entries(object?.metadata.labels ?? {}).flatMap(([key, value]) => {
    const name = /\/aggregate-to-(.+)$/.exec(key)?.[1]
    return name === undefined || value !== 'true' ? [] : [name]
  })
}

/** Of the principals themselves: `change` where not the same is done to all of them. */
export function principalsMark({ people }: ChangeIndex, principals: readonly string[]): Mark {
  return merged(principals.map((principal) => markOf(people.get(principal))))
}

/** One that moves from a row to an entry gets in before and after. */
function markOf(change: MappingChange | undefined): Mark {
  switch (change?.action) {
    case undefined:
    case 'release':
      return 'same'
    case 'replace':
      return 'change'
    case 'add':
    case 'change':
    case 'remove':
      return change.kind === 'entry' && change.move !== undefined ? 'change' : change.action
  }
}

/** Of what lies between principals and the subject that they are, or are in. */
export function loginMark({ people }: ChangeIndex, principals: readonly string[], subject: string): Mark {
  return merged(
    principals.map((principal) => {
      const change = people.get(principal)
      if (change === undefined) return 'same'
      const mark = markOf(change)
      if (mark !== 'change') return mark
      const identities = identitiesOf(change)
      const [before, after] = [identities.before, identities.after].map(
        (row) => row !== undefined && [row.username, ...row.groups].includes(subject),
      )
      return presence(before === true, after === true)
    }),
  )
}

export function objectMark({ objects }: ChangeIndex, id: string): Mark {
  const action = objects.get(id)?.action ?? 'same'
  return action === 'replace' ? 'change' : action
}

export function subjectMark({ objects }: ChangeIndex, { binding, subject }: BindingPath): Mark {
  return heldIn(objects.get(binding), (object) =>
    isBinding(object) ? (object.subjects ?? []).some((one) => isSubject(one, subject)) : false,
  )
}

export function roleMark({ objects }: ChangeIndex, { binding, role }: BindingPath): Mark {
  return heldIn(objects.get(binding), (object) => {
    if (!isBinding(object)) return false
    const { kind, name } = object.roleRef
    return role.startsWith(`${kind}/`) && role.endsWith(`/${name}`)
  })
}

function heldIn(change: ObjectChange | undefined, holds: (object: RbacObject) => boolean): Mark {
  if (change === undefined) return 'same'
  const [before, after] = [change.before, change.after].map((object) => object !== undefined && holds(object))
  return presence(before === true, after === true)
}

function isSubject({ kind, name, namespace }: Subject, wanted: GrantSubject): boolean {
  if (kind !== wanted.kind || name !== wanted.name) return false
  return wanted.kind !== 'ServiceAccount' || namespace === undefined || namespace === wanted.namespace
}

function presence(before: boolean, after: boolean): Mark {
  if (before === after) return 'same'
  return after ? 'add' : 'remove'
}

export function merged(marks: readonly Mark[]): Mark {
  const [first = 'same'] = marks
  return marks.every((mark) => mark === first) ? first : 'change'
}
