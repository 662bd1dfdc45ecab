import type { ListDifference, PolicyDifference, TargetDifference } from '../../access/policy/difference.ts'
import type { Atom } from './atom.ts'

/** What a reviewer of these differences agrees to. Their lines in the file are no part of it. */
export function policyAtoms(differences: readonly PolicyDifference[]): readonly Atom[] {
  return differences.flatMap(atomsOf)
}

function atomsOf(difference: PolicyDifference): readonly Atom[] {
  switch (difference.kind) {
    case 'value': {
      const { key, before, after } = difference
      return [{ subject: `policy/${key}`, fact: 'value', before: String(before), after: String(after) }]
    }
    case 'list':
      return listAtoms(difference)
    case 'exception': {
      const { rule, subject, before, after } = difference
      return [{ subject: `policy/dangers/${rule}`, fact: `until/${subject}`, before, after }]
    }
    case 'target':
      return targetAtoms(difference)
    case 'dropped':
      return [
        { subject: `policy/clusters/${difference.cluster}`, fact: 'exists', before: 'yes', after: null },
      ]
    case 'added':
      return [
        { subject: `policy/clusters/${difference.cluster}`, fact: 'exists', before: null, after: 'yes' },
      ]
    case 'not-compared':
      return [{ subject: 'policy/base', fact: 'compared', before: 'yes', after: 'no' }]
    case 'base':
      return []
  }
}

/** One atom a name, so that reviews of several pull requests add up; one for all where not all are named. */
function listAtoms({ key, change, names, more, all }: ListDifference): readonly Atom[] {
  const subject = `policy/${key}`
  const sides = (text: string): Pick<Atom, 'before' | 'after'> =>
    change === 'added' ? { before: null, after: text } : { before: text, after: null }
  if (more === 0) return names.map((name) => ({ subject, fact: `name/${name}`, ...sides('yes') }))
  return [{ subject, fact: 'names', ...sides(`${names.length + more} names, ${all ?? ''}`) }]
}

function targetAtoms({ cluster, facts }: TargetDifference): readonly Atom[] {
  const subject = `policy/clusters/${cluster}`
  return facts.map(({ fact, before, after }) => ({ subject, fact, before, after }))
}
