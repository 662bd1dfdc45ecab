import type { Head } from '../../plan/shown/head.ts'
import { alert } from '../alert.ts'
import { policyLines } from '../policy.ts'
import { errorLines } from './errors.ts'
import { fourLines, mergingLine } from './four-lines.ts'
import { gainLines } from './gains.ts'
import { lossLines } from './losses.ts'
import { commentLines, returnedLines, switchLines, undoneLines } from './others.ts'
import { titleLine } from './title.ts'

/**
 * The number of the rules by which `headMarkdown` makes text of facts. A comment is read again after its pull request is
 * merged, perhaps by a newer version: whoever changes the text that comes of the same facts gives it the next number, and
 * from the first release on keeps the old rules beside the new ones.
 */
export const HEAD_FORMAT = 1

/** All of a plan's text that stands above its changes, made of `head` alone. It is never shortened. */
export function headMarkdown(head: Head): string {
  const caution = alert('', cautionLines(head))
  return [
    titleLine(head),
    head.errors.length > 0 ? mergingLine(head) : fourLines(head),
    ...(caution === undefined ? [] : [caution]),
  ].join('\n\n')
}

/** All that nobody may miss, in the order of the caution. */
export function cautionLines(head: Head): string[] {
  return [
    ...errorLines(head),
    ...gainLines(head),
    ...lossLines(head),
    ...undoneLines(head),
    ...returnedLines(head),
    ...policyLines(head),
    ...switchLines(head),
    ...commentLines(head),
  ]
}
