// Port of go-yaml, changed: notices/go-yaml.txt
import type { Characters, Mark } from './characters.ts'
import { YamlError } from './error.ts'

/** A place where a key may have begun without a `?`: known when its `:` comes. */
export interface SimpleKey {
  readonly mark: Mark
  /** The number of the token that begins there. */
  readonly token: number
}

interface Candidate extends SimpleKey {
  possible: boolean
  readonly required: boolean
}

/** A simple key is on one line and not longer than this. */
const LONGEST = 1024

/**
 * The candidate of each flow level. go-yaml finds a candidate by its token's number; a stale entry of that table
 * is one that is no longer possible, so that the candidates alone say the same.
 * Source: `yaml_simple_key_is_valid` and its neighbours in scannerc.go.
 */
export class SimpleKeys {
  private readonly text: Characters
  private readonly levels: Candidate[]
  /** As `simple_keys_by_tok`: token number → level. */
  private readonly byToken = new Map<number, number>()

  constructor(text: Characters) {
    this.text = text
    this.levels = [none(text.mark(), 0)]
  }

  /** @throws YamlError where that token had to be a key and is none */
  mayBeKey(token: number): boolean {
    const level = this.byToken.get(token)
    const candidate = level === undefined ? undefined : this.levels[level]
    return candidate !== undefined && this.isValid(candidate)
  }

  /** The candidate that a `:` here makes a key. @throws YamlError */
  takeValid(): SimpleKey | undefined {
    const candidate = this.current
    if (!this.isValid(candidate)) return undefined
    candidate.possible = false
    this.byToken.delete(candidate.token)
    return candidate
  }

  /** @throws YamlError where the candidate before had to be a key */
  save(required: boolean, token: number): void {
    this.remove()
    this.levels[this.levels.length - 1] = { possible: true, required, token, mark: this.text.mark() }
    this.byToken.set(token, this.levels.length - 1)
  }

  /** @throws YamlError where the candidate had to be a key */
  remove(): void {
    const candidate = this.current
    if (!candidate.possible) return
    if (candidate.required) this.fail()
    candidate.possible = false
    this.byToken.delete(candidate.token)
  }

  /** `token` is the number of the bracket that opens the level. */
  open(token: number): void {
    this.levels.push(none(this.text.mark(), token))
  }

  /** In `[]` this forgets that the bracket itself may be a key, and go-yaml gives it out too early. */
  close(): void {
    const candidate = this.levels.pop()
    if (candidate !== undefined) this.byToken.delete(candidate.token)
  }

  private get current(): Candidate {
    const candidate = this.levels.at(-1)
    if (candidate === undefined) throw new Error('a flow level was closed that was never opened')
    return candidate
  }

  private isValid(candidate: Candidate): boolean {
    if (!candidate.possible) return false
    const here = this.text.mark()
    if (candidate.mark.line >= here.line && candidate.mark.index + LONGEST >= here.index) return true
    if (candidate.required) this.fail()
    candidate.possible = false
    return false
  }

  private fail(): never {
    throw new YamlError("could not find expected ':'", this.text.offset(this.text.position))
  }
}

function none(mark: Mark, token: number): Candidate {
  return { possible: false, required: false, token, mark }
}
