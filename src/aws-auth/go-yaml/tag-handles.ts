// Port of go-yaml, changed: notices/go-yaml.txt
/** The handles of a document's tags: its own `%TAG` lines, then `!` and `!!`. */
export class TagHandles {
  private readonly prefixes = new Map<string, string>()

  /** False where the document has that handle already. */
  define(handle: string, prefix: string): boolean {
    if (this.prefixes.has(handle)) return false
    this.prefixes.set(handle, prefix)
    return true
  }

  /** The tag in full; empty where nobody defined the handle. */
  resolve(handle: string, suffix: string): string {
    const prefix = this.prefixes.get(handle) ?? DEFAULTS[handle]
    return prefix === undefined ? '' : prefix + suffix
  }
}

const DEFAULTS: Readonly<Record<string, string>> = { '!': '!', '!!': 'tag:yaml.org,2002:' }
