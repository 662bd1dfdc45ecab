// Port of go-yaml, changed: notices/go-yaml.txt
import { isBlank, isBreak, isBreakOrEnd, isDigit } from './character-class.ts'
import type { Characters } from './characters.ts'
import { YamlError } from './error.ts'
import { skipComment } from './scan-name.ts'
import type { ScalarToken } from './token.ts'

/**
 * A literal (`|`) or folded (`>`) scalar. `parentIndent` is the column of the block that it stands in, -1 at the
 * top. Source: `yaml_parser_scan_block_scalar`. @throws YamlError
 */
export function scanBlockScalar(
  text: Characters,
  style: 'literal' | 'folded',
  parentIndent: number,
): ScalarToken {
  const start = text.mark()
  text.skip()
  const { chomping, increment } = scanHeader(text)
  const indent = { column: increment === 0 ? 0 : Math.max(parentIndent, 0) + increment, parent: parentIndent }
  let value = ''
  let firstBreak = ''
  let more = scanBreaks(text, indent)
  text.cache(1)
  let leadingBlank = false
  while (text.columnNow === indent.column && text.at() !== 0) {
    const blank = isBlank(text.at())
    const folds = style === 'folded' && firstBreak.startsWith('\n') && !leadingBlank && !blank
    if (!folds) value += firstBreak
    else if (more.breaks === '') value += ' '
    value += more.breaks
    leadingBlank = blank
    while (!isBreakOrEnd(text.at())) {
      value += text.take()
      text.cache(1)
    }
    text.cache(2)
    firstBreak = text.takeLine()
    more = scanBreaks(text, indent)
  }
  if (chomping !== '-') value += firstBreak
  if (chomping === '+') value += more.breaks
  return { type: 'scalar', start, end: more.end, value, style }
}

/** `+`, `-` and the indentation, in either order; then only a comment. */
function scanHeader(text: Characters): { chomping: string; increment: number } {
  let chomping = ''
  let increment = 0
  const scanChomping = (): void => {
    text.cache(1)
    if (text.is('+') || text.is('-')) chomping = text.take()
  }
  const scanIncrement = (): void => {
    text.cache(1)
    if (!isDigit(text.at())) return
    if (text.is('0'))
      throw new YamlError('found an indentation indicator equal to 0', text.offset(text.position))
    increment = Number(text.take())
  }
  scanChomping()
  scanIncrement()
  if (chomping === '' && increment !== 0) scanChomping()
  text.cache(1)
  while (isBlank(text.at())) {
    text.skip()
    text.cache(1)
  }
  skipComment(text)
  if (!isBreakOrEnd(text.at())) {
    throw new YamlError('did not find expected comment or line break', text.offset(text.position))
  }
  if (isBreak(text.at())) {
    text.cache(2)
    text.skipLine()
  }
  return { chomping, increment }
}

/** Indentation and empty lines before the next line of text; finds the indentation when it is not given (0). */
function scanBreaks(
  text: Characters,
  indent: { column: number; readonly parent: number },
): { breaks: string; end: ReturnType<Characters['mark']> } {
  let breaks = ''
  let end = text.mark()
  let deepest = 0
  for (;;) {
    text.cache(1)
    while ((indent.column === 0 || text.columnNow < indent.column) && text.is(' ')) {
      text.skip()
      text.cache(1)
    }
    deepest = Math.max(deepest, text.columnNow)
    if ((indent.column === 0 || text.columnNow < indent.column) && text.is('\t')) {
      throw new YamlError(
        'found a tab character where an indentation space is expected',
        text.offset(text.position),
      )
    }
    if (!isBreak(text.at())) break
    text.cache(2)
    breaks += text.takeLine()
    end = text.mark()
  }
  if (indent.column === 0) indent.column = Math.max(deepest, indent.parent + 1, 1)
  return { breaks, end }
}
