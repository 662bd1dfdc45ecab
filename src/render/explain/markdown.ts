import type { Explanation } from '../../explain/explanation.ts'
import { tableRow } from '../../words/encode.ts'
import { type Phrase, phraseMarkdown } from '../../words/phrase.ts'
import { fits, SUMMARY_LIMIT } from '../limits.ts'
import { type ExplainedText, explainedText } from './text.ts'

/** The job's summary of explanations, one for each cluster. */
export function explanationsSummary(
  explanations: readonly Explanation[],
  options: { readonly file: string },
): string {
  const texts = explanations.map((one) => explainedText(one, options.file))
  const short = texts.map((text) => markdownOf({ ...text, held: [], limits: [] }))
  const shortest = texts.map((text) => `### ${text.mark} ${phraseMarkdown(text.headline)}`)
  return fits([texts.map(markdownOf).join('\n\n'), short.join('\n\n'), shortest.join('\n\n')], SUMMARY_LIMIT)
}

function markdownOf(text: ExplainedText): string {
  const layers = [
    tableRow(['', 'layer', 'result']),
    tableRow(['-', '-', '-']),
    ...text.layers.map(({ mark, name, lines }) =>
      tableRow([mark, name, lines.map((line) => phraseMarkdown(line)).join('<br>')]),
    ),
  ].join('\n')
  return [
    `### ${text.mark} ${phraseMarkdown(text.headline)}`,
    layers,
    ...(text.near.length === 0 ? [] : [phraseMarkdown(text.near)]),
    ...listed('What it may do:', text.held),
    ...text.remedies.map(({ words, copy }) =>
      copy === undefined
        ? `${phraseMarkdown(words)}.`
        : `${phraseMarkdown(words)}:\n\n${fenced(copy.language, copy.lines)}`,
    ),
    ...listed('Not counted or not certain:', text.limits),
  ].join('\n\n')
}

function listed(head: string, lines: readonly Phrase[]): string[] {
  return lines.length === 0
    ? []
    : [`${head}\n\n${lines.map((line) => `- ${phraseMarkdown(line)}`).join('\n')}`]
}

/** The lines are ASCII, and quoted where they hold more than names; a run of backticks is longer than any in them. */
function fenced(language: string, lines: readonly string[]): string {
  const runs = lines.join('\n').match(/`+/g) ?? []
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)))
  return `${fence}${language}\n${lines.join('\n')}\n${fence}`
}
