import { terminal } from '../../words/encode.ts'
import { phraseTerminal } from '../../words/phrase.ts'
import { wrapped } from '../../words/wrap.ts'
import type { Paint, Style } from '../colour.ts'
import type { Block, Fact, Item, Mark } from './block.ts'

/** How a terminal shows text. */
export interface Screen {
  readonly paint: Paint
  /** Columns of a line. */
  readonly width: number
}

/** Blocks for a terminal, without a line break at the end. */
export function terminalText(blocks: readonly Block[], screen: Screen): string {
  return blocks
    .map((block, index) => {
      const before = blocks[index - 1]?.kind
      const gap = index === 0 ? '' : before === 'heading' ? '\n' : '\n\n'
      return `${gap}${blockLines(block, screen).join('\n')}`
    })
    .join('')
}

function blockLines(block: Block, screen: Screen): string[] {
  const { paint, width } = screen
  switch (block.kind) {
    case 'title':
    case 'heading':
      return wrapped(phraseTerminal(block.phrase), { width }).map((line) => paint('bold', line))
    case 'facts':
      return factLines(block.facts, width)
    case 'paragraph':
      return wrapped(phraseTerminal(block.phrase), { width })
    case 'list':
      return block.items.flatMap((item, index) =>
        itemLines(item, screen, '  ', block.first === undefined ? '' : `${block.first + index}. `),
      )
    case 'caution':
      return [paint('red', 'CAUTION'), ...block.items.flatMap((item) => itemLines(item, screen, '  '))]
    case 'fold':
      return [
        ...wrapped(phraseTerminal(block.summary), { width }),
        ...block.blocks.flatMap((inner) => blockLines(inner, screen)),
      ]
    case 'code':
      return block.language === 'mermaid' ? [] : block.lines.map((line) => `  ${diffLine(line, paint)}`)
    case 'small':
      return block.phrases.flatMap((phrase) =>
        wrapped(phraseTerminal(phrase), { width, first: '  ' }).map((line) => paint('dim', line)),
      )
  }
}

function factLines(facts: readonly Fact[], width: number): string[] {
  const wide = Math.max(...facts.map(({ lead }) => lead.length))
  return facts.flatMap(({ lead, phrase }) =>
    wrapped(phraseTerminal(phrase), { width, first: `  ${lead.padEnd(wide)}  ` }),
  )
}

function itemLines(
  { phrase, items = [], mark }: Item,
  screen: Screen,
  indent: string,
  number = '',
): string[] {
  const { paint, width } = screen
  const [first = '', ...rest] = wrapped(phraseTerminal(phrase), {
    width,
    first: mark === undefined ? `${indent}${number}` : `${indent}${number}${mark} `,
    rest: `${indent}    `,
  })
  const painted = mark === undefined ? first : first.replace(mark, paint(MARK_STYLE[mark], mark))
  return [painted, ...rest, ...items.flatMap((item) => itemLines(item, screen, `${indent}    `))]
}

const MARK_STYLE: Readonly<Record<Mark, Style>> = { '+': 'green', '~': 'yellow', '-': 'red' }

function diffLine(line: string, paint: Paint): string {
  const shown = terminal(line)
  if (line.startsWith('+')) return paint('green', shown)
  return line.startsWith('-') ? paint('red', shown) : shown
}
