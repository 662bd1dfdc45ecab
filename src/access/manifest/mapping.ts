/** A mapping of a manifest, of which nothing else is known. */
export type Mapping = Readonly<Record<string, unknown>>

export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/**
 * The API group of an object as far as it can be told: `rbac.authorization.k8s.io` also where the version is missing, `''`
 * for `v1`; `undefined` without an apiVersion.
 */
export function groupOf({ apiVersion }: Mapping): string | undefined {
  if (typeof apiVersion !== 'string') return undefined
  const slash = apiVersion.indexOf('/')
  if (slash >= 0) return apiVersion.slice(0, slash)
  return /^v[0-9]/.test(apiVersion) ? '' : apiVersion
}
