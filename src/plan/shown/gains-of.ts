import { type Judged, judgeGain } from '../../danger/judge.ts'
import type { LoginDanger } from '../../danger/login-danger.ts'
import type { ObjectDanger } from '../../danger/objects.ts'
import { subjectKey } from '../../rbac/access-subject.ts'
import type { GrantPath, RbacObjects, Scope } from '../../rbac/grant.ts'
import { objectId } from '../../rbac/object.ts'
import { gainedFindings } from '../effect/gained-dangers.ts'
import type { Reached } from '../effect/reached.ts'
import { type Gain, type GainLevel, isEverything } from './gain.ts'
import { unheldRoles } from './unheld-roles.ts'

/** What a plan gives, and to whom. */
export interface GainsAbout {
  readonly reached: readonly Reached[]
  readonly objects: { readonly before: RbacObjects; readonly after: RbacObjects }
  /** Dangers that show in an object, and that the plan brings. */
  readonly byObjects: readonly ObjectDanger[]
  /** Dangers in who somebody is who gains something. */
  readonly byLogins: readonly LoginDanger[]
}

/** Every danger but the low ones that somebody gains by a plan, in canonical order, each once. */
export function gainsOf({ reached, objects, byObjects, byLogins }: GainsAbout): readonly Gain[] {
  const all = [
    ...reached.flatMap((one) => judgedGains(subjectKey(one.subject), gainedFindings(one))),
    ...unheldRoles(objects).flatMap(({ role, before, after }) =>
      judgedGains(`object ${objectId(role)}`, judgeGain(before, after)),
    ),
    ...byObjects.flatMap(objectGain),
    ...byLogins.flatMap(loginGain),
  ]
  const known = Map.groupBy(all, ({ through: _, ...gain }) => JSON.stringify(gain))
  return [...known].toSorted(([one], [other]) => (one < other ? -1 : 1)).flatMap(([, same]) => joined(same))
}

function joined([first, ...others]: readonly Gain[]): readonly Gain[] {
  if (first === undefined) return []
  if (others.length === 0) return [first]
  const through = new Set([first, ...others].flatMap((gain) => gain.through))
  return [{ ...first, through: [...through].toSorted() }]
}

/** Where everything is gained, no more is said of that place. */
function judgedGains(subject: string, { masters, scopes }: Judged): Gain[] {
  if (masters.length > 0)
    return [{ subject, rule: 'masters', level: 'critical', scope: '', names: [], through: [] }]
  return scopes.flatMap((findings) => {
    const all = findings.filter(isEverything)
    return (all.length > 0 ? all : findings).flatMap(({ rule, severity, scope, names, grants }): Gain[] =>
      severity === 'low'
        ? []
        : [
            {
              subject,
              rule,
              level: severity,
              scope: scopeKey(scope),
              names,
              through: rolesOf(grants.map(({ via }) => via)),
            },
          ],
    )
  })
}

function objectGain({ rule, severity, object }: ObjectDanger): Gain[] {
  return severity === 'low'
    ? []
    : [{ subject: `object ${object}`, rule, level: severity, scope: '', names: [], through: [] }]
}

function loginGain(danger: LoginDanger): Gain[] {
  const { rule, severity, holder, via } = danger
  if (severity === 'low') return []
  const names = danger.rule === 'shared-username' ? [danger.username] : []
  const about = { subject: subjectKey(holder.subject), rule, level: severity as GainLevel, names }
  const where = danger.rule === 'shared-username' ? undefined : danger.where
  const scopes = where?.kind === 'namespaces' ? where.namespaces : ['']
  return scopes.map((scope) => ({ ...about, scope, through: rolesOf(via) }))
}

/** A Role is another one in each namespace, and most often the same by its name. */
function rolesOf(via: readonly GrantPath[]): readonly string[] {
  const roles = via.flatMap((way) =>
    way.kind === 'masters' ? [] : [way.role.replace(/^Role\/[^/]+\//, 'Role/')],
  )
  return [...new Set(roles)].toSorted()
}

function scopeKey(scope: Scope): string {
  return scope.kind === 'cluster' ? '' : scope.namespace
}
