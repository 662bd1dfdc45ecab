import { dump } from 'js-yaml'
import { objectId, type RbacObject } from '../../rbac/object.ts'

/** A file of manifests, one document for each object, and which object each line is of. */
export interface ManifestText {
  readonly text: string
  /** The `objectId` of the object at a line, 1-based. */
  readonly objectAt: (line: number) => string | undefined
}

export function manifestText(objects: readonly RbacObject[]): ManifestText {
  const documents = objects.map((object) => ({
    id: objectId(object),
    text: dump(object, { lineWidth: -1, noRefs: true }),
  }))
  let next = 1
  const begins = documents.map(({ id, text }) => {
    const line = next
    // The line between two documents is that of the one before.
    next += text.split('\n').length
    return { id, line }
  })
  return {
    text: documents.map(({ text }) => text).join('---\n'),
    objectAt: (line) => begins.findLast((one) => one.line <= line)?.id,
  }
}
