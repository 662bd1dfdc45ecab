// Port of go-yaml, changed: notices/go-yaml.txt
import type { Mark } from './characters.ts'

/** `max_indents` of scannerc.go. */
const MAX_DEPTH = 10_000

/** The columns of the block collections that are open, -1 being none. */
export class Blocks {
  private readonly outer: number[] = []
  /** Of the innermost one. */
  column = -1

  /** Opens a block at a deeper column; false where there is none to open. `undefined`: there are too many. */
  open({ column }: Mark): boolean | undefined {
    if (this.column >= column) return false
    this.outer.push(this.column)
    this.column = column
    return this.outer.length > MAX_DEPTH ? undefined : true
  }

  /** Closes the innermost block where it is deeper than `column`; false where it is not. */
  closeAbove(column: number): boolean {
    if (this.column <= column) return false
    this.column = this.outer.pop() ?? -1
    return true
  }
}
