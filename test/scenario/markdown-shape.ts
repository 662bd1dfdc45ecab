import type { Nodes } from 'mdast'
import { readMarkdown } from '../render/markdown.ts'
import { UNPRINTABLE } from './hostile.ts'

export type Skeleton = string | readonly [string, ...Skeleton[]]

/** The tree of blocks without their words: words and code within a paragraph or a cell are one. */
export function skeleton(markdown: string): Skeleton {
  return bones(readMarkdown(markdown))
}

function bones(node: Nodes): Skeleton {
  if (!('children' in node))
    return node.type === 'html' ? node.value.replace(/(?<=^<!-- \S+).*/s, '') : node.type
  const inner = node.children
    .map((child) => (child.type === 'text' || child.type === 'inlineCode' ? 'words' : bones(child)))
    .filter((bone, index, all) => bone !== 'words' || all[index - 1] !== 'words')
  return [node.type, ...inner]
}

/** In the summary of a fold names are code, in which nothing is HTML. */
const OUR_HTML =
  /^(<\/?sub>|<details><summary>([\w ,:;()+-]|<\/?b>|<code>([^<>&"]|&#\d+;)*<\/code>)+<\/summary>|<\/details>|<!-- eks-access:(plan|result|record|signature) [^<>]* -->)$/
const OUR_LINKS =
  /^(https:\/\/github\.com\/your-org\/eks-access\/blob|http:\/\/127\.0\.0\.1:\d+\/your-org\/cluster-access\/(actions|pull|commit|blob))\//

/** What GitHub finds in text after CommonMark: mentions, issues, emoji, mathematics, commits. */
const GITHUB_MEANING = /@\w|#\d|\bgh-\d|:[\w+-]+:|\$|(?=[a-f]*\d)\b[0-9a-f]{7,40}\b/i

export function foreign(node: Nodes): string[] {
  switch (node.type) {
    case 'html':
      return OUR_HTML.test(node.value) ? [] : [node.value]
    case 'link':
      return OUR_LINKS.test(node.url) ? [] : [node.url]
    case 'text':
      return GITHUB_MEANING.test(node.value) || UNPRINTABLE.test(node.value.replaceAll('\n', ' '))
        ? [node.value]
        : []
    case 'inlineCode':
    case 'code':
      return UNPRINTABLE.test(node.value.replaceAll('\n', ' ')) ? [node.value] : []
    case 'image':
    case 'imageReference':
    case 'linkReference':
    case 'definition':
    case 'footnoteReference':
    case 'footnoteDefinition':
      return [node.type]
    default:
      return []
  }
}
