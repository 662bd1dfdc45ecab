/** Of shorter texts V8 makes copies. Source: `SlicedString::kMinLength` in its `src/objects/string.h`. */
const SHORTEST_PART = 13

/**
 * The same text, in memory of its own. One that was cut out of a long text may be no copy but a part of that, and keeps all
 * of it in memory as long as it is kept itself.
 */
export function ownText(text: string): string {
  // The round trip is exact for every text, a lone surrogate too.
  return text.length < SHORTEST_PART ? text : JSON.parse(JSON.stringify(text))
}
