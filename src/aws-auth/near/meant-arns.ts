import { nearest } from '../../problem/nearest.ts'
import { PARTITIONS, parseArn } from '../arn.ts'
import { nearAccounts } from '../near-account.ts'
import { isPlaceholder } from '../placeholder.ts'

/** What the ARNs of a cluster have in common, with which a faulty one is compared. */
export interface KnownPlaces {
  /** The likeliest first: see `knownAccounts`. */
  readonly accounts: readonly string[]
  /** That of the cluster, where it is known. */
  readonly partition?: string | undefined
}

/**
 * The ARNs of roles and users that a text is one slip away from, with the path that is written: white space or quotes, a colon too
 * few or too many, a part that is missing, a partition or a kind that does not exist, a digit of the account. Empty for
 * what is right as it is, and for what is of another kind.
 */
export function meantArns(written: string, { accounts, partition }: KnownPlaces): readonly string[] {
  if (written.length > LONGEST || /[*?]/.test(written)) return []
  // A blank within a name may stand for anything.
  const text = written
    .replaceAll(/["'`\u200b-\u200d\u2060\ufeff]/g, '')
    .replaceAll(/\s*([:/])\s*/g, '$1')
    .trim()
    .replace(/[,;.]+$/, '')
  const parts = LOOSE.exec(text)?.groups
  if (parts === undefined) return []
  const { home = '', region = '', account = '', kind = '', name = '' } = parts
  const places = [partitionOf(home, partition)].flatMap((one) =>
    accountsOf(account, accounts).map((id) => `arn:${one}:iam::${id}:`),
  )
  // The name of a region behind which no account comes is part of something else.
  if (region !== '' && account === '') return []
  const resource = /^assumed/i.test(kind)
    ? `role/${name.split('/')[0] ?? ''}`
    : `${/^role/i.test(kind) ? 'role' : 'user'}/${name}`
  return places
    .map((place) => `${place}${resource}`)
    .filter((arn) => /^(?:role|user)$/.test(parseArn(arn).kind) && arn !== written)
}

/** No ARN of IAM is longer. Source: https://docs.aws.amazon.com/IAM/latest/APIReference/API_Role.html */
const LONGEST = 2048

const LOOSE =
  /^(?:arn)?[:/]{0,3}(?<home>aws[a-z-]{0,20})?:{0,3}(?:iam|sts|aim|lam)?:{0,3}(?<region>[a-z]{2}-[a-z-]{3,20}-\d)?:{0,3}(?<account>[^:/]{0,40})[:/]{1,3}(?<kind>roles?|users?|assumed-role)[:/]{1,3}(?<name>[\w+=,.@/-]+)$/i

function partitionOf(written: string, known: string | undefined): string {
  const partition = written.toLowerCase()
  if (PARTITIONS.includes(partition)) return partition
  return (partition === '' ? undefined : nearest(partition, PARTITIONS)) ?? known ?? 'aws'
}

/** Twelve digits are as they are: whether the account is right is not for a slip to say. */
function accountsOf(written: string, known: readonly string[]): readonly string[] {
  if (/^[0-9]{12}$/.test(written)) return [written]
  if (written === '' || isAccountPlaceholder(written)) return known.slice(0, 1)
  return nearAccounts(written, known).map(({ account }) => account)
}

/** `<account-id>`, `${ACCOUNT}`, `ACCOUNT_ID`, `XXXXXXXXXXXX`: the place for an account, as manuals write it. */
export function isAccountPlaceholder(written: string): boolean {
  return (
    isPlaceholder(written) ||
    /^[a-z_-]*account[a-z_-]*$/i.test(written) ||
    /^(?:x{3,}|n{3,}|#+)$/i.test(written)
  )
}
