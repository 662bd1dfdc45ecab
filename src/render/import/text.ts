import type { ImportedFiles } from '../../import/text/imported-files.ts'

/** The access file and its manifests as one text: documents of YAML, each file but the first under its path. */
export function importText({ access, manifests }: ImportedFiles): string {
  return [access, ...manifests.map(({ path, text }) => `---\n# ${path}\n${text}`)].join('')
}
