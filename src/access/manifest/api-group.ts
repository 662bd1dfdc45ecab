import type { Mapping } from '../../rbac/read/reading.ts'

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
