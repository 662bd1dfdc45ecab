import type { DesiredPrincipal } from '../../access/desired.ts'
import { parseArn } from '../../aws-auth/arn.ts'

/**
 * The username of a principal for which the file names none: the one that EKS gives its access entry, so that a row
 * and an entry mean the same.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html
 */
export function defaultUsername({ kind, arn }: Pick<DesiredPrincipal, 'kind' | 'arn'>): string {
  if (kind === 'user') return arn
  const parsed = parseArn(arn)
  if (parsed.kind !== 'role' && parsed.kind !== 'service-linked-role')
    throw new Error(`${arn} is not the ARN of a role`)
  return `arn:${parsed.partition}:sts::${parsed.account}:assumed-role/${parsed.name}/{{SessionName}}`
}
