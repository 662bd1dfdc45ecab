import type { Plan } from '../plan/plan.ts'
import type { UnmanagedBinding } from '../plan/unmanaged.ts'
import { counted } from '../words/count.ts'
import { terminal } from '../words/encode.ts'
import { code, codes, join, type Phrase, phraseMarkdown, phraseTerminal } from '../words/phrase.ts'
import { contentWords } from './change/describe-object.ts'
import { meaningWords } from './change/row.ts'
import type { Paint } from './colour.ts'
import type { Level } from './ladder.ts'
import type { MarkdownOptions } from './options.ts'

/** So many of each kind are named where there is little room; how many there are is always said. */
const NAMED = 10

/** What is in the cluster and not in the file, folded: some of it in a comment, all of it in the job's summary. */
export function unmanagedBlocks(
  { unmanaged }: Pick<Plan, 'unmanaged'>,
  level: Level,
  { pictures }: Pick<MarkdownOptions, 'pictures'>,
): string[] {
  const parts = partsOf(unmanaged)
  if (parts.length === 0 || level === 'counts' || level === 'brief') return []
  const title = `Not managed here: ${countWords(parts)}`
  if (level === 'names') return [`${title}.`]
  const limit = pictures ? Number.POSITIVE_INFINITY : NAMED
  const lines = linesOf(parts, limit).map((line) => `- ${phraseMarkdown(line)}`)
  return [`<details><summary>${title}</summary>\n\n${lines.join('\n')}\n\n</details>`]
}

/** The same for a terminal; empty where all is managed. */
export function unmanagedText(
  { cluster, unmanaged }: Pick<Plan, 'cluster' | 'unmanaged'>,
  paint: Paint,
): string {
  const parts = partsOf(unmanaged)
  if (parts.length === 0) return ''
  const title = `In ${terminal(cluster)}, not managed here: ${countWords(parts)}`
  const lines = linesOf(parts, NAMED).map((line) => `  ${phraseTerminal(line)}`)
  return [title, ...lines].map((line) => paint('dim', line)).join('\n')
}

interface Part {
  readonly noun: string
  readonly lines: readonly Phrase[]
}

/** Rows and accounts as aws-auth has them, of bindings the gravest first. Kinds of which there is none are left out. */
function partsOf({ rows, accounts, bindings, returned }: Plan['unmanaged']): Part[] {
  const back = new Set(returned)
  const note = (principal: string): string => (back.has(principal) ? '; a restore brought it back' : '')
  // What a restore brought back is never among those that are only counted.
  const first = <T>(items: readonly T[], principalOf: (item: T) => string): T[] =>
    items.toSorted((one, other) => Number(back.has(principalOf(other))) - Number(back.has(principalOf(one))))
  const ranked = bindings.toSorted((one, other) => rank(one) - rank(other))
  return [
    {
      noun: 'row',
      lines: first(rows, ({ arn }) => arn).map(
        (row): Phrase => [code(row.arn), ': ', ...meaningWords(row), note(row.arn)],
      ),
    },
    {
      noun: 'account',
      lines: first(accounts, (account) => account).map(
        (account): Phrase => [code(account), ` of mapAccounts: every principal of it${note(account)}`],
      ),
    },
    { noun: 'binding', lines: ranked.map(bindingWords) },
  ].filter(({ lines }) => lines.length > 0)
}

/** `2 rows, 1 account, 3 bindings`; bindings are only those that matter. */
function countWords(parts: readonly Part[]): string {
  return parts.map(({ noun, lines }) => counted(lines.length, noun)).join(', ')
}

function linesOf(parts: readonly Part[], limit: number): Phrase[] {
  return parts.flatMap(({ noun, lines }): readonly Phrase[] => {
    const more = lines.length - limit
    // One more in full is no longer than to say that there is one.
    return more > 1 ? [...lines.slice(0, limit), [`and ${counted(more, `more ${noun}`)}`]] : lines
  })
}

function bindingWords({ id, object, reaches, danger }: UnmanagedBinding): Phrase {
  const [kind = '', ...name] = id.split('/')
  const why = join(
    [
      reaches.length === 0 ? [] : ['reaches ', ...codes(reaches, NAMES), ' of the file'],
      danger === undefined ? [] : ['danger ', code(danger.rule), ` (${danger.severity})`],
    ],
    '; ',
  )
  return [`${kind} `, code(name.join('/')), ': ', ...contentWords(object), '; ', ...why]
}

const NAMES = 5

function rank({ danger, reaches }: UnmanagedBinding): number {
  if (danger?.severity === 'critical') return reaches.length > 0 ? 0 : 1
  return reaches.length > 0 ? 2 : 3
}
