import type { Effect } from '../plan/effect/effect.ts'
import type { Plan } from '../plan/plan.ts'
import { thousands } from '../words/count.ts'
import { terminal } from '../words/encode.ts'
import { type Phrase, phraseTerminal } from '../words/phrase.ts'
import { accessWords } from './access-words.ts'
import type { Paint } from './colour.ts'
import { consoleLines } from './console.ts'
import { effectNotes, effectSentence, limitTexts } from './effect-notes.ts'
import { type EffectRow, effectRows } from './effect-rows.ts'
import { inPlaces, principalsWords, subjectsWords, throughWords } from './effect-words.ts'

const SHOWN = 40

/** What a plan means for people, as lines of text; empty where that is not known, or nothing changes. */
export function effectsText(plan: Plan, paint: Paint): string {
  const { effects, changes } = plan
  if (effects === undefined || changes.length === 0) return ''
  const home = plan.homeAccount
  const shown = effects.access.slice(0, SHOWN)
  const rest = effects.access.length - shown.length
  const console = consoleLines(effects)
    .slice(0, SHOWN)
    .flatMap((line): Phrase[] => [
      [
        ...principalsWords(line.principals, home),
        '  IAM ',
        ...line.iam,
        ', mapping ',
        ...line.mapping,
        ', RBAC ',
        ...line.rbac,
      ],
    ])
  const notes = [...effectNotes(effects).map(phraseTerminal), ...limitTexts(effects).map(terminal)]
  return [
    `${paint('bold', 'Who gains and loses what')}: ${effectSentence(effects)}`,
    ...shown.flatMap((effect) => effectLines(effect, home, paint)),
    ...(rest > 0 ? [`  and ${thousands(rest)} more`] : []),
    ...(console.length === 0 ? [] : ['', paint('bold', 'In the EKS console')]),
    ...console.map((words) => `  ${phraseTerminal(words)}`),
    ...(notes.length === 0 ? [] : ['']),
    ...notes.map((note) => paint('dim', `  ${note}`)),
  ].join('\n')
}

function effectLines(effect: Effect, home: string | undefined, paint: Paint): string[] {
  return [
    `  ${phraseTerminal(subjectsWords(effect, home))}`,
    ...effectRows(effect).flatMap((row) => rowLines(row, paint)),
  ]
}

function rowLines(row: EffectRow, paint: Paint): string[] {
  const line = (mark: string, words: Phrase): string => `${mark} ${phraseTerminal(words)}`
  return [
    `    ${phraseTerminal(inPlaces([row]))}, by ${phraseTerminal(throughWords(row))}`,
    ...(row.gained.length === 0 ? [] : [`      ${paint('green', line('+', accessWords(row.gained)))}`]),
    ...(row.lost.length === 0 ? [] : [`      ${paint('red', line('−', accessWords(row.lost)))}`]),
  ]
}
