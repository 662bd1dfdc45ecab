import { MARKS as OF_OWNER } from '../../rbac/ownership.ts'
import { code, join, type Phrase } from '../../words/phrase.ts'

/** Marks that every object of ours carries; that they are added goes without saying, that one changes does not. */
const MARKS: readonly string[] = [...OF_OWNER.labels, ...OF_OWNER.annotations]

const SHOWN = 4

type Labels = Readonly<Record<string, string>>

/** `label a: x → y; label b added: z`. */
export function labelWords(noun: 'label' | 'annotation', before: Labels, after: Labels): Phrase {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => before[key] !== after[key])
    .filter((key) => before[key] !== undefined || !MARKS.includes(key))
    .sort()
  const shown = keys.length > SHOWN + 1 ? keys.slice(0, SHOWN) : keys
  const words = shown.map((key) => oneLabel(noun, key, before[key], after[key]))
  if (shown.length < keys.length) words.push([`${keys.length - shown.length} more ${noun}s`])
  return join(words, '; ')
}

function oneLabel(noun: string, key: string, before: string | undefined, after: string | undefined): Phrase {
  if (before === undefined) return [`${noun} `, code(`${key}: ${after ?? ''}`), ' added']
  if (after === undefined) return [`${noun} `, code(`${key}: ${before}`), ' removed']
  return [`${noun} `, code(key), ' ', code(before), ' → ', code(after)]
}
