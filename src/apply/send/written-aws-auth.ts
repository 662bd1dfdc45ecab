import type { ConfigMap } from '../../live/snapshot.ts'
import { sameData } from '../order/same-data.ts'

/** What an apply did to aws-auth, from its first write to its last. */
export interface AwsAuthWrites {
  /** As it was before the first; `undefined` where there was none. */
  readonly before: ConfigMap | undefined
  /** As the last one left it. */
  readonly after: ConfigMap
  /** Nobody else wrote between the first and the last. */
  readonly alone: boolean
}

/** One write: the object that it replaced, and the one that was stored. */
interface Step {
  readonly replaced: ConfigMap | undefined
  readonly stored: ConfigMap
}

/** Keeps what is needed to take the writes of aws-auth back, also where the answer to one is lost. */
export class WrittenAwsAuth {
  #writes: AwsAuthWrites | undefined
  #unsure: Step | undefined

  /** What was written, as far as it is known; a write whose answer is lost counts as done. */
  get writes(): AwsAuthWrites | undefined {
    return this.#unsure === undefined ? this.#writes : this.#with(this.#unsure)
  }

  /** Whether `writes.after` carries the version that was stored. */
  get isCertain(): boolean {
    return this.#unsure === undefined
  }

  done(step: Step): void {
    this.#writes = this.#with(step)
  }

  /** It may have been done or not. */
  lost(step: Step): void {
    this.#unsure = step
  }

  /** What is live now tells what became of a lost write. */
  settle(live: ConfigMap | undefined): void {
    const unsure = this.#unsure
    if (unsure === undefined) return
    this.#unsure = undefined
    if (live !== undefined && sameData(live.data, unsure.stored.data)) {
      this.done({ ...unsure, stored: live })
    } else if (!isSame(live, unsure.replaced)) {
      // Somebody else has written since, over our write or instead of it.
      this.#writes = { ...this.#with(unsure), alone: false }
    }
  }

  #with({ replaced, stored }: Step): AwsAuthWrites {
    const known = this.#writes
    if (known === undefined) return { before: replaced, after: stored, alone: true }
    return { ...known, after: stored, alone: known.alone && sameData(known.after.data, replaced?.data) }
  }
}

function isSame(one: ConfigMap | undefined, other: ConfigMap | undefined): boolean {
  return one === undefined || other === undefined ? one === other : sameData(one.data, other.data)
}
