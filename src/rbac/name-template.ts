/**
 * A username or group of aws-auth that the authenticator fills in at each login, and so stands for many names.
 * `undefined` for a name without a template.
 *
 * Source: `renderTemplate` in `pkg/server/server.go` (aws-iam-authenticator v0.7.18). Other text in double braces
 * stays as it is.
 */
export function nameTemplate(name: string): NameTemplate | undefined {
  const parts = name.split(TEMPLATE)
  if (parts.length === 1) return undefined
  const pieces = parts.map((part, index): Piece => {
    // Splitting by a pattern with a group puts what it found between the texts.
    const fill = index % 2 === 1 ? FILLS[part] : undefined
    return fill === undefined ? { text: part } : { fill }
  })
  return { prefix: parts[0] ?? '', canBecome: (wanted) => canBecome(pieces, wanted) }
}

export interface NameTemplate {
  /** What every name begins with. */
  readonly prefix: string
  /** Whether some login could be given exactly this name. Each template is taken for itself, also where one repeats. */
  readonly canBecome: (name: string) => boolean
}

type Piece = { readonly text: string } | { readonly fill: RegExp }

const TEMPLATE = /\{\{(SessionName|SessionNameRaw|AccountID|AccessKeyID|EC2PrivateDNSName)\}\}/

/**
 * The characters that a template can bring; each of them may bring none, like the session name of an IAM user. In
 * `{{SessionName}}` an `@` has become a `-`.
 *
 * Source: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
const FILLS: Readonly<Record<string, RegExp>> = {
  SessionName: /[\w+=,.-]/,
  SessionNameRaw: /[\w+=,.@-]/,
  AccountID: /[0-9]/,
  AccessKeyID: /\w/,
  EC2PrivateDNSName: /[\w.-]/,
}

/**
 * People write one template or two. A name of hundreds, whose ends are right, counts as one that can become any other:
 * what somebody may hold by it is then told, and nothing is taken for certain.
 */
const MOST_PIECES = 33

/**
 * Walks along the name with the set of all pieces that could come next, in time linear in its length: with a regular
 * expression, a row of many templates would take time exponential in their number.
 */
function canBecome(pieces: readonly Piece[], name: string): boolean {
  const last = pieces.at(-1)
  if (last !== undefined && 'text' in last && !name.endsWith(last.text)) return false
  if (pieces.length > MOST_PIECES) return true
  let ends = new Set([0])
  for (const piece of pieces) {
    const next = new Set<number>()
    for (const start of ends) {
      if ('text' in piece) {
        if (name.startsWith(piece.text, start)) next.add(start + piece.text.length)
        continue
      }
      let end = start
      while (!next.has(end)) {
        next.add(end)
        if (!piece.fill.test(name.charAt(end))) break
        end++
      }
    }
    if (next.size === 0) return false
    ends = next
  }
  return ends.has(name.length)
}
