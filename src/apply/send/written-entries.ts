import { principalKey } from '../../aws-auth/arn-key.ts'
import type { EntryDetails } from '../../live/facts.ts'
import type { Snapshot } from '../../live/snapshot.ts'
import { entriesOf } from '../../login/access-entries.ts'

/** What an apply did to one access entry, from its first step to its last. */
export interface WrittenEntry {
  readonly principalArn: string
  /** As it was before the first; `undefined`: there was none. */
  readonly before: EntryDetails | undefined
  /** As the last one left it. */
  readonly after: EntryDetails | undefined
  /** The last step may have been done or not. */
  readonly isUnsure: boolean
}

/** Keeps what is needed to take the steps of an apply back, in the order in which entries were first changed. */
export class WrittenEntries {
  readonly #written = new Map<string, WrittenEntry>()

  get all(): readonly WrittenEntry[] {
    return [...this.#written.values()]
  }

  done(principalArn: string, seen: EntryDetails | undefined, after: EntryDetails | undefined): void {
    this.#keep(principalArn, seen, { after, isUnsure: false })
  }

  /** The answer to a step is lost. */
  lost(principalArn: string, seen: EntryDetails | undefined): void {
    this.#keep(principalArn, seen, { after: seen, isUnsure: true })
  }

  #keep(
    principalArn: string,
    seen: EntryDetails | undefined,
    end: Pick<WrittenEntry, 'after' | 'isUnsure'>,
  ): void {
    const key = principalKey(principalArn)
    const { before } = this.#written.get(key) ?? { before: seen }
    this.#written.set(key, { principalArn, before, ...end })
  }
}

/** The access entries that were read, by `principalKey`: what each step expects to find. */
export type SeenEntries = Map<string, EntryDetails | undefined>

export function seenEntries({ facts }: Snapshot): SeenEntries {
  return new Map([...entriesOf(facts)].map(([key, { details }]) => [key, details]))
}
