import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** A Go program that the end-to-end tests need, and how it is built. */
export interface Binary {
  readonly name: 'kube-apiserver' | 'etcd' | 'aws-iam-authenticator' | 'aws-auth-oracle' | 'rbac-oracle'
  /** Folder with the go.mod that pins it. One for each, because their requirements disagree. */
  readonly module: string
  readonly package: string
  readonly flags: readonly string[]
  /** Folder of the program's own source, where it is ours. */
  readonly source?: string
  /** What a first build takes on two cores, for the progress line. */
  readonly firstBuild: string
}

const root = join(import.meta.dirname, '..', 'go')
const plain = ['-trimpath', '-ldflags', '-s -w']

export const binaries: readonly Binary[] = [
  {
    name: 'etcd',
    module: join(root, 'etcd'),
    package: 'go.etcd.io/etcd/server/v3',
    flags: plain,
    firstBuild: 'under a minute',
  },
  {
    name: 'aws-iam-authenticator',
    module: join(root, 'authenticator'),
    package: 'sigs.k8s.io/aws-iam-authenticator/cmd/aws-iam-authenticator',
    flags: plain,
    firstBuild: 'about 3 minutes',
  },
  {
    name: 'aws-auth-oracle',
    module: join(root, 'authenticator'),
    package: './oracle',
    flags: plain,
    source: join(root, 'authenticator', 'oracle'),
    firstBuild: 'some seconds',
  },
  {
    name: 'kube-apiserver',
    module: join(root, 'kubernetes'),
    package: 'k8s.io/kubernetes/cmd/kube-apiserver',
    // Without a version of its own the server reports v0.0.0.
    flags: ['-trimpath', '-ldflags', '-s -w -X k8s.io/component-base/version.gitVersion=v1.36.3'],
    firstBuild: 'about 7 minutes',
  },
  {
    name: 'rbac-oracle',
    module: join(root, 'kubernetes'),
    package: './oracle',
    flags: plain,
    source: join(root, 'kubernetes', 'oracle'),
    firstBuild: 'some seconds',
  },
]

/** Where a build is kept: outside the checkout, under a hash of all that goes into it. */
export function cachedPath(binary: Binary, goVersion: string): string {
  const hash = createHash('sha256').update(JSON.stringify([goVersion, binary.package, binary.flags]))
  for (const file of inputsOf(binary)) hash.update(readFileSync(file))
  const cache = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache')
  return join(cache, 'eks-access', 'e2e', hash.digest('hex').slice(0, 20), binary.name)
}

function inputsOf(binary: Binary): string[] {
  const pins = [join(binary.module, 'go.mod'), join(binary.module, 'go.sum')]
  const { source } = binary
  if (source === undefined || !existsSync(source)) return pins
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  const sources = files.filter((file) => file.endsWith('.go')).toSorted()
  return [...pins, ...sources.map((file) => join(source, file))]
}
