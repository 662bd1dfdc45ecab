// Builds dist/: the compiler strips the types, ncc bundles, packages are shortened and chunks named.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { bundle } from './bundle.ts'

/** A package's program by its file: what is in node_modules/.bin can only be started by a shell on Windows. */
const run = (program: string, ...args: string[]): void => {
  execFileSync(process.execPath, [`node_modules/${program}`, ...args], { stdio: 'inherit' })
}

rmSync('lib', { recursive: true, force: true })
run('typescript/bin/tsc', '--project', 'tsconfig.build.json')
// Not before it compiles and bundles: a build that fails leaves the last good one.
const files = await bundle('lib/index.js')
rmSync('dist', { recursive: true, force: true })
mkdirSync('dist')
for (const [name, content] of files)
  writeFileSync(`dist/${name}`, content, { mode: name === 'index.js' ? 0o755 : 0o644 })
