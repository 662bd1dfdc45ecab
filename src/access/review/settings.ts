/** A key under `review` of access.yaml. */
export interface ReviewSetting {
  /** From the laxest to the strictest. */
  readonly values: readonly [lax: string, strict: string]
  readonly default: string
  /** The description of its key in the schema. */
  readonly description: string
  /** What the strict value demands, and what it risks to leave it out: the text of its row in docs/access-yaml.md. */
  readonly meaning: string
  readonly risk: string
}

/**
 * What the file may say under `review`, in the order of the docs, each with its default and with its values by
 * strictness. Type, schema, reader, the table of the docs, the stricter of two files and the caution about a loosened
 * review are made from this.
 */
export const REVIEW_SETTINGS = {
  approval: {
    values: ['none', 'required'],
    default: 'none',
    description:
      'required: a pull request counts only with an approval by somebody with write permission who contributed nothing to it, given after its plan appeared.',
    meaning:
      '`required`: a pull request counts only when somebody with write permission who contributed nothing to it approved its last commit after the plan appeared',
    risk: 'with `none`, the merge alone is the review: whoever can merge alone decides alone',
  },
  gate: {
    values: ['optional', 'required'],
    default: 'optional',
    description:
      'required: a push applies nothing by itself; only a run with the confirmed digest of the plan does.',
    meaning:
      '`required`: a merge is not applied on the strength of its comment; only a run with the confirmed digest of the plan writes',
    risk: 'with `optional`, the comment is the only review of what somebody with write permission to the repository merges',
  },
  unsigned: {
    values: ['allow', 'refuse'],
    default: 'refuse',
    description: 'allow: a plan in a comment counts even if GitHub did not sign it.',
    meaning: '`allow`: a plan in a comment counts even if GitHub did not sign it',
    risk: 'with `allow`, anybody with write permission to the repository can write a comment that counts',
  },
} as const satisfies Readonly<Record<string, ReviewSetting>>

export type ReviewName = keyof typeof REVIEW_SETTINGS

/** What a review must have to count. */
export type ReviewSettings = {
  readonly [Name in ReviewName]: (typeof REVIEW_SETTINGS)[Name]['values'][number]
}

export const REVIEW_NAMES = Object.keys(REVIEW_SETTINGS) as readonly ReviewName[]

/** What a file without `review` says. */
export const DEFAULT_REVIEW: ReviewSettings = eachReview((name) => REVIEW_SETTINGS[name].default)

/** For each setting the stricter value of the two. */
export function stricter(one: ReviewSettings, other: ReviewSettings): ReviewSettings {
  return eachReview((name) => (isLaxer(name, one[name], other[name]) ? other[name] : one[name]))
}

export function isLaxer<Name extends ReviewName>(
  name: Name,
  value: ReviewSettings[Name],
  than: ReviewSettings[Name],
): boolean {
  const values: readonly string[] = REVIEW_SETTINGS[name].values
  return values.indexOf(value) < values.indexOf(than)
}

/** A value for each setting. */
export function eachReview(pick: (name: ReviewName) => unknown): ReviewSettings {
  return Object.fromEntries(REVIEW_NAMES.map((name) => [name, pick(name)])) as ReviewSettings
}
