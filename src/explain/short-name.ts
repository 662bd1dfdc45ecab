import { parseArn } from '../aws-auth/arn.ts'
import { principalKey } from '../aws-auth/arn-key.ts'

export type WholeArn =
  | { readonly ok: true; readonly arn: string }
  | { readonly ok: false; readonly message: string }

/**
 * The ARN that `role/NAME` or `user/NAME` stands for: the one that is known of that name, or else one of the only account
 * that is known. A role is known by its name, whatever its path: aws-auth has none, and an access entry has it.
 *
 * @param arns of principals of a cluster and its file
 * @param home the ARN of anything in the account of the cluster, where that is known
 */
export function wholeArn(written: string, arns: readonly string[], home: string | undefined): WholeArn {
  const named = arns.filter((arn) => isNamed(arn, written))
  const keys = new Set(named.map(principalKey))
  if (keys.size > 1) {
    const found = [...new Set(named)].toSorted().join(', ')
    return refused(`${written} is the name of several principals: ${found}. Write the whole ARN of one.`)
  }
  // Of one principal the longest has its path.
  const [one] = named.toSorted((left, right) => right.length - left.length)
  if (one !== undefined) return { ok: true, arn: hasPath(written) ? `${placeOf(one)}${written}` : one }
  const places = new Set([...arns.flatMap((arn) => placeOf(arn) ?? []), ...homePlace(home)])
  const [place, ...others] = places
  if (place === undefined)
    return refused(
      `The account of ${written} is not known, and nothing in the cluster has that name: write its whole ARN.`,
    )
  if (others.length === 0) return { ok: true, arn: `${place}${written}` }
  const accounts = [...places].map((found) => found.split(':')[4]).toSorted()
  return refused(`${written} may be of one of several accounts, ${accounts.join(', ')}: write its whole ARN.`)
}

function isNamed(arn: string, written: string): boolean {
  const [kind, ...parts] = written.split('/')
  const parsed = parseArn(arn)
  // A row may have a faulty ARN of that name, which is told with the principal that it was meant for.
  if (kind === 'user') return parsed.kind === 'user' && arn.endsWith(`:${written}`)
  if (parsed.kind !== 'role' && parsed.kind !== 'service-linked-role') return false
  const isSame = parsed.name === parts.at(-1)
  return isSame && (!hasPath(written) || parsed.path === '' || arn.endsWith(`:${written}`))
}

function hasPath(written: string): boolean {
  return written.split('/').length > 2
}

/** `arn:aws:iam::111122223333:` */
function placeOf(arn: string): string | undefined {
  return /^arn:[a-z-]+:iam::[0-9]{12}:/.exec(arn)?.[0]
}

function homePlace(home: string | undefined): string[] {
  const [, partition, , , account] = home?.split(':') ?? []
  return partition === undefined || !account ? [] : [`arn:${partition}:iam::${account}:`]
}

function refused(message: string): WholeArn {
  return { ok: false, message }
}
