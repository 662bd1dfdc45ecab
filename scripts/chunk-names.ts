import { relative, sep } from 'node:path'
import type { BundledModule, Chunk, Compilation } from '@vercel/ncc'

/** A chunk of the bundle under the name that says what it is for. */
export interface NamedChunk {
  /** As webpack called it: `667.index.js`. */
  readonly file: string
  readonly id: number | string
  /** `cluster-eks-connect.js` */
  readonly name: string
  /** It holds modules of this program, not only those of packages. */
  readonly own: boolean
}

/** Chunks that several others share, by a module that only they hold. */
const SHARED: readonly (readonly [name: string, module: string])[] = [
  ['modes', 'lib/modes/registry.js'],
  ['access-file', 'lib/files/load-access.js'],
  ['aws-auth', 'lib/aws-auth/decode.js'],
  ['logins', 'lib/login/logins.js'],
  ['core', 'lib/plan/make-plan.js'],
  ['apply', 'lib/apply/apply.js'],
  ['restore', 'lib/plan/restore.js'],
  ['explain', 'lib/explain/explain.js'],
  ['explain-words', 'lib/render/explain/text.js'],
  ['render', 'lib/render/terminal.js'],
  ['markdown', 'lib/render/comment.js'],
  ['kube-requests', 'lib/cluster/kube/request.js'],
  ['kubernetes-client', 'node_modules/@kubernetes/client-node/dist/config.js'],
  ['aws-sdk', 'node_modules/@aws-sdk/core/'],
  ['octokit', 'node_modules/@octokit/core/'],
  ['undici', 'node_modules/undici/index.js'],
  ['yaml-and-diff', 'node_modules/js-yaml/'],
  ['zod', 'node_modules/zod/v4/classic/schemas.js'],
  ['zod-core', 'node_modules/zod/v4/core/schemas.js'],
  ['zod-mini', 'node_modules/zod/v4/mini/schemas.js'],
]

/**
 * Names for all chunks but the entry. One that is loaded by `import()` is called after the file that is imported,
 * `src/cluster/eks/connect.ts` → `cluster-eks-connect.js`; one that several share as SHARED says, else after the
 * package or folder that takes most of its room.
 *
 * @throws Error when two chunks would share a name: then SHARED needs a line
 */
export function chunkNames(compilation: Compilation, root: string): readonly NamedChunk[] {
  const chunks = [...compilation.chunks].filter((chunk) => !chunk.canBeInitial())
  const named = chunks.flatMap((chunk) => {
    const modules = compilation.chunkGraph.getChunkModules(chunk).flatMap((one) => partsOf(one, root))
    const name = `${importedBy(chunk, compilation, root) ?? sharedName(modules)}.js`
    const own = modules.some(({ path }) => path.startsWith('lib/'))
    return [...chunk.files].map((file) => ({ file, id: chunk.id, name, own }))
  })
  const twice = named.find(({ name }, index) => named.findIndex((other) => other.name === name) !== index)
  if (twice !== undefined)
    throw new Error(`two chunks would be called ${twice.name}: SHARED in scripts/chunk-names.ts needs a line`)
  return named
}

interface Part {
  /** Relative to the repository, with `/`. */
  readonly path: string
  readonly size: number
}

function partsOf(module: BundledModule, root: string): readonly Part[] {
  if (module.modules !== undefined) return module.modules.flatMap((part) => partsOf(part, root))
  if (module.resource === undefined) return []
  return [{ path: relative(root, module.resource).split(sep).join('/'), size: module.size() }]
}

/** After the module that an `import()` asks for, where the chunk holds it. */
function importedBy(
  chunk: Chunk,
  { chunkGraph, moduleGraph }: Compilation,
  root: string,
): string | undefined {
  const held = new Set(chunkGraph.getChunkModules(chunk))
  for (const { blocksIterable } of chunk.groupsIterable)
    for (const { dependencies } of blocksIterable)
      for (const dependency of dependencies) {
        const module = moduleGraph.getModule(dependency)
        if (module === null || !held.has(module)) continue
        const { resource } = module.rootModule ?? module
        if (resource !== undefined) return nameOf(relative(root, resource).split(sep).join('/'))
      }
  return undefined
}

function sharedName(parts: readonly Part[]): string {
  const listed = SHARED.find(([, module]) => parts.some(({ path }) => path.startsWith(module)))
  if (listed !== undefined) return listed[0]
  const sizes = new Map<string, number>()
  for (const { path, size } of parts) {
    const name = path.startsWith('lib/') ? nameOf(path.replace(/\/[^/]*$/, '')) : nameOf(path)
    sizes.set(name, (sizes.get(name) ?? 0) + size)
  }
  return [...sizes].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? 'empty'
}

/** `lib/github/client.js` → `github-client`; `node_modules/@aws-sdk/client-ec2/…` → `aws-sdk-client-ec2`. */
function nameOf(path: string): string {
  const name = path.split('node_modules/').at(-1) ?? path
  const text = path.includes('node_modules/')
    ? (/^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name)
    : name.replace(/^lib\//, '').replace(/\.js$/, '')
  return text.replace(/[^\w-]+/g, '-').replace(/^-/, '')
}
