/** A value as JSON in ASCII that can stand in an HTML comment: no name in it can end that. */
export function hiddenJson(value: unknown): string {
  // Only JSON's own punctuation and plain words stay: `<`, `>` and `-` could end the comment, `@` could call a
  // person, and GitHub may normalise what is not ASCII.
  return JSON.stringify(value).replace(
    /[^A-Za-z0-9 {}[\]":,._/\\]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
