import { nodesOf, readMarkdown } from './markdown.ts'

const OUR_HTML =
  /^(<\/?sub>|<details><summary>(Before and after, as YAML|All of these subjects|Not managed here: [\d,]+ \w+(, [\d,]+ \w+)*)<\/summary>|<\/details>)$/

/** HTML, links, images and footnotes in the Markdown that this program does not write itself. */
export function foreignNodes(markdown: string): string[] {
  return nodesOf(readMarkdown(markdown)).flatMap((node) => {
    if (node.type === 'html') return OUR_HTML.test(node.value) ? [] : [node.value]
    if (node.type === 'link')
      return /^https:\/\/(example\.com\/eks-access|github\.com\/example)\//.test(node.url) ? [] : [node.url]
    return node.type === 'image' || node.type === 'footnoteReference' ? [node.type] : []
  })
}
