import type { MarkedObject } from './marked-object.ts'
import { hasMarkOf, toolOf } from './of-object.ts'

export interface KeptMarks {
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: Readonly<Record<string, string>>
}

/**
 * The labels and annotations in which tools keep what they must know of the object, beside `managed-by`: they find it by
 * them, and Helm refuses an object that has lost them. None where no tool has the object or made it.
 */
export function keptMarks(object: MarkedObject): KeptMarks {
  if (toolOf(object) === undefined) return { labels: {}, annotations: {} }
  const { labels, annotations } = object.metadata
  const isOfArgo = hasMarkOf('Argo CD', object)
  const isApp = (key: string): boolean => isOfArgo && key === OF_APP
  return {
    labels: only(labels, (key) => isApp(key) || LABELS.some((pattern) => pattern.test(key))),
    annotations: only(annotations, (key) => ANNOTATIONS.some((pattern) => pattern.test(key))),
  }
}

function only(
  values: Readonly<Record<string, string>> = {},
  isKept: (key: string) => boolean,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => isKept(key)))
}

/** By which Argo CD before 3.0 finds its objects; charts and people write it too. */
const OF_APP = 'app.kubernetes.io/instance'

/** Not there: `rbac.crossplane.io/aggregate-to-…`, by which an aggregated ClusterRole gets rules. */
const LABELS: readonly RegExp[] = [
  /^helm\.sh\/chart$/,
  /^argocd\.argoproj\.io\//,
  /^((helm|kustomize)\.toolkit\.fluxcd\.io|(resourceset\.)?fluxcd\.controlplane\.io)\//,
  /^olm\.(owner|managed|operatorframework\.io\/)/,
  /^operators\.coreos\.com\//,
  /^crossplane\.io\//,
  /^rbac\.crossplane\.io\/system$/,
  /^aws\.cdk\.eks\/prune-/,
  /^alpha\.eksctl\.io\//,
]

const ANNOTATIONS: readonly RegExp[] = [
  /^meta\.helm\.sh\//,
  /^argocd\.argoproj\.io\//,
  /^((kustomize|helm)\.toolkit\.fluxcd\.io|fluxcd\.controlplane\.io)\//,
  /^crossplane\.io\//,
  /^pulumi\.com\//,
  /^(alpha\.)?config\.kubernetes\.io\/(origin|transformations)$/,
]
