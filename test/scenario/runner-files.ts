/** What a step said to the runner about a place in a file. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  /** `file`, `line`, `endLine`, `col`, `endColumn`, `title`, as far as they were given. */
  readonly properties: Readonly<Record<string, string>>
}

/** The outputs in a GITHUB_OUTPUT file; of two with one name the last counts. */
export function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const [, name, delimiter] = /^(.+?)<<(.+)$/.exec(line) ?? []
    if (name === undefined || delimiter === undefined) continue
    const end = lines.indexOf(delimiter)
    if (end < 0) throw new Error(`the output ${name} does not end`)
    outputs[name] = lines
      .splice(0, end + 1)
      .slice(0, -1)
      .join('\n')
  }
  return outputs
}

/** The annotations in a step's log, as the runner reads its lines. */
export function readAnnotations(stdout: string): Annotation[] {
  return stdout.split('\n').flatMap((line): Annotation[] => {
    const [, level, properties, message] = /^\s*::(error|warning|notice)(?: (.*?))?::(.*)$/.exec(line) ?? []
    if (level !== 'error' && level !== 'warning' && level !== 'notice') return []
    return [{ level, message: unescaped(message ?? ''), properties: readProperties(properties ?? '') }]
  })
}

function readProperties(text: string): Record<string, string> {
  const pairs = text.split(',').filter((pair) => pair.includes('='))
  return Object.fromEntries(
    pairs.map((pair) => {
      const equals = pair.indexOf('=')
      return [pair.slice(0, equals), unescaped(pair.slice(equals + 1))]
    }),
  )
}

function unescaped(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}
