// Builds dist/: the compiler strips the types, ncc bundles, terser shortens the chunks (ncc shortens only the entry).
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { minify } from 'terser'
import { licensesText } from './licenses.ts'

/** A package's program by its file: what is in node_modules/.bin can only be started by a shell on Windows. */
const run = (program: string, ...args: string[]): void => {
  execFileSync(process.execPath, [`node_modules/${program}`, ...args], { stdio: 'inherit' })
}

rmSync('lib', { recursive: true, force: true })
run('typescript/bin/tsc', '--project', 'tsconfig.build.json')
// Not before it compiles: a build that fails leaves the last good one.
rmSync('dist', { recursive: true, force: true })
run(
  '@vercel/ncc/dist/ncc/cli.js',
  'build',
  'lib/index.js',
  '--out',
  'dist',
  '--license',
  'licenses.txt',
  '--quiet',
)
for (const name of readdirSync('dist').filter((file) => file.endsWith('.js'))) {
  const path = `dist/${name}`
  const { code } = await minify(readFileSync(path, 'utf8'), {
    module: true,
    ecma: 2020,
    compress: { passes: 1 },
  })
  if (code === undefined) throw new Error(`terser gave nothing for ${path}`)
  writeFileSync(path, code)
}
writeFileSync('dist/licenses.txt', licensesText(readFileSync('dist/licenses.txt', 'utf8'), '.'))
