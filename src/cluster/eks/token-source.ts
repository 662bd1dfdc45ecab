import { type AwsCredentials, eksToken, TOKEN_MINUTES } from './token.ts'

/** Gives a token that is good for at least a minute. */
export type TokenSource = () => Promise<string>

/**
 * Makes a token when first asked and again before it expires. `credentials` is asked each time, so that assumed
 * roles are renewed.
 *
 * A new source never gives a token that another source of this process gave: an API server keeps the answer to a
 * token for some time, and a read-back must not be served from before the apply.
 */
export function tokenSource(about: {
  readonly clusterId: string
  readonly region: string
  readonly credentials: () => Promise<AwsCredentials>
  readonly now: () => number
}): TokenSource {
  const { clusterId, region, credentials, now } = about
  let current: { readonly token: Promise<string>; readonly signedAt: number } | undefined
  return () => {
    if (current === undefined || now() - current.signedAt > TOKEN_MINUTES * 60_000) {
      const signedAt = unusedSecond(now())
      const token = credentials().then((found) =>
        eksToken({ clusterId, region, credentials: found, signedAt: new Date(signedAt) }),
      )
      current = { token, signedAt }
      // A failure is not kept.
      token.catch(() => {
        current = undefined
      })
    }
    return current.token
  }
}

/** Seconds, because that is how exact a signature's date is; the next one may lie a moment ahead. */
let lastSecond = 0

function unusedSecond(now: number): number {
  lastSecond = Math.max(Math.floor(now / 1000), lastSecond + 1)
  return lastSecond * 1000
}
