import type { GoDocument } from '../go-yaml/node.ts'
import { isSkippable } from '../read-key.ts'
import { beginsLine, lineBreak, lineEnd, lineStart } from './splice.ts'

/**
 * The text of a key with the first items of its list, where there was no list: no key, a value that stands for
 * nothing, comments, `null`, or `[]` on a line of its own. `items` are block items without indentation.
 * `undefined` where the empty list shares its line with something else.
 */
export function writeFirstItems(
  text: string,
  document: GoDocument | undefined,
  items: readonly string[],
): string | undefined {
  const eol = lineBreak(text)
  const block = items.flatMap((item) => item.split('\n')).join(eol)
  if (document === undefined || isSkippable(text)) return `${block}${eol}`
  const { root, begin } = document
  if (root === undefined) return `${text}${beginsLine(text, text.length) ? '' : eol}${block}${eol}`
  if (root.start === root.end) {
    const at = begin === 0 ? root.start : lineEnd(text, begin)
    const broken = beginsLine(text, at)
    return `${text.slice(0, at)}${broken ? '' : eol}${block}${eol}${text.slice(at)}`
  }
  const before = text.slice(0, root.start)
  const after = text.slice(root.end)
  if (/^\uFEFF?$/.test(before.slice(lineStart(text, root.start)))) {
    return text.slice(root.start, root.end).includes('#') ? undefined : before + block + after
  }
  return root.kind === 'scalar' ? before.trimEnd() + eol + block + after : undefined
}
