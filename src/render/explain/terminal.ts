import type { Explanation } from '../../explain/explanation.ts'
import { terminal } from '../../words/encode.ts'
import { type Phrase, phraseTerminal } from '../../words/phrase.ts'
import { columnsOf, wrapped } from '../../words/wrap.ts'
import type { Style } from '../colour.ts'
import type { TerminalOptions } from '../screen/options.ts'
import { type ExplainedText, explainedText, type LayerText } from './text.ts'

/** How answers are written. */
export type AnswerOptions = Pick<TerminalOptions, 'file' | 'paint' | 'width'>

/** Explanations as text, one for each cluster. Ends with a line break. */
export function explanationsText(explanations: readonly Explanation[], options: AnswerOptions): string {
  return answersText(
    explanations.map((one) => explainedText(one, options.file)),
    options,
  )
}

/** Answers as text, one for each cluster. Ends with a line break. */
export function answersText(texts: readonly ExplainedText[], options: AnswerOptions): string {
  return texts.map((text) => `${textOf(text, options)}\n`).join('\n')
}

function textOf(text: ExplainedText, options: AnswerOptions): string {
  const { paint, width } = options
  const blocks = [
    wrapped(sentence(text.headline), { width }).map((line) => paint('bold', line)),
    text.layers.flatMap((layer) => layerLines(layer, options)),
    ...(text.near.length === 0 ? [] : [wrapped(phraseTerminal(text.near), { width })]),
    listLines('What it may do:', text.held, width),
    ...text.remedies.map(({ words, copy }) =>
      copy === undefined
        ? wrapped(sentence(words), { width })
        : // What is to be copied is no text: it keeps its lines.
          [...wrapped(`${phraseTerminal(words)}:`, { width }), '', ...copy.lines.map((line) => `  ${line}`)],
    ),
    limitLines(text.limits, options),
  ]
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')
}

/** What an answer does not count; nothing where it counts all. */
export function limitLines(limits: readonly Phrase[], { paint, width }: AnswerOptions): string[] {
  return listLines('Not counted or not certain:', limits, width).map((line) => paint('dim', line))
}

const STYLE: Readonly<Record<string, Style>> = { '✓': 'green', '✗': 'red', '?': 'yellow', '·': 'dim' }

function layerLines({ name, mark, lines }: LayerText, { paint, width }: AnswerOptions): string[] {
  const lead = `  ${paint(STYLE[mark] ?? 'dim', mark)} ${terminal(name).padEnd(8)} `
  const indent = ' '.repeat(columnsOf(lead))
  return lines.flatMap((line, index) =>
    wrapped(phraseTerminal(line), { width, first: index === 0 ? lead : indent, rest: `${indent}  ` }),
  )
}

function listLines(head: string, lines: readonly Phrase[], width: number): string[] {
  if (lines.length === 0) return []
  return [
    head,
    ...lines.flatMap((line) => wrapped(phraseTerminal(line), { width, first: '  ', rest: '    ' })),
  ]
}

function sentence(words: Phrase): string {
  const text = phraseTerminal(words)
  // A name keeps its case; only words of this program begin a sentence.
  return typeof words[0] === 'string' ? `${text.charAt(0).toUpperCase()}${text.slice(1)}.` : `${text}.`
}
