import { accountInArn } from '../../aws-auth/arn-parts.ts'
import type { Document } from './document.ts'

/**
 * The accounts of twelve digits that the document names, by themselves or in ARNs, wherever: the one that is named most
 * often first.
 */
export function writtenAccounts(document: Document): readonly string[] {
  return [...accountCounts(document).keys()]
}

/** The same, each with how often it is named. */
export function accountCounts(document: Document): ReadonlyMap<string, number> {
  const earlier = known.get(document)
  if (earlier !== undefined) return earlier
  const texts = textsIn(document.value)
  const accounts = texts.flatMap((text) => {
    const account = text.startsWith('arn:') ? accountInArn(text) : text
    return account !== undefined && /^[0-9]{12}$/.test(account) ? [account] : []
  })
  const byCount = [...Map.groupBy(accounts, (account) => account)].toSorted(
    ([, one], [, other]) => other.length - one.length,
  )
  const written = new Map(byCount.map(([account, same]) => [account, same.length]))
  known.set(document, written)
  return written
}

// A file of thousands of faulty ARNs would be walked through for each of them.
const known = new WeakMap<Document, ReadonlyMap<string, number>>()

/** Without recursion: what people nest is for others to judge. */
function textsIn(value: unknown): string[] {
  const texts: string[] = []
  const rest: unknown[] = [value]
  const seen = new Set<unknown>()
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    if (typeof next === 'string') texts.push(next)
    if (typeof next !== 'object' || next === null || seen.has(next)) continue
    seen.add(next)
    for (const inner of Object.values(next)) rest.push(inner ?? '')
  }
  return texts.reverse()
}
