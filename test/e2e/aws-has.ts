import { type AwsChange, CONTROL } from '../loopback/aws.ts'
import type { Facts } from './facts.ts'

/**
 * What AWS has beside the cluster from now on: node groups, access entries, instances, refusals. With nothing, it is
 * as at the start: mode CONFIG_MAP and no nodes. A test that changes it puts it back.
 */
export async function awsHas(facts: Facts, change: AwsChange = {}): Promise<void> {
  const body = JSON.stringify(change)
  // A kept connection may be closed while a test computes for seconds.
  const headers = { connection: 'close' }
  const answer = await fetch(`${facts.awsUrl}${CONTROL}`, { method: 'PUT', headers, body })
  if (!answer.ok) throw new Error(`the loopback AWS answered ${answer.status}`)
}
