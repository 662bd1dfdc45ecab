import type { MarkedObject } from './marked-object.ts'

/** Another object of the cluster that has this one, and with which it is deleted. */
export interface OwnerReference {
  readonly apiVersion: string
  /** `Prometheus/k8s` */
  readonly name: string
  readonly controller: boolean
}

/**
 * Those of the object that can be read.
 *
 * Source: `OwnerReference` in apimachinery/pkg/apis/meta/v1/types.go
 */
export function ownersOf({ metadata }: MarkedObject): readonly OwnerReference[] {
  const references = 'ownerReferences' in metadata ? metadata.ownerReferences : undefined
  if (!Array.isArray(references)) return []
  return references.flatMap((one: unknown): OwnerReference[] => {
    const { apiVersion, kind, name, controller } = fieldsOf(one)
    return typeof apiVersion === 'string' && typeof kind === 'string' && typeof name === 'string'
      ? [{ apiVersion, name: `${kind}/${name}`, controller: controller === true }]
      : []
  })
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
