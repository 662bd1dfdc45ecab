import { ClusterError } from '../door.ts'
import type { Aws } from './aws.ts'

/**
 * A part of an answer that AWS always gives, though its types allow that it is absent.
 *
 * @throws ClusterError when it is absent all the same: nothing may be built on a guess
 */
export function said<T>(
  value: T | undefined,
  about: { readonly aws: Aws; readonly action: string; readonly what: string },
): T {
  if (value !== undefined) return value
  throw new ClusterError(
    {
      kind: 'unexpected',
      cluster: about.aws.entry.name,
      operation: about.action,
      fix: 'Run it again. If it fails again, report it.',
    },
    `AWS answered without ${about.what}.`,
  )
}
