import { kindOf } from '../plan/change/kinds.ts'
import type { Plan } from '../plan/plan.ts'
import { counted } from '../words/count.ts'
import { codes, type Phrase, phraseMarkdown } from '../words/phrase.ts'
import { leftOutOf } from '../words/short-arn.ts'

/** What a reader of the table needs to know about it, in small print; one block or none. */
export function footnotes(plan: Plan): string[] {
  const notes = footnotePhrases(plan).map(phraseMarkdown)
  return notes.length === 0 ? [] : [`<sub>${notes.join(' · ')}</sub>`]
}

/** The same for every renderer. */
export function footnotePhrases(plan: Plan): Phrase[] {
  return [principalNote(plan), pathNote(plan), keptNote(plan)].filter((note) => note.length > 0)
}

function principalNote(plan: Plan): Phrase {
  const { changes, effects, homeAccount } = plan
  const changed = changes.flatMap((change) => kindOf(change).principal(change) ?? [])
  const reached = (effects?.access ?? []).flatMap(({ subjects }) =>
    subjects.flatMap(({ kind, name }) => (kind === 'principal' ? [name] : [])),
  )
  const starts = new Set([...changed, ...reached].map((arn) => leftOutOf(arn, homeAccount)))
  starts.delete('')
  return starts.size === 0 ? [] : ['short ARNs begin with ', ...codes([...starts], starts.size)]
}

const PATHS_SHOWN = 5

function pathNote(plan: Plan): Phrase {
  const paths = plan.changes.flatMap((change) =>
    change.kind === 'row' && change.strippedPath !== undefined ? [change.strippedPath] : [],
  )
  if (paths.length === 0) return []
  const [noun, verb] = paths.length === 1 ? ['path', 'is'] : ['paths', 'are']
  const shown = codes([...new Set(paths)], PATHS_SHOWN)
  return [`${noun} `, ...shown, ` ${verb} left out of ARNs: aws-auth never matches a role with a path`]
}

function keptNote({ kept }: Plan): Phrase {
  if (kept.rows === 0) return []
  const parts = [
    { count: kept.rows - kept.nodes - kept.unmanaged, words: 'as declared' },
    { count: kept.nodes, words: kept.nodes === 1 ? 'node' : 'nodes' },
    { count: kept.unmanaged, words: 'not managed here' },
  ]
  const shown = parts.filter(({ count }) => count > 0).map(({ count, words }) => `${count} ${words}`)
  return [
    `${counted(kept.rows, 'row')} kept as ${kept.rows === 1 ? 'it is' : 'they are'} (${shown.join(', ')})`,
  ]
}
