/** Text or data that somebody chose to keep a parser, a regular expression or a plan busy. */
export interface Hostile {
  /** Unique among all. */
  readonly name: string
  /** What it is as large as: characters, rows, objects. Measured at this size and at 16 times it. */
  readonly size: number
  /** Has a process of its own: it changes the state of its process, or fills its memory. */
  readonly alone?: true
  /** Makes the input, which is not measured, and gives what is; that answers in a few words. */
  readonly prepare: (size: number) => Work | Promise<Work>
}

export type Work = () => string | Promise<string>

/** `make` of 0, 1, 2 … as one text. */
export function many(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('')
}
