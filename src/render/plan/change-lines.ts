import { type Atom, atomsOf } from '../../plan/atom/atom.ts'
import type { Change } from '../../plan/change/change.ts'
import { kindOf, subjectOf } from '../../plan/change/kinds.ts'
import type { ChangeOutcome } from '../../plan/outcome.ts'
import { type ShownPlace, shownPlace } from '../../plan/shown/place.ts'
import { counted, plural, thousands } from '../../words/count.ts'
import { code, join, type Phrase, sentence, strong } from '../../words/phrase.ts'
import { toldKind } from '../change/kinds.ts'
import type { Item, Mark } from '../document/block.ts'
import { type Located, placesWords } from '../head/place.ts'
import type { Tense } from './who/tense.ts'

/** One change, as its line tells it. */
export interface ChangeLine {
  readonly verb: ChangeVerb
  /** `row`, `ClusterRoleBinding` */
  readonly noun: string
  readonly name: string
  /** Before its name, where a user must know which. */
  readonly words: Phrase
  /** The role of a binding, for counts. */
  readonly role?: string
  readonly namespace?: string
  readonly where?: ShownPlace
  /** What is written, of which the words leave out some. */
  readonly atoms: readonly Atom[]
  /** What became of it, where it was applied. */
  readonly result?: ChangeOutcome
}

type ChangeVerb = 'add' | 'change' | 'remove' | 'move' | 'adopt' | 'adopt and change'

/** The changes of a plan in its order; what is adopted as it is, is told elsewhere. */
export function changeLines(
  changes: readonly Change[],
  home: string | undefined,
  results?: readonly ChangeOutcome[],
): readonly ChangeLine[] {
  const outcomes = new Map((results ?? []).map((outcome) => [subjectOf(outcome.change), outcome]))
  return changes.map((change) => {
    const kind = toldKind(change)
    const result = outcomes.get(subjectOf(change))
    const where = shownPlace(change.where)
    return {
      verb: verbOf(change),
      noun: kind.noun(change),
      name: kind.name(change, home),
      words: kind.words(change, home),
      atoms: atomsOf([change]),
      ...bindingOf(change),
      ...(where === undefined ? {} : { where }),
      ...(result === undefined ? {} : { result }),
    }
  })
}

function verbOf(change: Change): ChangeVerb {
  const counted = kindOf(change).counted(change)
  switch (counted) {
    case 'adopt-and-change':
      return 'adopt and change'
    case 'none':
      return 'remove'
    case 'part':
      return 'add'
    default:
      return counted
  }
}

function bindingOf(change: Change): Pick<ChangeLine, 'role' | 'namespace'> {
  if (change.kind !== 'object') return {}
  const object = change.after ?? change.before
  const namespace = object?.metadata.namespace
  const role =
    object !== undefined && 'roleRef' in object ? `${object.roleRef.kind}/${object.roleRef.name}` : undefined
  return { ...(role === undefined ? {} : { role }), ...(namespace === undefined ? {} : { namespace }) }
}

const PAST: Readonly<Record<ChangeVerb, string>> = {
  add: 'added',
  change: 'changed',
  remove: 'removed',
  move: 'moved',
  adopt: 'adopted',
  'adopt and change': 'adopted and changed',
}

const MARKS: Readonly<Record<ChangeVerb, Mark>> = {
  add: '+',
  change: '~',
  remove: '-',
  move: '~',
  adopt: '~',
  'adopt and change': '~',
}

/** `**add** row role/deployer: group deployers (access.yaml:20)` */
export function changeItem(line: ChangeLine, tense: Tense, located: Located): Item {
  const { verb, noun, name, words, where, result } = line
  return {
    mark: MARKS[verb],
    phrase: [
      ...(result === undefined ? [] : [strong(resultWord(result.result)), ' ']),
      ...(result === undefined ? [strong(verbWord(verb, tense))] : [verb]),
      ` ${noun} `,
      code(name),
      ...(words.length === 0 ? [] : [': ', ...words]),
      ...(result?.message === undefined ? [] : [': ', sentence(result.message)]),
      ...(where === undefined ? [] : placesWords([where], located)),
    ],
  }
}

function verbWord(verb: ChangeVerb, tense: Tense): string {
  return tense === 'record' ? PAST[verb] : verb
}

function resultWord(result: ChangeOutcome['result']): string {
  switch (result) {
    case 'applied':
      return 'applied'
    case 'partly':
      return 'partly applied'
    case 'failed':
      return 'failed'
    case 'taken-back':
      return 'rolled back'
    case 'not-tried':
      return 'not applied'
  }
}

/** More lines of one kind than these are told together. */
const MOST_ALIKE = 10

/** Those that are alike, together: `add 445 RoleBindings in 254 namespaces: 171 to ClusterRole edit`. */
export function groupedItems(lines: readonly ChangeLine[], tense: Tense, located: Located): Item[] {
  const alike = Map.groupBy(lines, ({ verb, noun, result }) => JSON.stringify([verb, noun, result?.result]))
  return [...alike.values()].flatMap((same) =>
    same.length > MOST_ALIKE
      ? [countItem(same, tense)]
      : same.map((line) => changeItem(line, tense, located)),
  )
}

/** All of them counted by kind and role, with no name of a change. */
export function countItems(lines: readonly ChangeLine[], tense: Tense): Item[] {
  const alike = Map.groupBy(lines, ({ verb, noun, result }) => JSON.stringify([verb, noun, result?.result]))
  return [...alike.values()].map((same) => countItem(same, tense))
}

function countItem(same: readonly ChangeLine[], tense: Tense): Item {
  const [first] = same
  if (first === undefined) return { phrase: [] }
  const { verb, noun, result } = first
  const namespaces = new Set(same.flatMap(({ namespace }) => namespace ?? [])).size
  const roles = [
    ...Map.groupBy(
      same.filter(({ role }) => role !== undefined),
      ({ role = '' }) => role,
    ),
  ]
    .map(([role, some]) => ({ role, count: some.length }))
    .toSorted((one, other) => other.count - one.count)
  return {
    mark: MARKS[verb],
    phrase: [
      ...(result === undefined ? [] : [strong(resultWord(result.result)), ' ']),
      ...(result === undefined ? [strong(verbWord(verb, tense))] : [verb]),
      ` ${thousands(same.length)} ${plural(same.length, noun)}`,
      ...(namespaces > 0 ? [` in ${counted(namespaces, 'namespace')}`] : []),
      ...(roles.length === 0 ? [] : [': ', ...rolesWords(roles)]),
    ],
  }
}

const ROLES = 5

function rolesWords(roles: readonly { readonly role: string; readonly count: number }[]): Phrase {
  const shown = roles.slice(0, ROLES)
  const rest = roles.slice(ROLES).reduce((all, { count }) => all + count, 0)
  const words = shown.map(({ role, count }): Phrase => {
    const [kind = '', ...name] = role.split('/')
    return [`${thousands(count)} to ${kind} `, code(name.join('/'))]
  })
  return join([...words, ...(rest > 0 ? [[`${thousands(rest)} to others`]] : [])], ', ')
}
