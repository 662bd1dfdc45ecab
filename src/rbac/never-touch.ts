import type { RbacObject } from './object.ts'

/** Why an object is not ours to change. `text` is a clause that fits after "…is never changed: ". */
export interface NeverTouch {
  readonly kind: 'system-name' | 'eks-name' | 'bootstrapping' | 'eks-component' | 'autoupdate-off'
  readonly text: string
  /** Where in the object it shows. */
  readonly path: readonly string[]
}

/**
 * Why the object must not be declared, changed, adopted or deleted; `undefined` when it may.
 *
 * Kubernetes puts bootstrap objects back at each start of an API server, EKS does the same with its own, and
 * `autoupdate: "false"` is how a person says hands off, which `kubectl auth reconcile` respects too.
 */
export function neverTouch(object: RbacObject): NeverTouch | undefined {
  const { name, labels, annotations } = object.metadata
  if (name.startsWith('system:')) {
    return {
      kind: 'system-name',
      text: 'names that start with "system:" are reserved for Kubernetes',
      path: ['metadata', 'name'],
    }
  }
  if (name.startsWith('eks:')) {
    return {
      kind: 'eks-name',
      text: 'names that start with "eks:" are reserved for Amazon EKS',
      path: ['metadata', 'name'],
    }
  }
  if (labels?.[BOOTSTRAPPING] !== undefined) {
    return {
      kind: 'bootstrapping',
      text: `the label ${BOOTSTRAPPING} says that the API server maintains it and would restore it`,
      path: ['metadata', 'labels', BOOTSTRAPPING],
    }
  }
  if (labels?.[EKS_COMPONENT] !== undefined) {
    return {
      kind: 'eks-component',
      text: `the label ${EKS_COMPONENT} says that Amazon EKS maintains it`,
      path: ['metadata', 'labels', EKS_COMPONENT],
    }
  }
  if (annotations?.[AUTOUPDATE] === 'false') {
    return {
      kind: 'autoupdate-off',
      text: `the annotation ${AUTOUPDATE}: "false" protects it from every tool`,
      path: ['metadata', 'annotations', AUTOUPDATE],
    }
  }
  return undefined
}

const BOOTSTRAPPING = 'kubernetes.io/bootstrapping'
const EKS_COMPONENT = 'eks.amazonaws.com/component'
const AUTOUPDATE = 'rbac.authorization.kubernetes.io/autoupdate'
