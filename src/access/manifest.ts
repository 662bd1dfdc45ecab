import type { Problem } from '../problem/problem.ts'
import { atomCountOf, MOST_OF_FILE } from '../rbac/atom-budget.ts'
import type { RbacObject } from '../rbac/object.ts'
import { readRbacObject } from '../rbac/read/object.ts'
import { type Path, readDocuments } from './form/document.ts'
import { valueAt } from './form/issue-tree.ts'

/** A file as the edge read it; `path` is what places of problems call it. */
export interface ManifestFile {
  readonly path: string
  readonly text: string
}

/** An object of a manifest; `where` is where it begins. */
export interface ManifestObject {
  readonly object: RbacObject
  readonly where: Problem['where']
  /** `path` of its file. */
  readonly file: string
}

export interface Manifests {
  readonly objects: readonly ManifestObject[]
  readonly problems: readonly Problem[]
}

/**
 * Reads the RBAC objects of YAML and JSON manifests: several documents in a file, and lists as `kubectl get`
 * writes them. Objects that the API server would refuse, or that are not ours to declare, are problems.
 */
export function readManifests(files: readonly ManifestFile[]): Manifests {
  const objects: ManifestObject[] = []
  const problems: Problem[] = []
  let combinations = 0
  for (const { path: file, text } of files) {
    const read = readDocuments(text, file)
    for (const one of read.problems) problems.push(one)
    for (const document of read.documents) {
      for (const path of objectPaths(document.value)) {
        const placeOf = (inner: Path): Problem['where'] => document.placeOf([...path, ...inner])
        const result = readRbacObject(valueAt(document.value, path), placeOf)
        for (const one of result.problems) problems.push(one)
        if (result.object === undefined) continue
        objects.push({ object: result.object, where: placeOf([]), file })
        const before = combinations
        combinations += combinationsOf(result.object)
        if (before <= MOST_OF_FILE && combinations > MOST_OF_FILE) problems.push(tooMany(placeOf([])))
      }
    }
  }
  return { objects, problems }
}

function combinationsOf(object: RbacObject): number {
  return 'rules' in object ? atomCountOf(object.rules ?? []) : 0
}

function tooMany(where: Problem['where']): Problem {
  return {
    code: 'rule-too-large',
    severity: 'error',
    where,
    message: `With the rules of this object, all manifests of the file have more than ${MOST_OF_FILE} combinations of verb, API group, resource and name.`,
    allowed: `at most ${MOST_OF_FILE} combinations in all manifests of a file`,
    fix: 'Use "*" where all are meant, leave resourceNames out, or declare some of the roles in another access file.',
  }
}

/** Where the objects of a document stand: `List`, `RoleList` and the like hold theirs in `items`. */
function objectPaths(value: unknown): Path[] {
  if (typeof value !== 'object' || value === null) return [[]]
  const { kind, items } = value as { readonly kind?: unknown; readonly items?: unknown }
  if (typeof kind !== 'string' || !kind.endsWith('List') || !Array.isArray(items)) return [[]]
  return items.flatMap((item: unknown, index) => objectPaths(item).map((path) => ['items', index, ...path]))
}
