/** A URL of a rule without the stars at its end, one after the other from there: a rule may have thousands. */
export function withoutStars(url: string): string {
  let end = url.length
  while (end > 0 && url[end - 1] === '*') end--
  return url.slice(0, end)
}
