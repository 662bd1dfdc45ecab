import { nameOf, type Path, quoted, readText, report } from '../../../rbac/read/reading.ts'
import type { FolderCluster } from './cluster.ts'
import { fieldsOf } from './fields.ts'
import type { ReadManifest } from './manifest.ts'

/** Reports a manifest that names another cluster than the one of the folder. */
export function checkIsOf(
  { name, manifest: of }: FolderCluster,
  { reading }: ReadManifest,
  { clusterName, clusterRef }: { readonly clusterName?: unknown; readonly clusterRef?: unknown },
): void {
  const named = readText(reading, ['spec', 'clusterName'], clusterName)
  const keys = ['name'] as const
  const { from } = fieldsOf(reading, ['spec', 'clusterRef'], { value: clusterRef, keys: ['from'] })
  const path = ['spec', 'clusterRef', 'from', 'name']
  const referred = readText(reading, path, fieldsOf(reading, path.slice(0, -1), { value: from, keys }).name)
  const other = (at: Path, found: string, allowed: string): void =>
    report(reading, at, {
      code: 'wrong-type',
      message: `${nameOf(reading, at)} is ${quoted(found)}, but the Cluster of this folder is ${quoted(allowed)}.`,
      found,
      allowed,
      fix: `Write ${allowed}, or move the manifest to the folder of that cluster.`,
    })
  if (named !== undefined && named !== name) other(['spec', 'clusterName'], named, name)
  if (referred !== undefined && referred !== of.name) other(path, referred, of.name)
}
