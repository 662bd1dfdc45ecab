import type { Effects } from '../plan/effect/effect.ts'
import type { Plan } from '../plan/plan.ts'
import { counted } from '../words/count.ts'
import { plainMarkdown, tableRow } from '../words/encode.ts'
import { type Phrase, phraseMarkdown } from '../words/phrase.ts'
import { accessWords } from './access-words.ts'
import { briefAccess } from './brief-access.ts'
import { consoleBlocks } from './console.ts'
import { effectNotes, effectSentence, limitTexts } from './effect-notes.ts'
import { effectRows } from './effect-rows.ts'
import { placeWords, subjectCount, subjectsWords, subjectWords, throughWords } from './effect-words.ts'
import type { Level } from './ladder.ts'
import type { MarkdownOptions } from './options.ts'
import { pictureBlocks } from './picture.ts'
import { table } from './table.ts'

const SOME = 30
const FEW = 8

/** What a plan means for people, as blocks of Markdown; none where that is not known, or nothing changes. */
export function effectBlocks(plan: Plan, level: Level, { pictures }: MarkdownOptions): string[] {
  const { effects, changes } = plan
  if (effects === undefined || changes.length === 0) return []
  const home = plan.homeAccount
  const picture = pictures === true ? pictureBlocks(plan) : []
  switch (level) {
    case 'full':
      return [
        ...whole(effects, home),
        ...allSubjects(effects, home),
        ...picture,
        ...consoleBlocks(effects, home, Number.POSITIVE_INFINITY),
        ...notes(effects),
      ]
    case 'tables':
      return [...whole(effects, home), ...picture, ...consoleBlocks(effects, home, SOME), ...notes(effects)]
    case 'names':
      return [...brief(effects, { home, limit: SOME }), ...picture]
    case 'counts':
      return brief(effects, { home, limit: FEW })
    case 'brief':
      return [sentence(effects)]
  }
}

function sentence(effects: Effects): string {
  return `**Who gains and loses what:** ${effectSentence(effects)}.`
}

const TITLE = '**Who gains and loses what**'

function whole(effects: Effects, home: string | undefined): string[] {
  if (effects.access.length === 0) return [sentence(effects)]
  const rows = effects.access.flatMap((effect) =>
    effectRows(effect).map((row, index) => [
      // The same subjects again would only be in the way of what differs.
      index === 0 ? subjectsWords(effect, home) : [],
      placeWords(row.namespaces),
      accessWords(row.gained),
      accessWords(row.lost),
      throughWords(row),
    ]),
  )
  return [TITLE, filled(['subject', 'where', 'gains', 'loses', 'through'], rows)]
}

/** A table without the columns in which nothing stands. */
function filled(heads: readonly string[], rows: readonly (readonly Phrase[])[]): string {
  const kept = heads.map((_, column) => rows.some((row) => row[column]?.length !== 0))
  const columns = <T>(cells: readonly T[]): T[] => cells.filter((_, column) => kept[column])
  return table(
    columns(heads),
    rows.map((row) => tableRow(columns(row).map(phraseMarkdown))),
  )
}

function allSubjects({ access }: Effects, home: string | undefined): string[] {
  const many = access.filter(({ subjects }) => subjects.length > SUBJECTS_IN_A_CELL)
  if (many.length === 0) return []
  const lists = many.map(({ subjects }) => {
    const names = subjects.map((subject) => phraseMarkdown(subjectWords(subject, home)))
    return `- ${subjectCount(subjects)}: ${names.join(', ')}`
  })
  return [`<details><summary>All of these subjects</summary>\n\n${lists.join('\n')}\n\n</details>`]
}

const SUBJECTS_IN_A_CELL = 4

function brief(effects: Effects, { home, limit }: { home: string | undefined; limit: number }): string[] {
  const shown = effects.access.slice(0, limit)
  if (shown.length === 0) return [sentence(effects)]
  const rows = shown.map((effect) => [
    subjectsWords(effect, home),
    briefAccess(effect, 'gained'),
    briefAccess(effect, 'lost'),
  ])
  const rest = effects.access.length - shown.length
  return [
    sentence(effects),
    filled(['subject', 'gains', 'loses'], rows),
    ...(rest > 0 ? [`and ${counted(rest, 'more row')} of this table, not shown here`] : []),
  ]
}

function notes(effects: Effects): string[] {
  const words = [...effectNotes(effects).map(phraseMarkdown), ...limitTexts(effects).map(plainMarkdown)]
  return words.length === 0 ? [] : [`<sub>${words.join(' · ')}</sub>`]
}
