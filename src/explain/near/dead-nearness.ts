import { parseArn, stripRolePath } from '../../aws-auth/arn.ts'
import { arnKey, principalKey } from '../../aws-auth/arn-key.ts'
import { accountInArn } from '../../aws-auth/arn-parts.ts'
import { type KnownPlaces, meantArns } from '../../aws-auth/near/meant-arns.ts'
import type { DeadReason, Row } from '../../aws-auth/row.ts'
import type { IamPrincipal } from '../principal.ts'
import type { NearRow } from './near-row.ts'

/** What a row that nobody can have was most likely meant for. */
export function deadNearness(
  { parsed, arn }: IamPrincipal,
  row: Row,
  reason: DeadReason | undefined,
  known: KnownPlaces,
): NearRow | undefined {
  if (reason === 'other-partition')
    return withoutPartition(row.arn) === withoutPartition(arn) ? 'other-partition' : undefined
  if (reason !== 'never-matches') return undefined
  // Nothing is likelier here than that its account is the right one.
  const accounts = [parsed.account, ...known.accounts]
  const isMeant = meantArns(row.arn, { ...known, accounts }).some(
    (meant) => principalKey(meant) === principalKey(arn),
  )
  if (isMeant) return sameBut(row.arn, arn) ? 'never-matches' : 'slip'
  const other = parseArn(arnKey(row.arn))
  if (other.kind === 'wildcard') return matches(arnKey(row.arn), arnKey(arn)) ? 'wildcard' : undefined
  if (other.kind !== 'other' || !('name' in parsed) || accountInArn(row.arn) !== parsed.account)
    return undefined
  const [kind = '', ...path] = other.resource.split('/')
  if (path.at(-1) !== parsed.name.toLowerCase()) return undefined
  return kind === 'instance-profile' && parsed.kind === 'role' ? 'instance-profile' : 'wrong-kind'
}

function withoutPartition(arn: string): string {
  return arnKey(stripRolePath(arn)).replace(/^arn:[^:]*/, '')
}

/** As policies of IAM read a pattern: `*` is any text, `?` one character. */
function matches(pattern: string, text: string): boolean {
  const [head = '', ...parts] = pattern.split('*')
  const fits = (part: string, at: number): boolean =>
    [...part].every((one, index) => one === '?' || text[at + index] === one) &&
    at + part.length <= text.length
  if (!fits(head, 0)) return false
  if (parts.length === 0) return head.length === text.length
  let at = head.length
  for (const [index, part] of parts.entries()) {
    const isLast = index === parts.length - 1
    let found = isLast ? Math.max(at, text.length - part.length) : at
    while (found <= text.length && !fits(part, found)) found++
    if (found + part.length > text.length) return false
    at = found + part.length
  }
  return true
}

/** White space and quotes alone. */
function sameBut(written: string, arn: string): boolean {
  return written.replaceAll(/[\s"'\u200b\ufeff]/g, '').toLowerCase() === arnKey(arn)
}
