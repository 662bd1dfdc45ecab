import { createHash } from 'node:crypto'

/**
 * What the ID token that signs a review is for: GitHub signs the audience that a run asks for, and this one stands for
 * the record and the visible text, byte for byte. JSON has no line end of its own, so that nothing can move from one
 * to the other.
 *
 * @param record the record's JSON
 * @throws Error for a record with a line end, which would not be the only one that signs so
 */
export function audienceOf(record: string, text: string): string {
  if (record.includes('\n')) throw new Error('the JSON of a record is one line')
  return `eks-access:review:sha256:${createHash('sha256').update(`${record}\n${text}`).digest('hex')}`
}
