/**
 * What this process knows to be a secret: it is the same for the whole process, like the mask of a runner, because a text
 * of a server, a plugin or a library can turn up anywhere.
 */
const secrets = new Set<string>()

/**
 * Those that are too long to be in a text by chance, by how they begin: a run for hundreds of clusters has thousands of
 * tokens that begin in one way, and each answer of a server is searched for them.
 */
const longByBeginning = new Map<string, string[]>()

/** From now on these values are shown nowhere. Shorter ones than four characters are left: half of a text would go. */
export function hide(...values: readonly (string | undefined)[]): void {
  for (const value of values) {
    if (value === undefined || value.length < SHORTEST) continue
    for (const secret of [value, encodeURIComponent(value.toWellFormed())]) {
      if (secrets.has(secret)) continue
      secrets.add(secret)
      if (secret.length < LONG) continue
      const beginning = secret.slice(0, LONG)
      const known = longByBeginning.get(beginning)
      if (known === undefined) longByBeginning.set(beginning, [secret])
      else known.push(secret)
    }
  }
}

/**
 * Whether a text holds one of them that is too long to be there by chance: a token, a key, a long password. A server
 * that sends one back is no API server.
 */
export function holdsSecret(text: string): boolean {
  return [...longByBeginning].some(
    ([beginning, long]) => text.includes(beginning) && long.some((secret) => text.includes(secret)),
  )
}

const SHORTEST = 4
const LONG = 16

/** A text of another program without what is a credential or could be one, and not longer than a message should be. */
export function withoutCredentials(text: string): string {
  const clean = beginning(withoutSecrets(text))
    .replace(/k8s-aws-v1\.[\w-]+/g, '[token]')
    .replace(/\b(Bearer|Basic)\s+[\w.~+/=-]{8,}/gi, '$1 [credential]')
    // As a parameter of a URL, and as a header that a proxy or a refused signature repeats.
    .replace(
      /\b(X-Amz-(?:Signature|Security-Token|Credential)\b["']?\s*[:=]\s*["']?)[^&\s"',]+/gi,
      '$1[credential]',
    )
    .replace(/\b(Signature=)[0-9a-f]{32,}/gi, '$1[credential]')
    // User and password of a URL, such as a proxy's.
    .replace(/(\b[a-z][a-z\d+.-]*:\/\/)[^\s/?#@"']+(?:@[^\s/?#@"']*)*@/gi, '$1[credential]@')
    .replace(/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '[token]')
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST)}…` : clean
}

function withoutSecrets(text: string): string {
  const longestFirst = [...secrets].sort((left, right) => right.length - left.length)
  return longestFirst.reduce((clean, secret) => clean.replaceAll(secret, '[credential]'), text)
}

const LONGEST = 4000

/** More than is shown of it, up to a whole word: to look for addresses takes the square of the length. */
function beginning(text: string): string {
  if (text.length <= LONGEST * 4) return text
  const words = text.slice(0, LONGEST * 4).split(/(?=\s)/)
  return `${words.slice(0, -1).join('')}…`
}
