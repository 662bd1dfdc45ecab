// Port of go-yaml, changed: notices/go-yaml.txt
import { isBlank, isBlankOrEnd, isBreak } from './character-class.ts'
import type { Characters } from './characters.ts'
import { YamlError } from './error.ts'
import { LineFolding } from './line-folding.ts'
import type { ScalarToken } from './token.ts'

/**
 * A plain scalar. `parentIndent` is the column of the block that it stands in. `brokeLine`: it was followed by a
 * line break, so that a key may begin. Source: `yaml_parser_scan_plain_scalar`. @throws YamlError
 */
export function scanPlain(
  text: Characters,
  { inFlow, parentIndent }: { readonly inFlow: boolean; readonly parentIndent: number },
): { readonly token: ScalarToken; readonly brokeLine: boolean } {
  const start = text.mark()
  const folding = new LineFolding()
  let end = start
  let value = ''
  for (;;) {
    text.cache(4)
    if (text.isDocumentMarker('-') || text.isDocumentMarker('.')) break
    if (text.is('#')) break
    while (!isBlankOrEnd(text.at())) {
      if (text.is(':') && isBlankOrEnd(text.at(1))) break
      if (inFlow && FLOW_INDICATORS.has(text.at())) break
      if (folding.pending) {
        value += folding.end()
        folding.begin()
      }
      value += text.take()
      end = text.mark()
      text.cache(2)
    }
    if (!(isBlank(text.at()) || isBreak(text.at()))) break
    text.cache(1)
    while (isBlank(text.at()) || isBreak(text.at())) {
      if (folding.afterBreak && text.columnNow <= parentIndent && text.is('\t')) {
        throw new YamlError('found a tab character that violates indentation', text.offset(text.position))
      }
      folding.pass(text)
      text.cache(1)
    }
    if (!inFlow && text.columnNow <= parentIndent) break
  }
  return { token: { type: 'scalar', start, end, value, style: 'plain' }, brokeLine: folding.afterBreak }
}

/** True where a plain scalar may begin, no indicator having been found here. */
export function plainBegins(text: Characters, inFlow: boolean): boolean {
  if (text.is('-')) return !isBlank(text.at(1))
  if (text.is('?') || text.is(':')) return !inFlow && !isBlankOrEnd(text.at(1))
  return !isBlankOrEnd(text.at()) && !CANNOT_BEGIN.has(text.at())
}

const FLOW_INDICATORS: ReadonlySet<number> = new Set(
  [...',?[]{}'].map((character) => character.charCodeAt(0)),
)

const CANNOT_BEGIN: ReadonlySet<number> = new Set(
  [...',[]{}#&*!|>\'"%@`'].map((character) => character.charCodeAt(0)),
)
