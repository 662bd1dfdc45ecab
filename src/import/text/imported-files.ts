import { objectId } from '../../rbac/object.ts'
import type { ImportedBinding, ImportedFile, ImportedPreset, ImportedPrincipal } from '../imported-file.ts'
import type { Fault, LeftOut } from '../left-out.ts'
import { accessLines } from './access-text.ts'
import { leftOutLines } from './left-out-text.ts'
import { manifestText } from './manifest-text.ts'

/** The texts of an access file and its manifests, with what each line of them declares. */
export interface ImportedFiles {
  readonly access: string
  /** By path, relative to the access file. */
  readonly manifests: readonly { readonly path: string; readonly text: string }[]
  /** What a line declares, 1-based, and in which clusters: nothing where the line is about no principal and no object. */
  readonly declaredAt: (file: string, line: number) => readonly Omit<Fault, 'reason'>[]
  /** Whether it is declared for the cluster. */
  readonly declares: (cluster: string, of: Fault['of']) => boolean
}

/** The name of the access file. */
export const ACCESS_FILE = 'access.yaml'

/** Writes the file as text. What is left out is named in comments at its end. */
export function importedFiles(file: ImportedFile, leftOut: readonly LeftOut[]): ImportedFiles {
  const lines = accessLines(file)
  const comments = leftOutLines(leftOut)
  const manifests = file.manifests.map((one) => ({ ...one, ...manifestText(one.objects) }))
  const byPath = new Map(manifests.map((one) => [one.path, one]))
  const declared = new Set([
    ...file.principals.flatMap(({ key, clusters }) => clusters.map((one) => nameOf(one, { principal: key }))),
    ...[...file.presets, ...file.bindings].flatMap(({ makes, clusters }) =>
      makes.flatMap((object) => clusters.map((one) => nameOf(one, { object }))),
    ),
    ...file.manifests.flatMap(({ objects, clusters }) =>
      objects.flatMap((object) => clusters.map((one) => nameOf(one, { object: objectId(object) }))),
    ),
  ])
  return {
    access: [...lines.map(({ text }) => text), ...comments].map((text) => `${text}\n`).join(''),
    manifests: manifests.map(({ path, text }) => ({ path, text })),
    declaredAt: (name, line) => {
      if (name === ACCESS_FILE) return faultsOf(lines[line - 1]?.of)
      const manifest = byPath.get(name)
      const object = manifest?.objectAt(line)
      return manifest === undefined || object === undefined
        ? []
        : [{ clusters: manifest.clusters, of: { object } }]
    },
    declares: (cluster, of) => declared.has(nameOf(cluster, of)),
  }
}

function faultsOf(
  item: ImportedPrincipal | ImportedPreset | ImportedBinding | undefined,
): readonly Omit<Fault, 'reason'>[] {
  if (item === undefined) return []
  const { clusters } = item
  return 'makes' in item
    ? item.makes.map((object) => ({ clusters, of: { object } }))
    : [{ clusters, of: { principal: item.key } }]
}

function nameOf(cluster: string, of: Fault['of']): string {
  return JSON.stringify([cluster, of])
}
