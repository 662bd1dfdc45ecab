import { type Judged, judgeGain } from '../../danger/judge.ts'
import type { LoginDanger } from '../../danger/login-danger.ts'
import type { ObjectDanger } from '../../danger/objects.ts'
import { type AccessSubject, subjectKey } from '../../rbac/access-subject.ts'
import { compactAccess } from '../../rbac/compact.ts'
import type { ScopedAtom } from '../../rbac/gained.ts'
import type { GrantPath, RbacObjects } from '../../rbac/grant.ts'
import { objectId } from '../../rbac/object.ts'
import { scopeKey } from '../../rbac/scope-key.ts'
import { gainedFindings } from '../effect/gained-dangers.ts'
import type { Base } from '../effect/held.ts'
import type { Reached } from '../effect/reached.ts'
import { basesOf } from '../effect/step.ts'
import type { AskedBy } from './asked-by.ts'
import { type Gain, type GainLevel, type GainRule, isEverything, type Way } from './gain.ts'
import { unheldRoles } from './unheld-roles.ts'

/** What a plan gives, and to whom. */
export interface GainsAbout {
  readonly reached: readonly Reached[]
  readonly objects: { readonly before: RbacObjects; readonly after: RbacObjects }
  /** Dangers that show in an object, and that the plan brings. */
  readonly byObjects: readonly ObjectDanger[]
  /** Dangers in who somebody is who gains something. */
  readonly byLogins: readonly LoginDanger[]
  readonly askedBy: AskedBy
}

/** Every danger but the low ones that somebody gains by a plan, in canonical order, each once. */
export function gainsOf({ reached, objects, byObjects, byLogins, askedBy }: GainsAbout): readonly Gain[] {
  const bases = new Map(reached.map((one) => [subjectKey(one.subject), basesOfReached(one)]))
  const all = [
    ...reached.flatMap((one) => {
      const about = aboutSubject(one.subject, basesOfReached(one), askedBy)
      const judged = judgedGains(about, gainedFindings(one))
      const isAll = judged.some((gain) => isEverything(gain) && gain.scope === '')
      return isAll ? judged : [...judged, ...wideWrites(about, one.difference.gained)]
    }),
    ...unheldRoles(objects).flatMap(({ role, before, after }) =>
      judgedGains(aboutObject(objectId(role), askedBy), judgeGain(before, after)),
    ),
    ...byObjects.flatMap((danger) => objectGain(danger, askedBy)),
    ...byLogins.flatMap((danger) =>
      loginGain(danger, bases.get(subjectKey(danger.holder.subject)) ?? new Map(), askedBy),
    ),
  ]
  const known = Map.groupBy(all, ({ told: _, ...gain }) => JSON.stringify(gain))
  return [...known].toSorted(([one], [other]) => (one < other ? -1 : 1)).flatMap(([, same]) => joined(same))
}

// Hundreds of subjects share a difference.
const known = new WeakMap<Reached['difference'], ReadonlyMap<string, Base>>()

function basesOfReached({ difference }: Reached): ReadonlyMap<string, Base> {
  const bases = known.get(difference) ?? basesOf(compactAccess(difference.gained))
  known.set(difference, bases)
  return bases
}

function joined([first, ...others]: readonly Gain[]): readonly Gain[] {
  if (first === undefined) return []
  if (others.length === 0) return [first]
  const { told } = first
  const through = distinct([first, ...others].flatMap((gain) => gain.told.through))
  return [{ ...first, told: { ...told, through } }]
}

/** A gain of some subject by some grants. */
type About = (gain: {
  readonly rule: GainRule
  readonly level: GainLevel
  readonly scope: string
  readonly names: readonly string[]
  readonly via: readonly GrantPath[]
}) => Gain

function aboutSubject(subject: AccessSubject, bases: ReadonlyMap<string, Base>, askedBy: AskedBy): About {
  const key = subjectKey(subject)
  return ({ via, ...gain }) => {
    const where = askedBy(subject, via)
    const told = { base: bases.get(gain.scope) ?? 'none', through: waysOf(via) }
    return { subject: key, ...gain, told: { ...told, ...(where === undefined ? {} : { where }) } }
  }
}

