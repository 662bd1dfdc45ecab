import { readdirSync, readFileSync } from 'node:fs'
import { parseAccess } from '../../src/access/parse.ts'
import { resolveAccess } from '../../src/access/resolve.ts'
import type { Problem } from '../../src/problem/problem.ts'

/** A faulty file of test/fixtures/, named by its fault, with the problems that its first lines expect. */
export interface Fixture {
  readonly name: string
  readonly text: string
  /** `<code> <line>:<column>` */
  readonly expected: readonly string[]
}

export function readFixtures(folder: 'access' | 'manifests'): Fixture[] {
  const directory = new URL(`../fixtures/${folder}/`, import.meta.url)
  return readdirSync(directory)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => {
      const text = readFileSync(new URL(name, directory), 'utf8')
      const expected = [...text.matchAll(/^# expect: (.+)$/gm)].map(([, problem = '']) => problem)
      return { name, text, expected }
    })
}

/** All problems of an access.yaml, with every glob matching `files`. */
export function problemsOf(
  text: string,
  {
    file = 'access.yaml',
    files = [],
  }: { file?: string; files?: readonly { path: string; text: string }[] } = {},
): readonly Problem[] {
  const { access, problems } = parseAccess(text, file)
  if (access === undefined) return problems
  const globs = access.manifests.map((glob) => ({ ...glob, files }))
  return [...problems, ...resolveAccess(access, globs).problems]
}

/** `<code> <line>:<column>`, as fixtures expect it. */
export function inShort({ code, where }: Problem): string {
  return `${code} ${where.line}:${where.column}`
}
