/** The part of ncc's programmatic interface that the build uses; the package comes without types. */
declare module '@vercel/ncc' {
  export default function ncc(
    input: string,
    options: { readonly license: string; readonly quiet: boolean },
  ): Promise<{
    /** The entry, ESM. */
    readonly code: string
    /** All other files by name. */
    readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>
    /** Webpack's own. */
    readonly stats: { readonly compilation: Compilation }
  }>

  export interface Compilation {
    readonly chunks: Iterable<Chunk>
    readonly chunkGraph: { getChunkModules(chunk: Chunk): readonly BundledModule[] }
    readonly moduleGraph: { getModule(dependency: object): BundledModule | null }
  }

  export interface Chunk {
    readonly id: number | string
    readonly files: Iterable<string>
    canBeInitial(): boolean
    readonly groupsIterable: Iterable<{
      readonly chunks: readonly Chunk[]
      readonly blocksIterable: Iterable<{ readonly dependencies: readonly object[] }>
    }>
  }

  export interface BundledModule {
    /** Absolute path; absent for modules that webpack makes itself. */
    readonly resource?: string
    /** The parts of a concatenated module. */
    readonly modules?: readonly BundledModule[]
    readonly rootModule?: BundledModule
    size(): number
  }
}
