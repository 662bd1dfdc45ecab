import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { THIRD_PARTY } from './third-party.ts'

/**
 * The text of `dist/licenses.txt`: every npm package of the bundle, then the work of others that is no package.
 *
 * `listed` is what ncc lists: for each package its name, its licence and the text of its file LICENSE. Where there is
 * no such file, the text is that of UNLICENSE or COPYING, else that of another package from the same repository.
 * @param root the folder of package.json
 * @throws Error where a package or a source has no text
 */
export function licensesText(listed: string, root: string): string {
  const packages = readPackages(listed, join(root, 'node_modules'))
  const entries = packages.map((entry) => entryText(entry.name, entry.licence, textOf(entry, packages)))
  const others = THIRD_PARTY.map(({ name, title, licence }) =>
    entryText(title, licence, readFileSync(join(root, 'notices', `${name}.txt`), 'utf8')),
  )
  return [...entries, ...others].join('\n')
}

interface BundledPackage {
  readonly name: string
  readonly licence: string
  readonly repository: string | undefined
  readonly folder: string
  /** Empty where the package has no file LICENSE. */
  readonly text: string
}

function entryText(title: string, licence: string, text: string): string {
  return `${title}\n${licence}\n${text.trim()}\n`
}

/** An entry begins with a line that names an installed package, above a line that is the licence of that package. */
function readPackages(listed: string, modules: string): BundledPackage[] {
  const lines = listed.split('\n')
  const heads = lines.flatMap((name, line) => {
    const file = join(modules, name, 'package.json')
    if (!/^(@[\w.-]+\/)?[\w.-]+$/.test(name) || !existsSync(file)) return []
    const { license, repository } = JSON.parse(readFileSync(file, 'utf8'))
    if (lines[line + 1] !== license) return []
    return [
      {
        line,
        name,
        licence: license as string,
        repository: addressOf(repository),
        folder: join(modules, name),
      },
    ]
  })
  if (heads[0]?.line !== 0) throw new Error('ncc lists its packages in a form that is not known here')
  return heads.map(({ line, ...head }, index) => ({
    ...head,
    text: lines
      .slice(line + 2, heads[index + 1]?.line)
      .join('\n')
      .trim(),
  }))
}

function addressOf(repository: string | { readonly url?: string } | undefined): string | undefined {
  return typeof repository === 'string' ? repository : repository?.url
}

function textOf(entry: BundledPackage, packages: readonly BundledPackage[]): string {
  if (entry.text !== '') return entry.text
  const file = readdirSync(entry.folder).find((name) => /^(un)?licen[cs]e|^copying/i.test(name))
  if (file !== undefined) return readFileSync(join(entry.folder, file), 'utf8')
  const sibling = packages.find(
    ({ repository, licence, text }) =>
      text !== '' && repository === entry.repository && licence === entry.licence && repository !== undefined,
  )
  if (sibling !== undefined) return sibling.text
  throw new Error(`${entry.name} is in the bundle, and no text of its licence ${entry.licence} was found`)
}
