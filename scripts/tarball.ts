import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** The npm package, as it would be published. */
export interface Tarball {
  /** Absolute. */
  readonly path: string
  /** Paths inside the package. */
  readonly files: readonly string[]
  /** Bytes of the tarball, and of what is in it. */
  readonly size: number
  readonly unpackedSize: number
}

/**
 * Packs `dist/` as it is into the folder `to`. The package has a package.json of its own: `dist/` holds all that it
 * needs, so it has no dependencies, no scripts, and nothing is installed beside it. The package.json of the
 * repository stays private, because publishing that one would install the tools of the build.
 */
export function packTarball(to: string): Tarball {
  const about: Record<string, unknown> & { files: readonly string[] } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  )
  const folder = mkdtempSync(join(tmpdir(), 'eks-access-package-'))
  try {
    const manifest = Object.fromEntries(PUBLISHED.map((key) => [key, about[key]]))
    writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`)
    for (const path of [...about.files, 'README.md', 'LICENSE'])
      cpSync(path, join(folder, path), { recursive: true })
    const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', resolve(to)]
    // On Windows npm is a script of the shell.
    const shell = process.platform === 'win32'
    const [packed] = JSON.parse(execFileSync('npm', args, { cwd: folder, encoding: 'utf8', shell }))
    return {
      path: join(resolve(to), packed.filename),
      files: packed.files.map(({ path }: { readonly path: string }) => path),
      size: packed.size,
      unpackedSize: packed.unpackedSize,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const PUBLISHED = [
  'name',
  'version',
  'description',
  'license',
  'repository',
  'type',
  'bin',
  'files',
  'engines',
] as const
