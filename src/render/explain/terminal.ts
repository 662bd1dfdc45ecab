import type { Explanation } from '../../explain/explanation.ts'
import { terminal } from '../../words/encode.ts'
import { type Phrase, phraseTerminal } from '../../words/phrase.ts'
import type { Paint, Style } from '../colour.ts'
import { type ExplainedText, explainedText, type LayerText } from './text.ts'

/** Explanations as text, one for each cluster. Ends with a line break. */
export function explanationsText(
  explanations: readonly Explanation[],
  { file, paint }: { readonly file: string; readonly paint: Paint },
): string {
  return explanations.map((one) => `${textOf(explainedText(one, file), paint)}\n`).join('\n')
}

function textOf(text: ExplainedText, paint: Paint): string {
  const blocks = [
    [paint('bold', sentence(text.headline))],
    text.layers.flatMap((layer) => layerLines(layer, paint)),
    listed('What it may do:', text.held),
    ...text.remedies.map(({ words, copy }) =>
      copy === undefined
        ? [sentence(words)]
        : [`${phraseTerminal(words)}:`, '', ...copy.lines.map((line) => `  ${line}`)],
    ),
    listed('Not counted or not certain:', text.limits).map((line) => paint('dim', line)),
  ]
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')
}

const STYLE: Readonly<Record<string, Style>> = { '✓': 'green', '✗': 'red', '?': 'yellow', '·': 'dim' }

function layerLines({ name, mark, lines }: LayerText, paint: Paint): string[] {
  const [first = [], ...others] = lines
  return [
    `  ${paint(STYLE[mark] ?? 'dim', mark)} ${terminal(name).padEnd(8)} ${phraseTerminal(first)}`,
    ...others.map((line) => `             ${phraseTerminal(line)}`),
  ]
}

function listed(head: string, lines: readonly Phrase[]): string[] {
  return lines.length === 0 ? [] : [head, ...lines.map((line) => `  ${phraseTerminal(line)}`)]
}

function sentence(words: Phrase): string {
  const text = phraseTerminal(words)
  // A name keeps its case; only words of this program begin a sentence.
  return typeof words[0] === 'string' ? `${text.charAt(0).toUpperCase()}${text.slice(1)}.` : `${text}.`
}
