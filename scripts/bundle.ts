import { resolve } from 'node:path'
import ncc from '@vercel/ncc'
import { minify } from 'terser'
import { chunkNames, type NamedChunk } from './chunk-names.ts'
import { licensesText } from './licenses.ts'

const LICENSES = 'licenses.txt'

/**
 * The bundle of an entry: its files by name. Chunks are named by what they are for. The program's own code stays as
 * it is, so that a stack names its functions and a reader finds the line; packages are made short.
 */
export async function bundle(entry: string): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const { code, assets, stats } = await ncc(resolve(entry), { license: LICENSES, quiet: true })
  const chunks = new Map(chunkNames(stats.compilation, process.cwd()).map((chunk) => [chunk.file, chunk]))
  const files = new Map<string, string | Uint8Array>([['index.js', withNames(code, [...chunks.values()])]])
  for (const [file, { source }] of Object.entries(assets)) {
    const chunk = chunks.get(file)
    if (file === LICENSES) files.set(file, licensesText(String(source), process.cwd()))
    else if (chunk === undefined) files.set(file, source)
    else files.set(chunk.name, chunk.own ? source : await short(chunk.name, String(source)))
  }
  return files
}

/** Webpack's loader asks this function for the file of a chunk. */
const FILE_OF_CHUNK = /return "" \+ chunkId \+ "\.index\.js";/

function withNames(code: string, chunks: readonly NamedChunk[]): string {
  if (!FILE_OF_CHUNK.test(code)) throw new Error('the loader of the bundle is not the one that was expected')
  const names = Object.fromEntries(chunks.map(({ id, name }) => [id, name]))
  return code.replace(FILE_OF_CHUNK, `return ${JSON.stringify(names)}[chunkId];`)
}

async function short(name: string, source: string): Promise<string> {
  const { code } = await minify(source, { module: true, ecma: 2020, compress: { passes: 1 } })
  if (code === undefined) throw new Error(`terser gave nothing for ${name}`)
  return code
}
