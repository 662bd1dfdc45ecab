import type { Place, Problem } from '../problem/problem.ts'
import { inSubjectOrder, subjectKey } from '../rbac/access-subject.ts'
import type { GrantPath } from '../rbac/grant.ts'
import { listed } from '../words/list.ts'
import type { Danger } from './danger.ts'
import { type Acceptance, acceptanceOf, type DangerHolder, objectAcceptance } from './exception.ts'
import type { ObjectDanger } from './objects.ts'
import { endedWords, fixFor, levelOf } from './problem-words.ts'
import type { DangerReport, Dangers } from './report.ts'
import { wordsOf } from './rule/catalogue.ts'
import { unusedExceptions } from './unused.ts'
import { placeWords, requestWords, subjectName, wayWords } from './words.ts'

/**
 * The dangers as problems, the gravest first: what is gained and not accepted, what is held and whose exception has
 * ended, and exceptions that are of no use. The same danger of many subjects of a kind is one problem. None is an error:
 * dangers inform, guards refuse.
 *
 * `system:masters` is not among them: the guard `system-masters` says it, with its line.
 */
export function dangerProblems(report: DangerReport): readonly Problem[] {
  return [...holderProblems(report), ...objectProblems(report), ...unusedExceptions(report)].toSorted(
    (one, other) => Number(one.severity === 'notice') - Number(other.severity === 'notice'),
  )
}

type Said = Exclude<Danger, { readonly kind: 'masters' }>

interface Case {
  readonly holder: DangerHolder
  readonly danger: Said
  readonly gained: boolean
  readonly acceptance: Acceptance
}

function holderProblems(report: DangerReport): Problem[] {
  const gained = casesOf(report.gained, { report, gained: true })
  const told = new Set(gained.map(caseKey))
  const held = casesOf(report.held, { report, gained: false }).filter(
    (one) => one.acceptance.kind === 'ended' && !told.has(caseKey(one)),
  )
  const open = [...gained, ...held].filter(({ acceptance }) => acceptance.kind !== 'accepted')
  const exact = [...Map.groupBy(open, problemKey).values()]
  const alike = Map.groupBy(exact, ([first]) => (first === undefined ? '' : alikeKey(first)))
  return [...alike.values()].flatMap((groups) =>
    groups.length > MOST_ALIKE
      ? [holderProblem(groups.flat(), report)]
      : groups.map((cases) => holderProblem(cases, report)),
  )
}

/** A change of one role reaches hundreds by as many bindings: more than these are one problem. */
const MOST_ALIKE = 3

function casesOf(
  { holders }: Dangers,
  { report, gained }: { readonly report: DangerReport; readonly gained: boolean },
): Case[] {
  return holders.flatMap(({ holder, dangers }) =>
    dangers.flatMap((danger) =>
      danger.kind === 'masters'
        ? []
        : [{ holder, danger, gained, acceptance: acceptanceOf(danger, holder, report) }],
    ),
  )
}

function caseKey({ holder, danger }: Case): string {
  return JSON.stringify([subjectKey(holder.subject), danger.rule])
}

/** Equal for what one sentence can say of several subjects of a kind; each may come to it by a subject of its own. */
function problemKey({ holder, danger, gained, acceptance }: Case): string {
  const { via, ...same } = danger
  const bindings = via.map((way) => (way.kind === 'binding' ? way.binding : policyOf(way))).toSorted()
  const ended = acceptance.kind === 'ended' ? acceptance.by.map(({ where }) => where.line) : []
  return JSON.stringify([holder.subject.kind, same, [...new Set(bindings)], gained, ended])
}

