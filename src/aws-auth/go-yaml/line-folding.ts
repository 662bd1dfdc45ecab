// Port of go-yaml, changed: notices/go-yaml.txt
import { isBlank } from './character-class.ts'
import type { Characters } from './characters.ts'

/**
 * White space and line breaks between the parts of a plain or quoted scalar: blanks stay, one break becomes a
 * space, more become the breaks after the first.
 */
export class LineFolding {
  private broken = false
  private blanks = ''
  private firstBreak = ''
  private moreBreaks = ''

  /** A quoted scalar forgets between two parts whether there was a break; a plain one does not. */
  begin(): void {
    this.broken = false
  }

  /** `\` at the end of a line: the break and the blanks of the next line vanish. */
  escapedBreak(): void {
    this.broken = true
  }

  get afterBreak(): boolean {
    return this.broken
  }

  get pending(): boolean {
    return this.broken || this.blanks !== ''
  }

  /** Passes the blank or break that stands here. */
  pass(text: Characters): void {
    if (isBlank(text.at())) {
      if (this.broken) text.skip()
      else this.blanks += text.take()
      return
    }
    text.cache(2)
    if (this.broken) this.moreBreaks += text.takeLine()
    else {
      this.blanks = ''
      this.firstBreak += text.takeLine()
      this.broken = true
    }
  }

  /** What all that was passed stands for. */
  end(): string {
    if (!this.broken) {
      const blanks = this.blanks
      this.blanks = ''
      return blanks
    }
    const folded = this.firstBreak.startsWith('\n')
      ? this.moreBreaks || ' '
      : `${this.firstBreak}${this.moreBreaks}`
    this.firstBreak = ''
    this.moreBreaks = ''
    return folded
  }
}
