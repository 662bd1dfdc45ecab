// Port of go-yaml, changed: notices/go-yaml.txt
/** go-yaml refuses the text. `offset` counts UTF-16 units from its start. */
export class YamlError extends Error {
  override readonly name = 'YamlError'
  readonly offset: number

  constructor(reason: string, offset: number) {
    super(reason)
    this.offset = offset
  }
}
