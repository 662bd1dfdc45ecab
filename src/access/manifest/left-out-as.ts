import { editDistance } from '../../problem/nearest.ts'
import { RBAC_GROUP } from '../../rbac/object.ts'
import { RBAC_KINDS } from '../../rbac/read/object.ts'
import { isMapping } from '../../rbac/read/reading.ts'
import { groupOf } from './api-group.ts'

/**
 * What an object of a manifest is counted as where it is none of RBAC: by its kind, or by what its file is for. `undefined`
 * for objects of RBAC, for what was probably meant as one (`Rolebinding`, `rbac/v1`), and for what cannot be told: all
 * these are read, and what is wrong in them is an error.
 */
export function leftOutAs(value: unknown, file: string): string | undefined {
  if (isJsonPatch(value)) return 'patch'
  if (!isMapping(value)) return undefined
  if (isKustomization(value, file)) return 'Kustomization'
  const { kind } = value
  if (kind === undefined || kind === null) return OF_HELM.test(baseOf(file)) ? baseOf(file) : undefined
  if (typeof kind !== 'string' || kind === '') return undefined
  if ('$patch' in value) return `patch of ${kind}`
  const group = groupOf(value)
  if (isOfOthers(group)) return KINDS.includes(kind) ? `${kind} of ${group}` : kind
  return meansRbac(value, { kind, group }) ? undefined : kind
}

/** A file of kustomize, which changes what the files that it names declare; Flux has a kind of the same name. */
export function isKustomization(value: unknown, file: string): value is Readonly<Record<string, unknown>> {
  if (!isMapping(value)) return false
  const group = groupOf(value)
  if (group === KUSTOMIZE_GROUP) return true
  return group === undefined && value['kind'] === undefined && OF_KUSTOMIZE.has(baseOf(file))
}

const KINDS: readonly string[] = RBAC_KINDS

const KUSTOMIZE_GROUP = 'kustomize.config.k8s.io'

/** RecognizedKustomizationFileNames of sigs.k8s.io/kustomize/api/konfig/general.go; kind and apiVersion may be left out. */
const OF_KUSTOMIZE: ReadonlySet<string> = new Set([
  'kustomization.yaml',
  'kustomization.yml',
  'Kustomization',
])

/** https://helm.sh/docs/topics/charts/: neither has a kind. Values of an environment are `values-prod.yaml` by custom. */
const OF_HELM = /^(?:Chart|values(?:[._-].*)?)\.ya?ml$/

/** A file of operations on another object: https://datatracker.ietf.org/doc/html/rfc6902 */
function isJsonPatch(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every(
      (item) => isMapping(item) && typeof item['op'] === 'string' && typeof item['path'] === 'string',
    )
  )
}

/** A group of somebody's own domain: `iam.services.k8s.aws` has a kind Role too. */
function isOfOthers(group: string | undefined): group is string {
  return group?.includes('.') === true && !/(?:^|\.)k8s\.io$/.test(group) && !isNearRbacGroup(group)
}

function meansRbac(
  value: Readonly<Record<string, unknown>>,
  { kind, group }: { readonly kind: string; readonly group: string | undefined },
): boolean {
  if (group !== undefined && isNearRbacGroup(group)) return true
  if (KINDS.some((known) => editDistance(kind.toLowerCase(), known.toLowerCase()) <= slipsIn(known)))
    return true
  return ONLY_IN_RBAC.some((key) => key in value)
}

/** Node is two letters away from Role; what is farther from the long names was hardly a slip. */
function slipsIn(kind: string): number {
  return kind.length < 8 ? 1 : 3
}

/** Keys that no kind has beside those of RBAC, at the top of an object. */
const ONLY_IN_RBAC = ['roleRef', 'aggregationRule', 'subjects']

/** `rbac`, `rbac.k8s.io`, `rbac.authorization.k8s`, and what is a few letters away from the whole. */
function isNearRbacGroup(group: string): boolean {
  if (group === '') return false
  return (
    RBAC_GROUP.startsWith(group) ||
    /^rbac\b.*k8s\.io$/.test(group) ||
    editDistance(group, RBAC_GROUP) <= SLIPS_IN_GROUP
  )
}

const SLIPS_IN_GROUP = 4

function baseOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1)
}
