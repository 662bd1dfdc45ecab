/** JSON in visible ASCII, in which nothing is a workflow command; YAML reads the texts in it too. */
export function asciiJson(value: unknown, indent = 0): string {
  return JSON.stringify(value, undefined, indent).replaceAll(
    /[^\n -~]|#/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
