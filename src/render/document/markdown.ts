import { fencedBlock, mermaidBlock } from '../../words/encode.ts'
import { type Phrase, phraseHtml, phraseMarkdown } from '../../words/phrase.ts'
import type { Block, Item } from './block.ts'

/** Blocks as Markdown of GitHub, without a line break at the end. */
export function markdown(blocks: readonly Block[]): string {
  return blocks.map(blockMarkdown).join('\n\n')
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'title':
      return `### ${phraseMarkdown(block.phrase)}`
    case 'heading':
      return `#### ${phraseMarkdown(block.phrase)}`
    case 'facts':
      // A backslash breaks the line in comments and in summaries alike.
      return block.facts.map(({ lead, phrase }) => `**${lead}** ${phraseMarkdown(phrase)}.`).join('\\\n')
    case 'paragraph':
      return phraseMarkdown(block.phrase)
    case 'list':
      return itemLines(block.items, '', block.first).join('\n')
    case 'caution':
      return ['[!CAUTION]', ...itemLines(block.items)].map((line) => `> ${line}`).join('\n')
    case 'fold':
      return foldMarkdown(block.summary, block.blocks)
    case 'code':
      return block.language === 'mermaid'
        ? mermaidBlock(block.lines)
        : fencedBlock(block.language, block.lines)
    case 'small':
      return `<sub>${block.phrases.map(phraseMarkdown).join(' · ')}</sub>`
  }
}

/** The empty lines are what makes the text between the elements Markdown again. */
function foldMarkdown(summary: Phrase, blocks: readonly Block[]): string {
  return `<details><summary>${phraseHtml(summary)}</summary>\n\n${markdown(blocks)}\n\n</details>`
}

function itemLines(items: readonly Item[], indent = '', first?: number): string[] {
  return items.flatMap(({ phrase, items: below = [] }, index) => {
    const mark = first === undefined ? '- ' : `${first + index}. `
    return [
      `${indent}${mark}${phraseMarkdown(phrase)}`,
      // What is below an item begins under its first letter.
      ...itemLines(below, `${indent}${' '.repeat(mark.length)}`),
    ]
  })
}

/** How many characters a reader sees: folds are closed, and links show their words. */
export function visibleLength(text: string): number {
  return text
    .replace(/(<details><summary>.*?<\/summary>)[\s\S]*?<\/details>/g, '$1')
    .replace(/\]\(https?:[^)\s]*\)/g, ']').length
}
