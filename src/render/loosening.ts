import type { GuardComparison } from '../access/guard/comparison.ts'
import type { Loosening } from '../access/guard/loosened.ts'
import { code, codes, type Phrase, type Piece, phraseMarkdown, phraseTerminal } from './phrase.ts'
import { numbered } from './words.ts'

/** The lines of the caution block about guards that a pull request loosens; none where it loosens none. */
export function looseningLines(guards: GuardComparison | undefined, file: string): string[] {
  return notes(guards, file).map(({ lead, phrase }) => `**${lead}:** ${phraseMarkdown(phrase)}`)
}

/** The same for the log. Every line ends with a line break; empty where there is nothing to say. */
export function looseningText(guards: GuardComparison | undefined, file: string): string {
  return notes(guards, file)
    .map(({ lead, phrase }) => `${lead}: ${phraseTerminal(phrase)}\n`)
    .join('')
}

/** The same in words of this program alone, for the rung that holds nothing of variable length. */
export function looseningCount(guards: GuardComparison | undefined): string[] {
  if (guards?.kind === 'unknown') return [`**${UNCHECKED}.**`]
  const count = guards?.loosened.length ?? 0
  return count === 0 ? [] : [`**This pull request loosens ${numbered(count, 'guard')}.**`]
}

interface Note {
  readonly lead: string
  readonly phrase: Phrase
}

const ERRORS = ' of the base branch has errors, and what cannot be read counts as its default'
const UNCHECKED = 'Whether this pull request loosens a guard could not be checked'

function notes(guards: GuardComparison | undefined, file: string): Note[] {
  if (guards === undefined) return []
  if (guards.kind === 'unknown') {
    return [{ lead: UNCHECKED, phrase: ['GitHub did not give ', code(file), ' of the base branch'] }]
  }
  const lines = guards.loosened.map((loosening) => ({
    lead: 'This pull request loosens a guard',
    phrase: loosened(loosening),
  }))
  switch (guards.with) {
    case 'file':
      return lines
    case 'part':
      return [...lines, { lead: 'Not every guard could be compared', phrase: [code(file), ERRORS] }]
    case 'defaults':
      // A repository's first access file has nothing before it.
      if (lines.length === 0) return []
      return [
        ...lines,
        { lead: 'Compared with the defaults', phrase: ['the base branch has no ', code(file)] },
      ]
  }
}

function loosened(loosening: Loosening): Phrase {
  const guard = (name: string): Piece => code(`guards.${name}`)
  switch (loosening.kind) {
    case 'value':
      return [guard(loosening.guard), ` ${loosening.from} → ${loosening.to}`]
    case 'names':
      return [guard(loosening.guard), ' now names ', ...named(loosening.arns, loosening.more)]
    case 'no-longer-names':
      return [guard(loosening.guard), ' no longer names ', ...named(loosening.arns, loosening.more)]
    case 'known-accounts':
      return [code('knownAccounts'), ' now names ', ...named(loosening.accounts, loosening.more)]
  }
}

function named(names: readonly string[], more: number): Phrase {
  return [...codes(names, names.length), ...(more === 0 ? [] : [` and ${more} more`])]
}
