import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CodeAt } from './parts.ts'

/**
 * Names the code of a bundle, by the comments that the bundler writes: `src/plan`, `js-yaml`, or `dist/zod.js` where it
 * says no more, as in files of packages alone, which are minified.
 */
export function codeOfBundle(folder: string): CodeAt {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'))
  const texts = names.map((name) => ({ name, lines: readFileSync(join(folder, name), 'utf8').split('\n') }))
  const modules = new Map(texts.flatMap(({ lines }) => modulesNamedIn(lines)))
  const files = new Map(
    texts.map(({ name, lines }) => [
      pathToFileURL(join(folder, name)).href,
      codeOfLines(lines, `dist/${name}`, modules),
    ]),
  )
  return (url, line) => files.get(url)?.[line] ?? url
}

const EXTERNAL = /^\/\/ EXTERNAL MODULE: \.\/(\S+)/
const REQUIRED = /__webpack_require__\((\d+)\)/
const NUMBERED = /^\/\*\*\*\/ (\d+):/
const CONCATENATED = /^;\/\/ CONCATENATED MODULE: \.\/(\S+)/
const MODULE_ENDS = /^\/\*\*\*\/ }\)/

/** Paths by the numbers that modules have in the bundle; it says both where one imports another. */
function modulesNamedIn(lines: readonly string[]): [id: string, path: string][] {
  return lines.flatMap((line, index): [string, string][] => {
    const path = EXTERNAL.exec(line)?.[1]
    const id = REQUIRED.exec(lines[index + 1] ?? '')?.[1]
    return path === undefined || id === undefined ? [] : [[id, path]]
  })
}

/** What the code of each line of a file is called. */
export function codeOfLines(
  lines: readonly string[],
  file: string,
  modules: ReadonlyMap<string, string>,
): readonly string[] {
  let name = file
  return lines.map((line) => {
    const id = NUMBERED.exec(line)?.[1]
    const path = CONCATENATED.exec(line)?.[1] ?? modules.get(id ?? '')
    if (path !== undefined) name = nameOf(path) ?? file
    else if (id !== undefined || MODULE_ENDS.test(line)) name = file
    return name
  })
}

/** Of `lib/plan/atom/atoms.js` it is `src/plan`, and of `node_modules/js-yaml/dist/js-yaml.mjs`, `js-yaml`. */
function nameOf(path: string): string | undefined {
  const own = /^lib\/(?:([^/]+)\/|)/.exec(path)
  if (own !== null) return own[1] === undefined ? 'src' : `src/${own[1]}`
  return /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]
}