/** Whoever comes by an object. */
function aboutObject(id: string, askedBy: AskedBy): About {
  const subject = { kind: 'group', name: id } as const
  return ({ via, ...gain }) => {
    const own: GrantPath = { kind: 'binding', subject: { kind: 'Group', name: id }, binding: id, role: id }
    const where = askedBy(subject, [own])
    const told = { base: 'none' as const, through: waysOf(via).map(({ role }) => ({ role })) }
    return { subject: `object ${id}`, ...gain, told: { ...told, ...(where === undefined ? {} : { where }) } }
  }
}

/** Where everything is gained, no more is said of that place. */
function judgedGains(about: About, { masters, scopes }: Judged): Gain[] {
  if (masters.length > 0)
    return [about({ rule: 'masters', level: 'critical', scope: '', names: [], via: masters })]
  return scopes.flatMap((findings) => {
    const all = findings.filter(isEverything)
    return (all.length > 0 ? all : findings).flatMap(({ rule, severity, scope, names, grants }): Gain[] =>
      severity === 'low'
        ? []
        : [
            about({
              rule,
              level: severity,
              scope: scopeKey(scope),
              names,
              via: grants.map(({ via }) => via),
            }),
          ],
    )
  })
}

/** Writing anything in the whole cluster is never a little: which resources there will be, nobody knows. */
function wideWrites(about: About, gained: readonly ScopedAtom[]): Gain[] {
  const writes = gained.flatMap((one) =>
    one.kind === 'rule' && one.scope.kind === 'cluster' && !('url' in one.atom) && isWrite(one.atom)
      ? [one.via]
      : [],
  )
  if (writes.length === 0) return []
  return [about({ rule: 'write', level: 'high', scope: '', names: [], via: [...new Set(writes)] })]
}

/** A review of who may do what is written and never stored. */
function isWrite({ verb, group }: { readonly verb: string; readonly group: string }): boolean {
  return WRITES.has(verb) && group !== 'authorization.k8s.io' && group !== 'authentication.k8s.io'
}

const WRITES: ReadonlySet<string> = new Set(['*', 'create', 'update', 'patch', 'delete', 'deletecollection'])

function objectGain({ rule, severity, object }: ObjectDanger, askedBy: AskedBy): Gain[] {
  return severity === 'low'
    ? []
    : [aboutObject(object, askedBy)({ rule, level: severity, scope: '', names: [], via: [] })]
}

function loginGain(danger: LoginDanger, bases: ReadonlyMap<string, Base>, askedBy: AskedBy): Gain[] {
  const { rule, severity, holder, via } = danger
  if (severity === 'low') return []
  const names = danger.rule === 'shared-username' ? [danger.username] : []
  const about = aboutSubject(holder.subject, bases, askedBy)
  const where = danger.rule === 'shared-username' ? undefined : danger.where
  const scopes = where?.kind === 'namespaces' ? where.namespaces : ['']
  return scopes.map((scope) => about({ rule, level: severity, scope, names, via }))
}

/** A Role is another one in each namespace, and most often the same by its name. */
function waysOf(via: readonly GrantPath[]): readonly Way[] {
  const ways = via.flatMap((way): Way[] => {
    if (way.kind === 'masters') return []
    if (way.kind === 'policy') return [{ role: `AccessPolicy/${way.policy}` }]
    const role = way.role.replace(/^Role\/[^/]+\//, 'Role/')
    return [way.subject.kind === 'Group' ? { role, group: way.subject.name } : { role }]
  })
  return distinct(ways)
}

function distinct(ways: readonly Way[]): readonly Way[] {
  const byText = new Map(ways.map((way) => [JSON.stringify([way.role, way.group ?? '']), way]))
  return [...byText].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, way]) => way)
}
