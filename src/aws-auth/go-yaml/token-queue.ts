// Port of go-yaml, changed: notices/go-yaml.txt
import type { Token } from './token.ts'

/** Tokens that wait to be given out. Each has a number, counted from the first one of the text. */
export class TokenQueue {
  private readonly tokens: Token[] = []
  private head = 0
  /** The number of the token at the head. */
  first = 0

  get isEmpty(): boolean {
    return this.head === this.tokens.length
  }

  /** The number that the next token at the end will have. */
  get next(): number {
    return this.first + this.tokens.length - this.head
  }

  get current(): Token {
    const token = this.tokens[this.head]
    if (token === undefined) throw new Error('the scanner was asked for a token behind the end')
    return token
  }

  skip(): void {
    this.first++
    this.head++
  }

  push(token: Token): void {
    // Given-out tokens are dropped now and then, so that a long text does not keep them all.
    if (this.head > 1024) {
      this.tokens.splice(0, this.head)
      this.head = 0
    }
    this.tokens.push(token)
  }

  /** In front of the token with that number; at the end when that one was given out already, as go-yaml does. */
  insert(number: number, token: Token): void {
    const at = number - this.first
    if (at < 0) this.push(token)
    else this.tokens.splice(this.head + at, 0, token)
  }
}
