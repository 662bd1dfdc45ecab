import { nodesOf, readMarkdown } from './markdown.ts'

/** Words of this program, which have no mark-up, no mention and no address in them. */
const WORDS = '[A-Za-z0-9 ,.:;()+→-]*'
const CODE = '<code>(?:[^<>&"]|&#\\d+;)*</code>'
const OUR_HTML = new RegExp(
  `^(</?sub>|</details>|<details><summary>(${WORDS}|${CODE}|<b>(${WORDS}|${CODE})*</b>)*</summary>)$`,
)

/** HTML, links, images and footnotes in the Markdown that this program does not write itself. */
export function foreignNodes(markdown: string): string[] {
  return nodesOf(readMarkdown(markdown)).flatMap((node) => {
    if (node.type === 'html') return OUR_HTML.test(node.value) ? [] : [node.value]
    if (node.type === 'link')
      return /^https:\/\/(example\.com\/eks-access|github\.com\/example)\//.test(node.url) ? [] : [node.url]
    return node.type === 'image' || node.type === 'footnoteReference' ? [node.type] : []
  })
}
