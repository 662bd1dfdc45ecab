import type { Head } from '../../plan/shown/head.ts'
import type { Block, Item } from '../document/block.ts'
import { markdown } from '../document/markdown.ts'
import { policyItems } from '../policy/policy.ts'
import { errorItems, unreadItems } from './errors.ts'
import { factsBlock } from './facts.ts'
import { gainItems } from './gains.ts'
import { lossItems } from './losses.ts'
import { newcomerItems } from './newcomers.ts'
import { commentItems, returnedItems, switchItems, undoneItems } from './others.ts'
import { titleBlock } from './title.ts'

/**
 * The number of the rules by which `headMarkdown` makes text of facts. A comment is read again after its pull request is
 * merged, perhaps by a newer version: whoever changes the text that comes of the same facts gives it the next number, and
 * from the first release on keeps the old rules beside the new ones.
 */
export const HEAD_FORMAT = 2

/** All of a plan's text above its clusters, made of `head` alone. It is never shortened. */
export function headBlocks(head: Head): Block[] {
  const items = cautionItems(head)
  return [
    titleBlock(head),
    factsBlock(head),
    ...(items.length === 0 ? [] : [{ kind: 'caution', items } as const]),
  ]
}

export function headMarkdown(head: Head): string {
  return markdown(headBlocks(head))
}

/** All that nobody must miss, the gravest first. */
export function cautionItems(head: Head): Item[] {
  return [...errorItems(head), ...besideErrors(head)]
}

/** The same where errors are told elsewhere, with more of each. */
export function besideErrors(head: Head): Item[] {
  return [
    ...gainItems(head),
    ...lossItems(head),
    ...undoneItems(head),
    ...newcomerItems(head),
    ...returnedItems(head),
    ...policyItems(head),
    ...switchItems(head),
    ...commentItems(head),
    ...unreadItems(head),
  ]
}
