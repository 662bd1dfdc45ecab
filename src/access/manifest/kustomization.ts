import type { Mapping } from '../../rbac/read/reading.ts'

/**
 * What of a kustomization makes other RBAC objects of those in the files: the keys that do. Only naming files in
 * `resources`, or making ConfigMaps and Secrets, does not.
 *
 * Source: https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/
 */
export function changesOf(kustomization: Mapping): readonly string[] {
  return CHANGING.filter((key) => isFilled(kustomization[key]))
}

const CHANGING = [
  'namespace',
  'namePrefix',
  'nameSuffix',
  'commonLabels',
  'labels',
  'commonAnnotations',
  'patches',
  'patchesStrategicMerge',
  'patchesJson6902',
  'replacements',
  'vars',
  'components',
  'transformers',
  'generators',
  'helmCharts',
]

function isFilled(value: unknown): boolean {
  return (
    value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0)
  )
}
