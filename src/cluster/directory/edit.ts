/** Put `text` in place of `start` to `end`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}
