import type { Place, Problem } from '../problem/problem.ts'
import { atomCountOf, MOST_OF_FILE } from '../rbac/atom-budget.ts'
import type { RbacObject } from '../rbac/object.ts'
import { readRbacObject } from '../rbac/read/object.ts'
import { type Document, mapDocuments, type Path } from './form/document.ts'
import { changesOf } from './manifest/kustomization.ts'
import { isKustomization, leftOutAs } from './manifest/left-out-as.ts'
import { type Item, objectsIn } from './manifest/objects-in.ts'
import { templateProblem } from './manifest/template.ts'

/** A file as the edge read it; `path` is what places of problems call it. */
export interface ManifestFile {
  readonly path: string
  readonly text: string
  /** It could not be read, which is told already. */
  readonly unread?: true
  /** The namespace of Roles and RoleBindings that name none. */
  readonly namespace?: string
}

/** An object of a manifest; `where` is where it begins. */
export interface ManifestObject {
  readonly object: RbacObject
  readonly where: Place
  /** `fileKey` of its file. */
  readonly file: string
}

/** What a file has beside RBAC objects. */
export interface LeftOut {
  /** `Deployment`, `values.yaml`, `patch of Role`. */
  readonly as: string
  readonly where: Place
  /** `fileKey` of its file. */
  readonly file: string
  /** Of a kustomization: the keys by which other RBAC objects are applied than those in the files. */
  readonly changes?: readonly string[]
}

export interface Manifests {
  readonly objects: readonly ManifestObject[]
  readonly leftOut: readonly LeftOut[]
  readonly problems: readonly Problem[]
}

/** Equal for the same file read in the same way: objects without a namespace can be of several. */
export function fileKey({ path, namespace }: Pick<ManifestFile, 'path' | 'namespace'>): string {
  return JSON.stringify([path, namespace])
}

/**
 * Reads the RBAC objects of YAML and JSON manifests: several documents in a file, and lists as `kubectl get`
 * writes them. Objects that the API server would refuse, or that are not ours to declare, are problems; what else
 * is in the files is left out.
 */
export function readManifests(files: readonly ManifestFile[]): Manifests {
  const objects: ManifestObject[] = []
  const leftOut: LeftOut[] = []
  const problems: Problem[] = []
  let combinations = 0
  for (const one of files) {
    const { path, text } = one
    const file = fileKey(one)
    const read = mapDocuments(text, path, (document) => readDocument(document, one, file))
    const unread = new Set<Problem>()
    for (const part of read.documents) {
      for (const other of part.leftOut) leftOut.push(other)
      for (const mistake of part.unread) unread.add(mistake)
      for (const { object, problems: ofObject } of part.read) {
        for (const problem of ofObject) problems.push(problem)
        if (object === undefined) continue
        objects.push(object)
        const before = combinations
        combinations += combinationsOf(object.object)
        if (before <= MOST_OF_FILE && combinations > MOST_OF_FILE) problems.push(tooMany(object.where))
      }
    }
    for (const problem of read.problems)
      if (!unread.has(problem)) problems.push(templateProblem(problem, text))
  }
  return { objects, leftOut, problems }
}

interface DocumentRead {
  readonly read: readonly {
    readonly object: ManifestObject | undefined
    readonly problems: readonly Problem[]
  }[]
  readonly leftOut: readonly LeftOut[]
  /** Mistakes in what is left out. */
  readonly unread: readonly Problem[]
}

function readDocument(document: Document, of: ManifestFile, file: string): DocumentRead {
  const parts = partsOf(document, of.path)
  return {
    read: parts.read.map(({ value, path }) => {
      const placeOf = (inner: Path): Place => document.placeOf([...path, ...inner])
      const { object, problems } = readRbacObject(value, placeOf, of)
      return { object: object && { object, where: placeOf([]), file }, problems }
    }),
    leftOut: parts.leftOut.map(({ as, item }) => {
      const changes = isKustomization(item.value, of.path) ? { changes: changesOf(item.value) } : {}
      return { as, where: document.placeOf(item.path), file, ...changes }
    }),
    unread: parts.read.length === 0 ? document.mistakes.filter(isOfTheRest) : [],
  }
}

interface Parts {
  readonly read: readonly Item[]
  readonly leftOut: readonly { readonly as: string; readonly item: Item }[]
}

function partsOf(document: Document, path: string): Parts {
  // kubectl skips it too: YAMLOrJSONDecoder and its callers, cli-runtime/pkg/resource/visitor.go
  if (document.value === null) return { read: [], leftOut: [] }
  const read: Item[] = []
  const leftOut: Parts['leftOut'][number][] = []
  for (const item of objectsIn(document.value)) {
    const as = leftOutAs(item.value, path)
    if (as === undefined) read.push(item)
    else leftOut.push({ as, item })
  }
  return { read, leftOut }
}

/** Of a document that is left out nothing matters but what it is. */
function isOfTheRest({ found }: Problem): boolean {
  return found !== 'kind' && found !== 'apiVersion'
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
