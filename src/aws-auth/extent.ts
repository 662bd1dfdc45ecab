import type { GoItem, GoNode } from './go-yaml/node.ts'

/**
 * Where the text of an item ends: without the line breaks that a block scalar at its end takes along, unless it
 * keeps them (`|+`), when they are part of its value.
 */
export function itemEnd(text: string, { start, node }: Pick<GoItem, 'start' | 'node'>): number {
  let end = Math.max(node.end, start + 1)
  if (keepsBreaks(text, node)) return end
  while (end > start + 1 && /\s/.test(text.charAt(end - 1))) end--
  return end
}

function keepsBreaks(text: string, node: GoNode): boolean {
  switch (node.kind) {
    case 'scalar':
      return (
        (node.style === 'literal' || node.style === 'folded') &&
        /^.[0-9]?\+/.test(text.slice(node.content, node.content + 3))
      )
    case 'sequence': {
      const last = node.items.at(-1)
      return last !== undefined && !node.flow && keepsBreaks(text, last.node)
    }
    case 'mapping': {
      const last = node.entries.at(-1)
      return last !== undefined && !node.flow && keepsBreaks(text, last.value)
    }
    case 'alias':
      return false
  }
}
