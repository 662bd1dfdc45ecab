import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

/** A program that is a Go command; `version` begins with `v`. */
export interface GoTool {
  readonly name: string
  readonly package: string
  readonly version: string
}

/** A program that a Python package of compiled code brings. */
export interface PythonTool {
  readonly name: string
  /** `name` of the package, where it differs. */
  readonly package?: string
  readonly version: string
}

/** A program that a Python package brings, with all that this package needs. */
export interface PythonServer {
  readonly name: string
  /** A requirements file of pip with the version and the hashes of every package. */
  readonly requirements: string
}

/** A program that an npm package without dependencies brings. */
export interface NpmTool {
  /** Of the package. */
  readonly name: string
  readonly version: string
  /** What npm must find in the package: `sha512-…`. */
  readonly integrity: string
  /** Where the program is in the package. */
  readonly program: string
}

/** The path of a program that Go builds: once, by version, outside the checkout. */
export function goTool(tool: GoTool): string {
  const folder = installed(`${tool.name}-${tool.version}`, (to) =>
    run('go', ['install', `${tool.package}@${tool.version}`], { GOBIN: to }),
  )
  return join(folder, tool.name)
}

/** The path of a program in a Python environment of its own: installed once, by version, outside the checkout. */
export function pythonTool(tool: PythonTool): string {
  const folder = installed(`${tool.name}-${tool.version}`, (to) =>
    pipInstall(to, [`${tool.package ?? tool.name}==${tool.version}`]),
  )
  return join(folder, 'bin', tool.name)
}

/**
 * The interpreter of a Python environment of its own, and the program in it: installed once, by what the requirements
 * say, outside the checkout, and without running what a package brings for its installation.
 */
export function pythonServer({ name, requirements }: PythonServer): PythonProgram {
  const hash = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12)
  const folder = installed(`${name}-${hash}`, (to) =>
    pipInstall(to, ['--require-hashes', '--only-binary', ':all:', '--requirement', requirements]),
  )
  return { python: join(folder, 'bin', 'python'), program: join(folder, 'bin', name) }
}

/** The first line of an installed program names the folder in which it was installed, which is another one since. */
export interface PythonProgram {
  readonly python: string
  readonly program: string
}

function pipInstall(to: string, what: readonly string[]): void {
  run('python3', ['-m', 'venv', to])
  const pip = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check']
  run(join(to, 'bin', 'python'), [...pip, ...what])
}

/** The path of a program of an npm package: installed once, by version, outside the checkout, without its scripts. */
export function npmTool({ name, version, integrity, program }: NpmTool): string {
  const folder = installed(`${name}-${version}`, (to) => {
    mkdirSync(to, { recursive: true })
    const dependencies = { [name]: version }
    const packages = { '': { dependencies }, [`node_modules/${name}`]: { version, integrity } }
    writeFileSync(join(to, 'package.json'), JSON.stringify({ dependencies }))
    writeFileSync(join(to, 'package-lock.json'), JSON.stringify({ lockfileVersion: 3, packages }))
    run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--prefix', to])
  })
  return join(folder, 'node_modules', name, program)
}

const cache = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'eks-access', 'tools')

/** Makes the folder under another name first, so that an install that was cut short is not taken for a whole one. */
function installed(name: string, install: (folder: string) => void): string {
  const folder = join(cache, name)
  if (existsSync(folder)) return folder
  const unfinished = `${folder}.${process.pid}`
  mkdirSync(dirname(folder), { recursive: true })
  try {
    install(unfinished)
    renameSync(unfinished, folder)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
  return folder
}

function run(program: string, args: readonly string[], env: Record<string, string> = {}): void {
  if (spawnSync(program, ['--version'], { stdio: 'ignore' }).error !== undefined)
    throw new Error(
      `${program} is not installed. The tools of this repository need npm, Go and Python 3 on the PATH.`,
    )
  execFileSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
}
