import type { Nodes } from 'mdast'
import { readMarkdown } from '../render/markdown.ts'

/**
 * What a reader of a comment sees before a click: the text outside of folds and the summaries of folds, without the
 * addresses of links and the signs of Markdown.
 */
export function visibleText(markdown: string): string {
  let folds = 0
  let isSummary = false
  const text: string[] = []
  const isVisible = (): boolean => folds === 0 || (isSummary && folds === 1)
  const show = (part: string): void => {
    if (isVisible()) text.push(part)
  }
  const tag = (html: string): void => {
    for (const [part] of html.matchAll(/<[^>]*>|[^<]+/g)) {
      if (part.startsWith('<details')) folds++
      else if (part === '</details>') folds--
      else if (part.startsWith('<summary')) isSummary = true
      else if (part === '</summary>') {
        show('\n')
        isSummary = false
      } else if (!part.startsWith('<')) show(part)
    }
  }
  const walk = (node: Nodes): void => {
    if (node.type === 'html') tag(node.value)
    else if ('value' in node) show(node.value)
    else if (node.type === 'break') show('\n')
    else if ('children' in node) {
      for (const child of node.children) walk(child)
      if (BLOCKS.has(node.type)) show('\n')
    }
  }
  walk(readMarkdown(markdown))
  return text
    .join('')
    .replace(/^\[!CAUTION\]\n?/gm, '')
    .replace(/\n+/g, '\n')
    .trim()
}

const BLOCKS: ReadonlySet<string> = new Set(['heading', 'paragraph', 'listItem', 'tableCell', 'tableRow'])
