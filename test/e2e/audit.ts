import { readFileSync, statSync } from 'node:fs'
import type { Facts } from './facts.ts'

/** A request as the API server saw it. */
export interface Asked {
  readonly username: string
  readonly verb: string
  /** Path and query. */
  readonly uri: string
  /** When it came, in milliseconds since 1970. */
  readonly came: number
}

interface AuditEvent {
  readonly user: { readonly username: string }
  readonly verb: string
  readonly requestURI: string
  readonly requestReceivedTimestamp: string
}

/** Gives what `work` makes `username` ask of the API server, from the API server's own audit log. */
export async function requestsDuring(
  facts: Facts,
  username: string,
  work: () => Promise<void>,
): Promise<Asked[]> {
  const start = statSync(facts.auditLog).size
  await work()
  const lines = readFileSync(facts.auditLog).subarray(start).toString().split('\n')
  return lines
    .filter((line) => line !== '')
    .map((line): AuditEvent => JSON.parse(line))
    .map(askedOf)
    .filter((asked) => asked.username === username)
}

function askedOf({ user, verb, requestURI, requestReceivedTimestamp }: AuditEvent): Asked {
  return { username: user.username, verb, uri: requestURI, came: Date.parse(requestReceivedTimestamp) }
}
