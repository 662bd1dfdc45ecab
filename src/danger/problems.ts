import { arnKey } from '../aws-auth/arn-key.ts'
import type { Place, Problem } from '../problem/problem.ts'
import { type DangerId, wordsOf } from './catalogue.ts'
import type { Danger } from './danger.ts'
import { type Acceptance, acceptanceOf, type DangerPrincipal, objectAcceptance } from './exception.ts'
import type { ObjectDanger } from './objects.ts'
import type { DangerReport, Dangers } from './report.ts'
import type { DangerSeverity } from './rule.ts'
import { unusedExceptions } from './unused.ts'
import { listed, placeWords, principalNames, requestWords, wayWords } from './words.ts'

/**
 * The dangers as problems, the gravest first: what is gained and not accepted, what is held and whose exception has
 * ended, and exceptions that are of no use. The same danger of many principals is one problem. None is an error:
 * dangers inform, guards refuse.
 *
 * `system:masters` is not among them: the guard `system-masters` says it, with its line.
 */
export function dangerProblems(report: DangerReport): readonly Problem[] {
  return [...principalProblems(report), ...objectProblems(report), ...unusedExceptions(report)].toSorted(
    (one, other) => Number(one.severity === 'notice') - Number(other.severity === 'notice'),
  )
}

type Said = Exclude<Danger, { readonly kind: 'masters' }>

interface Case {
  readonly principal: DangerPrincipal
  readonly danger: Said
  readonly gained: boolean
  readonly acceptance: Acceptance
}

function principalProblems(report: DangerReport): Problem[] {
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
      ? [principalProblem(groups.flat(), report)]
      : groups.map((cases) => principalProblem(cases, report)),
  )
}

/** A change of one role reaches hundreds by as many bindings: more than these are one problem. */
const MOST_ALIKE = 3

function casesOf(
  { principals }: Dangers,
  { report, gained }: { readonly report: DangerReport; readonly gained: boolean },
): Case[] {
  return principals.flatMap(({ principal, dangers }) =>
    dangers.flatMap((danger) =>
      danger.kind === 'masters'
        ? []
        : [{ principal, danger, gained, acceptance: acceptanceOf(danger, principal, report) }],
    ),
  )
}

function caseKey({ principal, danger }: Case): string {
  return JSON.stringify([arnKey(principal.arn), danger.rule])
}

/** Equal for what one sentence can say of several principals; each may come to it by a subject of its own. */
function problemKey({ danger, gained, acceptance }: Case): string {
  const { via, ...same } = danger
  const bindings = via.map((way) => (way.kind === 'masters' ? '' : way.binding)).toSorted()
  const ended = acceptance.kind === 'ended' ? acceptance.by.map(({ where }) => where.line) : []
  return JSON.stringify([same, [...new Set(bindings)], gained, ended])
}

/** Equal for what is the same but for its bindings and namespaces. */
function alikeKey({ danger, gained, acceptance }: Case): string {
  const { via, where, ...same } = danger
  const roles = via.map((way) => (way.kind === 'masters' ? '' : way.role.replace(/^Role\/[^/]+\//, 'Role/')))
  return JSON.stringify([same, where.kind, [...new Set(roles)].toSorted(), gained, acceptance.kind])
}

function principalProblem(cases: readonly Case[], { cluster, places }: DangerReport): Problem {
  const [first] = cases
  if (first === undefined) throw new Error('a group of dangers has one')
  const { danger, gained, acceptance } = first
  const arns = [...new Set(cases.map(({ principal }) => principal.arn))]
  const names = principalNames(arns)
  const bindings = danger.via.flatMap((way) => (way.kind === 'masters' ? [] : [way.binding]))
  const verb = gained ? 'would gain' : names.length > 1 ? 'hold' : 'holds'
  const { what, why } = wordsOf(danger.rule)
  const including =
    danger.kind === 'well-known-role'
      ? `, which includes ${listed(
          danger.includes.map((id) => wordsOf(id).what),
          9,
        )}`
      : ''
  const only =
    danger.kind === 'permission' && danger.names.length > 0 ? ` (only ${listed(danger.names)})` : ''
  const isSymbolic = cases.every((one) => one.danger.via.every(({ symbolic }) => symbolic === true))
  const some = isSymbolic ? ' with some session names' : ''
  const ways = wayWords(cases.flatMap((one) => one.danger.via))
  return {
    code: 'danger',
    severity: levelOf(danger.severity),
    brought: gained ? 'plan' : 'before',
    where: placeOf(acceptance, { cluster, places, rows: arns, objects: bindings }),
    message: `${listed(names)} ${verb} ${what}${only} ${placesWords(cases)} of ${cluster}${some}${including} (${danger.rule}, ${danger.severity}; by ${ways}). ${why}${endedWords(acceptance)}`,
    found: danger.kind === 'permission' ? requestWords(danger.requests) : danger.rule,
    fix: fixFor(danger, insteadOf(danger), acceptance),
  }
}

/** Where the cases are in several namespaces each, nobody is in all of them. */
function placesWords(cases: readonly Case[]): string {
  const [first, ...others] = [
    ...new Map(cases.map(({ danger }) => [JSON.stringify(danger.where), danger.where])).values(),
  ]
  if (first === undefined || first.kind === 'cluster' || others.length === 0)
    return placeWords(first ?? { kind: 'cluster' })
  const namespaces = [first, ...others].flatMap((where) => (where.kind === 'cluster' ? [] : where.namespaces))
  return `${placeWords({ kind: 'namespaces', namespaces: [...new Set(namespaces)].toSorted() })}, each in some of these,`
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
    return [
      {
        code: 'danger',
        severity: levelOf(severity),
        brought: isGained ? 'plan' : 'before',
        where: placeOf(acceptance, { cluster, places, rows: [], objects: [object] }),
        message: `${object} ${isGained ? 'would give' : 'gives'} ${gives} in ${cluster} (${rule}, ${severity}). ${wordsOf(rule).why}${endedWords(acceptance)}`,
        found: danger.subject,
        fix: fixFor(danger, wordsOf(rule).instead, acceptance),
      },
    ]
  })
}

function levelOf(severity: DangerSeverity): 'warning' | 'notice' {
  return severity === 'critical' || severity === 'high' ? 'warning' : 'notice'
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
  const declared = [...about.rows, ...about.objects].flatMap((name) => about.places.get(name) ?? [])
  const [object] = about.objects
  return declared[0] ?? { cluster: about.cluster, ...(object === undefined ? {} : { object }) }
}

function endedWords(acceptance: Acceptance): string {
  if (acceptance.kind !== 'ended') return ''
  const [first] = acceptance.by
  return first === undefined ? '' : ` It was accepted until ${first.until} ("${first.reason}").`
}

/** Where names limit it already, the advice to limit it is none. */
function insteadOf(danger: Said): string {
  const limited = danger.kind === 'permission' && danger.names.length > 0
  return limited ? 'Make sure that these names are all that is needed.' : wordsOf(danger.rule).instead
}

function fixFor(
  { rule, severity }: { readonly rule: DangerId; readonly severity: DangerSeverity },
  instead: string,
  acceptance: Acceptance,
): string {
  if (acceptance.kind === 'ended') return `${instead} If it is still meant, give the exception a later date.`
  if (levelOf(severity) === 'notice') return instead
  return `${instead} If it is meant, accept it under "dangers" with \`rule: ${rule}\`, a reason and a last day.`
}
