import type { Nodes, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** Reads Markdown as GitHub does: CommonMark with tables, autolinks, strikethrough, footnotes and task lists. */
export function readMarkdown(text: string): Root {
  return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
}

/** All nodes of the tree, itself included, in document order. */
export function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
}

/** Everything that is shown, code included. */
export function shownText(node: Nodes): string {
  return nodesOf(node)
    .map((one) => ('value' in one ? one.value : ''))
    .join('')
}
