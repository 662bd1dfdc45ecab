import { setTimeout as sleep } from 'node:timers/promises'
import type { Facts } from '../facts.ts'

/** Milliseconds between what is done to all entries and what is done to all their policies, as two steps of a tool. */
const BETWEEN = 2_000

/**
 * Moves principals to access policies as a tool does that knows no rows: an access entry, without the groups of the row,
 * and then its policy. Without the program, and without any care.
 */
export async function moveNaively(
  facts: Facts,
  moves: readonly { readonly arn: string; readonly policy: string }[],
): Promise<void> {
  for (const { arn } of moves) await eks(facts, 'POST', 'access-entries', { principalArn: arn })
  await sleep(BETWEEN)
  for (const { arn, policy } of moves)
    await eks(facts, 'POST', `access-entries/${encodeURIComponent(arn)}/access-policies`, {
      policyArn: `arn:aws:eks::aws:cluster-access-policy/${policy}`,
      accessScope: { type: 'cluster' },
    })
}

/** Takes the entries away again, and what they have. */
export async function removeEntries(facts: Facts, arns: readonly string[]): Promise<void> {
  for (const arn of arns) await eks(facts, 'DELETE', `access-entries/${encodeURIComponent(arn)}`)
}

async function eks({ awsUrl, name }: Facts, method: string, path: string, body?: object): Promise<void> {
  const answer = await fetch(`${awsUrl}/clusters/${name}/${path}`, {
    method,
    headers: { connection: 'close' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!answer.ok)
    throw new Error(`${method} ${path} was answered with ${answer.status}: ${await answer.text()}`)
}
