import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Binary, binaries, cachedPath } from './binary.ts'
import { goVersion } from './go.ts'

/** Paths of the five programs. */
export type Built = Readonly<Record<Binary['name'], string>>

const heartbeat = 30_000

/**
 * Builds what is not built yet and gives the paths. Builds are kept under the user's cache folder and appear
 * there whole or not at all. With `KUBEBUILDER_ASSETS` set (as `setup-envtest use -p env` prints it),
 * kube-apiserver and etcd are taken from that folder.
 *
 * @throws Error that says what is missing and how to get it
 */
export async function buildServers(say: (line: string) => void): Promise<Built> {
  const built: Partial<Record<Binary['name'], string>> = {}
  for (const binary of binaries) built[binary.name] = fromAssets(binary) ?? (await fromCache(binary, say))
  return built as Built
}

function fromAssets({ name }: Binary): string | undefined {
  const assets = process.env['KUBEBUILDER_ASSETS']
  if (!assets || (name !== 'kube-apiserver' && name !== 'etcd')) return undefined
  const path = join(assets, name)
  if (existsSync(path)) return path
  throw new Error(
    `KUBEBUILDER_ASSETS is ${assets}, but there is no ${name} in it.\n` +
      'Get both with `setup-envtest use 1.36.x -p path`, or unset the variable to build them with Go.',
  )
}

async function fromCache(binary: Binary, say: (line: string) => void): Promise<string> {
  const path = cachedPath(binary, await goVersion(wantedGo(binary), binary.module))
  if (existsSync(path)) return path
  say(`building ${binary.name} (the first time ${binary.firstBuild})`)
  const started = Date.now()
  const seconds = (): string => `${Math.round((Date.now() - started) / 1000)} s`
  const timer = setInterval(() => say(`  still building ${binary.name}, ${seconds()}`), heartbeat)
  try {
    await build(binary, path)
  } finally {
    clearInterval(timer)
  }
  say(`built ${binary.name} in ${seconds()}`)
  return path
}

function wantedGo({ module }: Binary): string {
  const line = readFileSync(join(module, 'go.mod'), 'utf8').match(/^go (\S+)$/m)
  if (line?.[1] === undefined) throw new Error(`${module}/go.mod has no go line.`)
  return line[1]
}

async function build(binary: Binary, path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true })
  const unfinished = `${path}.${process.pid}`
  const child = spawn('go', ['build', ...binary.flags, '-o', unfinished, binary.package], {
    cwd: binary.module,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString()
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) {
    rmSync(unfinished, { force: true })
    throw new Error(`go build of ${binary.name} failed in ${binary.module}:\n${stderr.trimEnd()}`)
  }
  renameSync(unfinished, path)
}
