import { principalKey } from '../aws-auth/arn-key.ts'
import { decodeAwsAuth } from '../aws-auth/decode.ts'
import type { Snapshot } from '../live/snapshot.ts'
import type { Wanted } from '../live/wanted.ts'
import { entriesOf, unreadEntries } from './access-entries.ts'
import { askedOfIam } from './asked-of-iam.ts'

/** So many principals are asked about in one round: they are asked at once. */
const IN_A_ROUND = 500

/**
 * What must be asked of AWS for an answer that is about all of a cluster: every access entry, whatever that costs,
 * capabilities, and whether IAM still has those who have an entry or a row.
 */
export function wantedOfAll({ awsAuth, facts }: Snapshot): Wanted {
  if (facts === undefined) return {}
  const entries = unreadEntries(facts).map(({ principalArn }) => principalArn)
  const everybody = [
    ...[...entriesOf(facts).values()].map(({ principalArn }) => principalArn),
    ...decodeAwsAuth(awsAuth?.data).rows.map(({ arn }) => arn),
  ]
  const open = new Map(
    askedOfIam(facts, everybody)
      .map((arn) => [principalKey(arn), arn] as const)
      .filter(([key]) => facts.iamPrincipals?.has(key) !== true),
  )
  const principals = [...open.values()].slice(0, IN_A_ROUND)
  return { entries, principals, capabilities: entriesOf(facts).size > 0 }
}
