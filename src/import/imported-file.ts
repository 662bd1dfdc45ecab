import type { ClusterEntry } from '../access/desired.ts'
import type { MappingName } from '../access/mapping.ts'
import type { BindingEntry } from '../rbac/bindings.ts'
import type { RbacObject } from '../rbac/object.ts'
import type { PresetName } from '../rbac/presets.ts'
import type { FoundPrincipal } from './found-principal.ts'

/** The access file that is to be written, with its manifests. */
export interface ImportedFile {
  readonly set: string
  readonly clusters: readonly ImportedCluster[]
  /** In the order in which a person reads them. */
  readonly principals: readonly ImportedPrincipal[]
  readonly presets: readonly ImportedPreset[]
  readonly bindings: readonly ImportedBinding[]
  readonly manifests: readonly ImportedManifest[]
}

export interface ImportedCluster {
  /** As the file is to have it: paths are relative to its folder. */
  readonly entry: ClusterEntry
  readonly account?: string
  readonly mapping?: MappingName
  /** Why `mapping` is not said where both are possible. */
  readonly mappingNote?: string
}

/** Names of the clusters that it is for; never none. */
interface ForSome {
  readonly clusters: readonly string[]
}

export interface ImportedPrincipal extends ForSome, Omit<FoundPrincipal, 'by' | 'of' | 'username'> {
  /** Absent where it is the default. */
  readonly username?: string
  readonly section: Section
}

/** The headings under which principals are listed, in their order. */
export const SECTIONS = ['admins', 'permission-sets', 'roles', 'users', 'accounts'] as const

export type Section = (typeof SECTIONS)[number]

export interface ImportedPreset extends ForSome {
  readonly preset: PresetName
  readonly namespaces: readonly string[]
  /** `objectId` of what it makes. */
  readonly makes: readonly string[]
}

export interface ImportedBinding extends ForSome {
  readonly binding: BindingEntry
  readonly makes: readonly string[]
}

/** A file of manifests. */
export interface ImportedManifest extends ForSome {
  /** `rbac/shop.yaml` */
  readonly path: string
  readonly objects: readonly RbacObject[]
}
