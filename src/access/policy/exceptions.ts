import { arnKey } from '../../aws-auth/arn-key.ts'
import type { DangerException } from '../../danger/exception.ts'
import type { ExceptionDifference } from './difference.ts'
import type { Policy } from './policy.ts'

/** The dangers that are accepted for a cluster and were not, or not so long; and those that are accepted no longer. */
export function exceptionDifferences(
  before: Policy,
  after: Policy,
  cluster: string,
): readonly ExceptionDifference[] {
  const [was, is] = [longest(before, cluster), longest(after, cluster)]
  return [
    ...[...is].flatMap(([key, exception]) => {
      const { rule, subject, until, reason, where } = exception
      const old = was.get(key)?.until ?? null
      const loosens = old === null || until > old
      const about = { rule, subject, before: old, after: until, reason, loosens }
      return old === until ? [] : [{ kind: 'exception' as const, ...about, ...lineOf(where.line) }]
    }),
    ...[...was].flatMap(([key, { rule, subject, until, where }]) => {
      const about = { rule, subject, before: until, after: null, loosens: false }
      return is.has(key) ? [] : [{ kind: 'exception' as const, ...about, ...lineOf(where.line) }]
    }),
  ]
}

/** Of several exceptions for one danger of one subject the one that ends last. Dates compare as text. */
function longest(policy: Policy, cluster: string): ReadonlyMap<string, DangerException> {
  const found = new Map<string, DangerException>()
  for (const { exception, isFor } of policy.exceptions) {
    if (!isFor(cluster)) continue
    const key = JSON.stringify([exception.rule, arnKey(exception.subject)])
    const other = found.get(key)
    if (other === undefined || exception.until > other.until) found.set(key, exception)
  }
  return found
}

function lineOf(line: number | undefined): Pick<ExceptionDifference, 'line'> {
  return line === undefined ? {} : { line }
}
