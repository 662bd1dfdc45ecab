import type { Effect, Effects } from '../../../plan/effect/effect.ts'
import { POWERS } from '../../../plan/effect/held.ts'
import type { Step } from '../../../plan/effect/step.ts'
import type { Plan } from '../../../plan/plan.ts'
import { lostPower } from '../../../plan/shown/power.ts'
import type { AccessSubject } from '../../../rbac/access-subject.ts'
import { codes, join, type Phrase, strong } from '../../../words/phrase.ts'
import type { Item } from '../../document/block.ts'
import { scopeWords } from '../../head/gains.ts'
import { exactWords, heldWords, howWords } from '../../held-words.ts'
import { waysWords } from '../ways.ts'
import { subjectsPhrase, type ToldSubject } from './subjects.ts'
import { type Tense, type Verb, verbWord } from './tense.ts'

/** What some subjects gain and lose, all of them the same in the same places by the same ways. */
export interface Who {
  readonly subjects: readonly ToldSubject[]
  readonly statements: readonly Statement[]
  /** Not every login of theirs has it. */
  readonly someLogins: boolean
}

/** One thing that they gain, lose or keep. */
export interface Statement {
  readonly verb: Verb
  /** `read including Secrets` */
  readonly what: Phrase
  /** `''` is the whole cluster; none of a login. */
  readonly scopes: readonly string[]
  /** What makes it a way to admin, and what was lost with all access. */
  readonly more: Phrase
  readonly through: Phrase
}

/** Who gains and loses what by a plan; those with the highest power first. */
export function whoOf({ effects }: Pick<Plan, 'effects'>): readonly Who[] {
  if (effects === undefined) return []
  const told = new Set(effects.access.flatMap(({ subjects }) => subjects.map(({ name }) => name)))
  const logins = (names: readonly string[], verb: Verb): Who[] => {
    const own = names.filter((name) => !told.has(name))
    return own.length === 0 ? [] : [loginOnly(own, verb)]
  }
  return [
    ...effects.access.toSorted(byRank).map(whoOfEffect),
    ...logins(effects.logins.given, 'gains'),
    ...logins(effects.logins.taken, 'loses'),
  ].map((who) => ({ ...who, subjects: withOwners(who.subjects, effects.awsOwners) }))
}

function withOwners(
  subjects: readonly AccessSubject[],
  awsOwners: Effects['awsOwners'],
): readonly ToldSubject[] {
  if (awsOwners === undefined) return subjects
  return subjects.map((subject) => {
    const awsOwner = subject.kind === 'principal' ? awsOwners.get(subject.name) : undefined
    return awsOwner === undefined ? subject : { ...subject, awsOwner }
  })
}

/** Admins first, then those who lose all or admin, then the rest; each with the highest power first. */
function byRank(one: Effect, other: Effect): number {
  const [first, second] = [rankOf(one), rankOf(other)]
  return first[0] - second[0] || first[1] - second[1]
}

function rankOf({ gains, losses, losesAll }: Effect): readonly [number, number] {
  const gained = gains[0]?.held.power ?? 'login'
  const lost = losesAll ? 'all' : (losses[0]?.held.power ?? 'login')
  const isGrave = gained === 'admin' || gained === 'way-to-admin'
  const takes = lost === 'all' || lost === 'admin'
  return [isGrave ? 0 : takes ? 1 : 2, Math.min(POWERS.indexOf(gained), POWERS.indexOf(lost))]
}

function loginOnly(names: readonly string[], verb: Verb): Who {
  const what = ['a login without permissions']
  return {
    subjects: names.map((name) => ({ kind: 'principal', name })),
    statements: [{ verb, what, scopes: [], more: [], through: [] }],
    someLogins: false,
  }
}

export function whoOfEffect(effect: Effect): Who {
  const { subjects, someLogins, keeps } = effect
  const [first] = subjects
  const own =
    first === undefined
      ? ''
      : first.kind === 'serviceAccount'
        ? `${first.namespace}/${first.name}`
        : first.name
  const kept: Statement[] =
    keeps === undefined || effect.gains.length > 0
      ? []
      : [{ verb: 'keeps', what: [heldWords(keeps.held)], scopes: keeps.scopes, more: [], through: [] }]
  return {
    subjects,
    statements: [
      ...effect.gains.map((step) => statement('gains', step, own)),
      ...(effect.losesAll
        ? [lossOfAll(effect, own)]
        : effect.losses.map((step) => lossOf(effect, step, own))),
      ...kept,
    ],
    someLogins,
  }
}

function statement(verb: Verb, { held, access, scopes, through }: Step, own: string): Statement {
  const exact = exactWords(held, access)
  return {
    verb,
    what: exact ?? [heldWords(held)],
    scopes,
    more: exact === undefined ? howWords(held) : [],
    through: waysWords(through, own),
  }
}

function lossOf(effect: Effect, step: Step, own: string): Statement {
  return { ...statement('loses', { ...step, held: lostPower(effect, step) }, own), more: [] }
}

/** `all access, which was read in blog` */
function lossOfAll({ losses }: Effect, own: string): Statement {
  const was = losses.map((step): Phrase => {
    const exact = exactWords(step.held, step.access)
    return [strong(exact ?? [heldWords(step.held)]), ' ', ...scopeWords(step.scopes, NAMESPACES)]
  })
  return {
    verb: 'loses',
    what: ['all access'],
    scopes: [],
    more: [', which was ', ...join(was.slice(0, STEPS), ', '), ...(was.length > STEPS ? [' and more'] : [])],
    through: waysWords(
      losses.flatMap(({ through }) => through),
      own,
    ),
  }
}

const STEPS = 3
const NAMESPACES = 5

const NAMES = 10

/** One line for those who gain and lose one thing, else a list below their names. */
export function whoItem(who: Who, home: string | undefined, tense: Tense): Item {
  const { subjects, statements, someLogins } = who
  const isOne = subjects.length === 1
  const names: Phrase = [
    ...subjectsPhrase(subjects, home, NAMES),
    ...(someLogins ? [`, only some of ${isOne ? 'its' : 'their'} sessions,`] : []),
  ]
  const [only] = statements
  if (statements.length === 1 && only !== undefined)
    return { phrase: [...names, ' ', ...statementWords(only, tense, isOne)] }
  return {
    phrase: names,
    items: statements.map((one) => ({ phrase: statementWords(one, tense, isOne) })),
  }
}

/** `**gains read** in shop: group developers → ClusterRole view` */
function statementWords(
  { verb, what, scopes, more, through }: Statement,
  tense: Tense,
  isOne: boolean,
): Phrase {
  return [
    strong([`${verbWord(verb, tense, isOne)} `, ...what]),
    ...(scopes.length === 0 ? [] : [' ', ...scopeWords(scopes, NAMESPACES)]),
    ...more,
    ...(through.length === 0 ? [] : [': ', ...through]),
  ]
}

/** Namespaces that a line has no room for. */
export function namespacesOf({ statements }: Who): readonly string[] {
  return [...new Set(statements.flatMap(({ scopes }) => scopes))].filter((scope) => scope !== '').toSorted()
}

/** `(team-a, team-b)` */
export function inNamespaces(who: Who): Phrase {
  const namespaces = namespacesOf(who)
  return namespaces.length === 0 ? [] : [' (', ...codes(namespaces, namespaces.length), ')']
}
