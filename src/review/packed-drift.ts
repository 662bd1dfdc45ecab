import { z } from 'zod'
import { packKeys, unpackKeys } from '../live/memory.ts'
import type { ShownDrift } from '../plan/shown/shown-drift.ts'

/** The JSON of what was shown of one cluster beside its changes: hashes in base64, or a digest. */
export function packedDrift(shown: ShownDrift): string | readonly [digest: string] {
  return shown.kind === 'digest' ? [shown.digest] : packKeys(shown.keys)
}

/** The way back of `packedDrift`; keys in order. */
export const unpackedDrift = z.union([
  z.tuple([z.string()]).transform(([digest]): ShownDrift => ({ kind: 'digest', digest })),
  z.string().transform((text, about): ShownDrift => {
    const keys = unpackKeys(text)
    if (keys === undefined) about.addIssue({ code: 'custom', message: 'no keys' })
    return { kind: 'keys', keys: [...(keys ?? [])] }
  }),
])
