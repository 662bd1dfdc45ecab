import { withoutStars } from '../url-prefix.ts'

/**
 * Whether an access scope with this entry in its namespaces is for the namespace: `*` stands for any characters, also
 * for none, all else for itself. EKS documents a `*` at the end alone (`dev-*`); what it does with others is not known.
 *
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/access-policies.html
 */
export function namespaceMatches(pattern: string, namespace: string): boolean {
  const [first = '', ...others] = pattern.split('*')
  const last = others.pop()
  if (last === undefined) return pattern === namespace
  if (!namespace.startsWith(first)) return false
  let at = first.length
  for (const text of others) {
    const found = namespace.indexOf(text, at)
    if (found < 0) return false
    at = found + text.length
  }
  return at + last.length <= namespace.length && namespace.endsWith(last)
}

/**
 * Whether each namespace that `other` matches, a name or a pattern, matches `pattern` too. Exact if `other` is a name, or
 * if `pattern` is one or has stars at its end only. With stars elsewhere, coverage is never claimed where there is none,
 * but it can be missed.
 */
export function patternCovers(pattern: string, other: string): boolean {
  if (!other.includes('*')) return namespaceMatches(pattern, other)
  const prefix = withoutStars(pattern)
  return prefix === pattern ? pattern === other : other.startsWith(prefix)
}

/** No name of a namespace has a star. */
export function isPattern(namespace: string): boolean {
  return namespace.includes('*')
}
