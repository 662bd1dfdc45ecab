import { codes } from '../../words/phrase.ts'
import type { Fact } from '../document/block.ts'
import type { MarkdownOptions } from '../options.ts'

/** More clusters than these are counted. */
const NAMES = 10

/** Which clusters of the file the run was not for; nothing where it was for all. */
export function leftOutFacts({ leftOut = [] }: Pick<MarkdownOptions, 'leftOut'>): Fact[] {
  return leftOut.length === 0
    ? []
    : [{ lead: 'Not in this run:', phrase: [...codes(leftOut, NAMES), ' (input clusters)'] }]
}
