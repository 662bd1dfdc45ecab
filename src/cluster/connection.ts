import type { ClusterReader, ClusterWriter } from './door.ts'

/** A reader and a writer in one; a door hands it out as one or the other. */
export interface Connection extends ClusterReader, ClusterWriter {}
