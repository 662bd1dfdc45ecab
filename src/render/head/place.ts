import type { Head } from '../../plan/shown/head.ts'
import type { ShownPlace } from '../../plan/shown/place.ts'
import { code, join, linked, type Phrase } from '../../words/phrase.ts'

/** Where the files are that places are in. */
export type Located = Pick<Head, 'repository'>

/** ` (access.yaml:31)`, with a link to the line of the commit where the repository is known; nothing without places. */
export function placesWords(places: readonly ShownPlace[], head: Located): Phrase {
  if (places.length === 0) return []
  return [
    ' (',
    ...join(
      places.map((place) => placeWords(place, head)),
      ', ',
    ),
    ')',
  ]
}

export function placeWords({ file, line }: ShownPlace, { repository }: Located): Phrase {
  const path = file.toWellFormed().split('/').map(encodeURIComponent).join('/')
  const url =
    repository === undefined ? undefined : `${repository.url}/blob/${repository.commit}/${path}#L${line}`
  // A name that is nothing but a path is told as one; all others as code, since anything could be in them.
  const text = `${file}:${line}`
  return linked([/^[\w./-]+:\d+$/.test(text) ? text : code(text)], url)
}
