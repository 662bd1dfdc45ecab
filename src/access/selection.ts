import { nearest } from '../problem/nearest.ts'
import type { Problem } from '../problem/problem.ts'
import type { ForClusters } from './file.ts'
import type { Path } from './form/document.ts'
import type { Form } from './form/form.ts'
import { itemsAt, soundText } from './form/form-items.ts'
import { selectClusters } from './select.ts'

export interface Selection extends ForClusters {
  readonly problems: readonly Problem[]
}

/** The clusters that the entry at `path` is for. `names` is absent where they cannot be known. */
export function readSelection(form: Form, path: Path, names: readonly string[] | undefined): Selection {
  const where = form.document.placeOf(path)
  if (names === undefined) return { clusters: [], where, problems: [] }
  const selectors = itemsAt(form, [...path, 'clusters'])
  if (selectors.length === 0) return { clusters: names, where, problems: [] }

  const chosen = new Set<string>()
  const problems: Problem[] = []
  for (const { path } of selectors) {
    const selector = soundText(form, path)
    if (selector === undefined) continue
    const found = selectClusters(selector, names)
    for (const name of found) chosen.add(name)
    if (found.length === 0) problems.push(notFound({ form, path, selector, names }))
  }
  return { clusters: names.filter((name) => chosen.has(name)), where, problems }
}

function notFound(about: {
  readonly form: Form
  readonly path: Path
  readonly selector: string
  readonly names: readonly string[]
}): Problem {
  const { form, path, selector, names } = about
  const near = nearest(selector, names)
  return {
    code: 'cluster-not-found',
    severity: 'error',
    where: form.document.placeOf(path),
    message: `"${selector}" matches no cluster of this file${near === undefined ? '' : `; did you mean "${near}"?`}`,
    found: selector,
    allowed: names.join(', '),
    fix: near === undefined ? 'Write a name or glob of the clusters of this file.' : `Write "${near}".`,
  }
}