/** Equal for what is the same but for its bindings and namespaces. */
function alikeKey({ holder, danger, gained, acceptance }: Case): string {
  const { via, where, ...same } = danger
  const roles = via.map((way) =>
    way.kind === 'binding' ? way.role.replace(/^Role\/[^/]+\//, 'Role/') : policyOf(way),
  )
  const way = [...new Set(roles)].toSorted()
  return JSON.stringify([holder.subject.kind, same, where.kind, way, gained, acceptance.kind])
}

function policyOf(way: GrantPath): string {
  return way.kind === 'policy' ? way.policy : ''
}

function holderProblem(cases: readonly Case[], { cluster, home, places }: DangerReport): Problem {
  const [first] = cases
  if (first === undefined) throw new Error('a group of dangers has one')
  const { danger, gained, acceptance } = first
  const holders = [
    ...new Map(cases.map(({ holder }) => [subjectKey(holder.subject), holder.subject])).values(),
  ]
  const subjects = first.holder.subject.kind === 'principal' ? holders : inSubjectOrder(holders)
  const names = subjects.map((subject) => subjectName(subject, home))
  const bindings = danger.via.flatMap((way) => (way.kind === 'binding' ? [way.binding] : []))
  const verb = verbOf(danger, { gained, several: names.length > 1 })
  const { what, why } = wordsOf(danger.rule)
  const including =
    danger.kind === 'well-known-role'
      ? `, which includes permission to ${listed(
          danger.includes.map((id) => wordsOf(id).what),
          9,
        )}`
      : ''
  const only =
    danger.kind === 'permission' && danger.names.length > 0 ? ` (only ${listed(danger.names)})` : ''
  const isSymbolic = cases.every((one) => one.danger.via.every(({ symbolic }) => symbolic === true))
  const some = isSymbolic ? ' with some session names' : ''
  const claim = `${listed(names)} ${verb} ${what}${only} ${placesWords(cases)}`
  const ways = wayWords(cases.flatMap((one) => one.danger.via))
  return {
    code: 'danger',
    severity: levelOf(danger.severity),
    brought: gained ? 'plan' : 'before',
    where: placeOf(acceptance, {
      cluster,
      places,
      rows: subjects.map(({ name }) => name),
      objects: bindings,
    }),
    message: `${claim} of ${cluster}${some}${including} (${danger.rule}, ${danger.severity}; through ${ways}). ${why}${endedWords(acceptance)}`,
    danger: { rule: danger.rule, claim, why: `${why}${endedWords(acceptance)}` },
    found: danger.kind === 'permission' ? requestWords(danger.requests) : danger.rule,
    fix: fixFor(danger, insteadOf(danger), acceptance),
  }
}

/** What a permission is, is said by a verb: `read Secrets`. */
function verbOf(
  { kind }: Said,
  { gained, several }: { readonly gained: boolean; readonly several: boolean },
): string {
  if (kind === 'permission') return gained ? 'would be able to' : 'can'
  return gained ? 'would gain' : several ? 'have' : 'has'
}

/** Where the cases are in several namespaces each, nobody is in all of them. */
function placesWords(cases: readonly Case[]): string {
  const [first, ...others] = [
    ...new Map(cases.map(({ danger }) => [JSON.stringify(danger.where), danger.where])).values(),
  ]
  if (first === undefined || first.kind === 'cluster' || others.length === 0)
    return placeWords(first ?? { kind: 'cluster' })
  const namespaces = [first, ...others].flatMap((where) => (where.kind === 'cluster' ? [] : where.namespaces))
  return `${placeWords({ kind: 'namespaces', namespaces: [...new Set(namespaces)].toSorted() })} (each in some of these)`
}

function objectProblems(report: DangerReport): Problem[] {
  const { cluster, gained, held, places } = report
  const key = ({ rule, object, gives }: ObjectDanger): string => JSON.stringify([rule, object, gives])
  const told = new Set(gained.objects.map(key))
  const all = [
    ...gained.objects.map((danger) => ({ danger, isGained: true })),
    ...held.objects.filter((one) => !told.has(key(one))).map((danger) => ({ danger, isGained: false })),
  ]
  return all.flatMap(({ danger, isGained }): Problem[] => {
    const acceptance = objectAcceptance(danger, report)
    if (acceptance.kind === 'accepted' || (!isGained && acceptance.kind !== 'ended')) return []
    const { rule, severity, object, gives } = danger
    const claim = `${object} ${isGained ? 'would grant' : 'grants'} ${gives}`
    const why = `${wordsOf(rule).why}${endedWords(acceptance)}`
    return [
      {
        code: 'danger',
        severity: levelOf(severity),
        brought: isGained ? 'plan' : 'before',
        where: placeOf(acceptance, { cluster, places, rows: [], objects: [object] }),
        message: `${claim} in ${cluster} (${rule}, ${severity}). ${why}`,
        danger: { rule, claim, why },
        found: danger.subject,
        fix: fixFor(danger, wordsOf(rule).instead, acceptance),
      },
    ]
  })
}

/** What has to be looked at: the exception that ended, else the line that asks for it, else the object. */
function placeOf(
  acceptance: Acceptance,
  about: {
    readonly cluster: string
    readonly places: ReadonlyMap<string, Place>
    readonly rows: readonly string[]
    readonly objects: readonly string[]
  },
): Place {
  if (acceptance.kind === 'ended' && acceptance.by[0] !== undefined) return acceptance.by[0].where
  const declared = [...about.objects, ...about.rows].flatMap((name) => about.places.get(name) ?? [])
  const [object] = about.objects
  return declared[0] ?? { cluster: about.cluster, ...(object === undefined ? {} : { object }) }
}

/** Where names limit it already, the advice to limit it is none. */
function insteadOf(danger: Said): string {
  const limited = danger.kind === 'permission' && danger.names.length > 0
  return limited ? 'Make sure that exactly these names are needed.' : wordsOf(danger.rule).instead
}
