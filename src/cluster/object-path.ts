import { createHash } from 'node:crypto'

/**
 * Where an object stands in a folder of manifests: `clusterroles/view.yaml`, `rolebindings/shop/editors.yaml`.
 *
 * A name may hold what a file name may not, or what two files of a case-insensitive disk would share
 * (`system:node`, `Admin` beside `admin`), and no name may lead out of the folder: everything but lower-case
 * letters, digits, `-`, `_` and an inner `.` is written as `%` and its UTF-8 bytes in hex.
 */
export function objectPath(object: {
  readonly kind: string
  readonly metadata: { readonly name: string; readonly namespace?: string }
}): string {
  const { name, namespace } = object.metadata
  const folder = `${object.kind.toLowerCase()}s`
  return [folder, ...(namespace === undefined ? [] : [fileName(namespace)]), `${fileName(name)}.yaml`].join(
    '/',
  )
}

/** Longest part of a path that every file system takes, less an ending. */
const LONGEST = 200

/** A name as a part of a path. */
export function fileName(name: string): string {
  const safe = name.replace(/[^a-z0-9._-]|^\./gu, (character) =>
    [...new TextEncoder().encode(character)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  )
  if (safe.length <= LONGEST) return safe
  // `~` stands in no encoded name, so a shortened one meets no other.
  return `${safe.slice(0, LONGEST - 20)}~${createHash('sha256').update(name).digest('hex').slice(0, 16)}`
}
