import { execFileSync } from 'node:child_process'
import { readdirSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import type { Facts } from '../test/e2e/facts.ts'
import { adminOf } from '../test/e2e/live.ts'

/** kubectl itself. */
export interface Kubectl {
  readonly path: string
  /** `v1.33.1` */
  readonly version: string
  /** `v1.36.3`, of the API server that it is used with. */
  readonly server: string
}

/**
 * The kubectl of this machine, or nothing where there is none. Google's package has a dispatcher in its place, which
 * asks the server for its version before it starts one of the kubectls beside it: that would be measured too, so here
 * it is the newest of these that is not newer than the server.
 */
export async function findKubectl(facts: Facts): Promise<Kubectl | undefined> {
  const path = onPath('kubectl')
  const version = path === undefined ? undefined : versionOf(path)
  if (path === undefined || version === undefined) return undefined
  const { gitVersion: server, minor } = await adminOf(facts).must<ServerVersion>('GET', '/version')
  if (!version.endsWith('-dispatcher')) return { path, version, server }
  const folder = dirname(path)
  const [newest] = readdirSync(folder)
    .flatMap((name) => {
      const found = /^kubectl\.1\.(\d+)$/.exec(name)?.[1]
      return found === undefined ? [] : [{ name, minor: Number(found) }]
    })
    .filter((one) => one.minor <= Number.parseInt(minor, 10))
    .toSorted((one, other) => other.minor - one.minor)
  if (newest === undefined) throw new Error(`${path} is a dispatcher, and ${folder} has no kubectl.1.N`)
  const real = join(folder, newest.name)
  const itself = versionOf(real)
  if (itself === undefined) throw new Error(`${real} does not say its version`)
  return { path: real, version: itself, server }
}

/** `version.Info` of k8s.io/apimachinery */
interface ServerVersion {
  readonly gitVersion: string
  /** `36`, at some providers `36+` */
  readonly minor: string
}

/** One line of a report: which kubectl it was. */
export function sentenceOf(kubectl: Kubectl | undefined): string {
  return kubectl === undefined
    ? 'kubectl is not installed here, so nothing is compared with it.'
    : `kubectl is ${kubectl.version}, the API server ${kubectl.server}; a dispatcher that a package puts in the place of kubectl is not measured.`
}

function onPath(name: string): string | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    try {
      return realpathSync(join(folder, name))
    } catch {
      // Not in this one.
    }
  }
  return undefined
}

function versionOf(path: string): string | undefined {
  try {
    const text = execFileSync(path, ['version', '--client', '--output=json'], { encoding: 'utf8' })
    const version: { clientVersion: { gitVersion: string } } = JSON.parse(text)
    return version.clientVersion.gitVersion
  } catch {
    return undefined
  }
}
