import type { Atom } from '../../plan/atom/atom.ts'
import type { RuleAtom } from '../../rbac/rules.ts'
import { code, type Phrase } from '../../words/phrase.ts'
import { toldSubject } from './kinds.ts'
import { ruleAtomWords } from './rules.ts'

/**
 * What an atom is about: `role/console`, `RoleBinding team-a/editors`.
 *
 * @param home the account whose ARNs are short, see `shortArn`
 */
export function subjectWords(subject: string, home?: string): Phrase {
  const [kind = '', ...name] = subject.split('/')
  switch (kind) {
    case 'policy':
      return [code(name.join('.')), ' of the access file']
    case 'target':
      return ['the cluster that ', code(name.join('/')), ' is']
    default:
      return toldSubject(subject).atomSubject(subject, home)
  }
}

/** Facts of one subject in words: `is added`, `gains group developers`, `username a → b`. */
export function factWords(atoms: readonly Atom[]): Phrase[] {
  const rules = atoms.flatMap((atom) => {
    const rule = ruleOf(atom)
    return rule === undefined ? [] : [{ atom, rule }]
  })
  const others = atoms.filter((atom) => rules.every((rule) => rule.atom !== atom))
  const grants = (verb: string, chosen: typeof rules): Phrase[] =>
    chosen.length === 0 ? [] : [[`${verb} `, ...ruleAtomWords(chosen.map(({ rule }) => rule))]]
  return [
    ...others.map(oneFact),
    ...grants(
      'gains',
      rules.filter(({ atom }) => atom.before === null),
    ),
    ...grants(
      'loses',
      rules.filter(({ atom }) => atom.before !== null),
    ),
  ]
}

function oneFact({ subject, fact, before, after }: Atom): Phrase {
  if (fact === 'exists') return [toldSubject(subject).exists(after !== null)]
  const what = factName(fact)
  if (before === null) return after === 'yes' ? ['gains ', ...what] : [...what, ' ', code(after ?? '')]
  if (after === null) return ['loses ', ...what, ...(before === 'yes' ? [] : [' ', code(before)])]
  return [...what, ' ', code(before), ' → ', code(after)]
}

function factName(fact: string): Phrase {
  const [name = '', ...rest] = fact.split('/')
  const value = rest.join('/')
  switch (name) {
    case 'username':
      return ['username']
    case 'managed':
      return ['the marks of its set']
    case 'principal':
      return ['principal']
    case 'policy': {
      const [policy = '', ...scope] = rest
      const namespace = scope.join('/')
      return ['access policy ', code(policy), ...(namespace === '' ? [] : [' in ', code(namespace)])]
    }
    case 'roleRef':
      return ['role']
    case 'aggregationRule':
      return ['aggregation']
    case 'name':
    case 'until':
      return [code(value)]
    case 'group':
    case 'label':
    case 'annotation':
      return [`${name} `, code(value)]
    case 'subject':
      return subjectName(rest)
    default:
      return [code(fact)]
  }
}

function subjectName([kind = '', ...name]: readonly string[]): Phrase {
  const noun = SUBJECT_KINDS.get(kind)
  return noun === undefined ? [code([kind, ...name].join('/'))] : [`${noun} `, code(name.join('/'))]
}

const SUBJECT_KINDS: ReadonlyMap<string, string> = new Map([
  ['Group', 'group'],
  ['User', 'user'],
  ['ServiceAccount', 'service account'],
])

function ruleOf({ fact }: Atom): RuleAtom | undefined {
  if (!fact.startsWith('rule/')) return undefined
  try {
    const rule: unknown = JSON.parse(fact.slice('rule/'.length))
    return isRuleAtom(rule) ? rule : undefined
  } catch {
    return undefined
  }
}

function isRuleAtom(rule: unknown): rule is RuleAtom {
  if (typeof rule !== 'object' || rule === null) return false
  const texts = Object.values(rule).every((value) => typeof value === 'string')
  return texts && 'verb' in rule && ('url' in rule || ('group' in rule && 'resource' in rule))
}

/** Facts that say little of themselves where the subject comes or goes as a whole. */
export function withoutTrifles(atoms: readonly Atom[], kept: ReadonlySet<Atom>): Atom[] {
  const whole = atoms.some(({ fact }) => fact === 'exists')
  return whole ? atoms.filter((atom) => kept.has(atom) || !TRIFLE.test(atom.fact)) : [...atoms]
}

const TRIFLE = /^(username$|label\/|annotation\/)/
