/** A text of another program without what could be a credential in it, and not longer than a message should be. */
export function withoutCredentials(text: string): string {
  const clean = text
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

const LONGEST = 4000
