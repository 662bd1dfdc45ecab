import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadAll } from 'js-yaml'
import type { Kubernetes, KubernetesObject } from './kubernetes.ts'
import { pathOf } from './live.ts'

const document = join(import.meta.dirname, '..', '..', 'docs', 'least-privilege.md')

/** A chapter of docs/least-privilege.md that has YAML to apply. */
export type Chapter = '## Planning' | '## Applying' | '### `escalate`'

interface Manifest extends KubernetesObject {
  readonly kind: string
}

/** Gives what a chapter of docs/least-privilege.md gives, word for word. */
export async function grant(admin: Kubernetes, ...chapters: readonly Chapter[]): Promise<void> {
  for (const chapter of chapters) {
    for (const manifest of manifestsOf(chapter)) {
      const collection = pathOf(manifest.kind, manifest.metadata.namespace)
      await admin.must('POST', collection, manifest)
    }
  }
}

/** The rows of aws-auth that the document shows. */
export function documentedRows(): string {
  return firstYaml('## In the cluster').replace(/^#.*\n/, '')
}

function manifestsOf(chapter: Chapter): Manifest[] {
  return loadAll(firstYaml(chapter)) as unknown as Manifest[]
}

function firstYaml(heading: string): string {
  const text = readFileSync(document, 'utf8')
  const after = text.slice(text.indexOf(`\n${heading}\n`) + heading.length + 2)
  const yaml = after.match(/^```yaml\n(.*?)^```$/ms)?.[1]
  if (!text.includes(`\n${heading}\n`) || yaml === undefined)
    throw new Error(`${document} has no "${heading}".`)
  return yaml
}
