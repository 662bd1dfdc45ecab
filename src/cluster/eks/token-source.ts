import { randomUUID } from 'node:crypto'
import { hide } from '../kube/redact.ts'
import { type AwsCredentials, eksToken, TOKEN_MINUTES } from './token.ts'

export interface TokenSource {
  /** A token that is good for at least a minute. */
  token(): Promise<string>
  /** The cluster refused this token; another one is made, unless that has happened already. */
  renew(refused: string): void
}

/**
 * Makes a token when first asked and again before it expires. `credentials` is asked each time, so that assumed
 * roles are renewed.
 *
 * A new source never gives a token that another source gave: an API server keeps the answer to a token for some time,
 * also when it is a no, and a read-back must not be served from before the apply. Within this process, the second of
 * the signature sees to it; for another one with the same credentials, such as the run just before, a salt at random.
 */
export function tokenSource(about: {
  readonly clusterId: string
  readonly region: string
  readonly credentials: () => Promise<AwsCredentials>
  readonly now: () => number
}): TokenSource {
  const { clusterId, region, credentials, now } = about
  let current: { readonly token: Promise<string>; readonly signedAt: number; text?: string } | undefined
  const token = (): Promise<string> => {
    if (current === undefined || now() - current.signedAt > TOKEN_MINUTES * 60_000) {
      const signedAt = unusedSecond(`${region} ${clusterId}`, now())
      const made = credentials().then((found) => {
        hide(found.secretAccessKey, found.sessionToken)
        return eksToken({
          clusterId,
          region,
          credentials: found,
          signedAt: new Date(signedAt),
          salt: randomUUID(),
        })
      })
      const kept: NonNullable<typeof current> = { token: made, signedAt }
      current = kept
      made.then(
        (text) => {
          hide(text)
          kept.text = text
        },
        // A failure is not kept.
        () => {
          if (current === kept) current = undefined
        },
      )
    }
    return current.token
  }
  return {
    token,
    renew: (refused) => {
      if (current?.text === refused) current = undefined
    },
  }
}

/**
 * Seconds, because that is how exact a signature's date is; the next one may lie a moment ahead. By cluster: a token of
 * one opens no other, and hundreds of clusters that counted together would sign for minutes ahead, which AWS refuses
 * beyond five.
 *
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html
 */
const lastSeconds = new Map<string, number>()

function unusedSecond(cluster: string, now: number): number {
  const second = Math.max(Math.floor(now / 1000), (lastSeconds.get(cluster) ?? 0) + 1)
  lastSeconds.set(cluster, second)
  return second * 1000
}
