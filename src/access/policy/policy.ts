import type { DangerException } from '../../danger/exception.ts'
import { readClusters } from '../clusters.ts'
import { readDangers } from '../dangers.ts'
import type { PlacedCluster } from '../file.ts'
import { type Path, readDocuments } from '../form/document.ts'
import { checkForm, type Form } from '../form/form.ts'
import { itemsAt, soundText } from '../form/form-items.ts'
import { readGuards } from '../guard/read.ts'
import { DEFAULT_GUARDS, type Guards } from '../guard/settings.ts'
import { readKnownAccounts } from '../known-accounts.ts'
import { readReviewSettings } from '../review/read.ts'
import { DEFAULT_REVIEW, type ReviewSettings } from '../review/settings.ts'
import { selectClusters } from '../select.ts'
import { UNMANAGED, type Unmanaged } from '../unmanaged.ts'

/** All that an access file says about how strict a run is, and for which clusters. */
export interface Policy {
  /** The file's `name`. */
  readonly set: string
  /** Its `moved-from`. */
  readonly movedFrom: string | undefined
  readonly guards: Guards
  /** Twelve digits each. */
  readonly knownAccounts: readonly string[]
  readonly unmanaged: Unmanaged
  readonly review: ReviewSettings
  readonly exceptions: readonly PolicyException[]
  readonly clusters: readonly PlacedCluster[]
  /** False where something is in the way of reading all of it. */
  readonly complete: boolean
  /** The line of what is at the path, or of the nearest that is there. */
  readonly lineOf: (path: Path) => number | undefined
}

export interface PolicyException {
  readonly exception: DangerException
  readonly isFor: (cluster: string) => boolean
}

/** What a file that is not there says. */
export const DEFAULT_POLICY: Policy = {
  set: 'default',
  movedFrom: undefined,
  guards: DEFAULT_GUARDS,
  knownAccounts: [],
  unmanaged: 'keep',
  review: DEFAULT_REVIEW,
  exceptions: [],
  clusters: [],
  complete: true,
  lineOf: () => undefined,
}

/** The policy of an access.yaml, whatever else is wrong in it: what cannot be read counts as its default. Never throws. */
export function policyOfText(source: string): Policy {
  const { documents, problems } = readDocuments(source, '')
  const [document] = documents
  if (document === undefined) return { ...DEFAULT_POLICY, complete: false }
  const policy = policyOf(checkForm(document))
  return { ...policy, complete: policy.complete && problems.length === 0 }
}

/** What `review` said in the text of a file; the defaults where there was none. */
export function reviewBefore(source: string | undefined): ReviewSettings {
  return source === undefined ? DEFAULT_REVIEW : policyOfText(source).review
}

/** As far as the form is sound. */
export function policyOf(form: Form): Policy {
  const { guards, problems } = readGuards(form)
  const clusters = readClusters(form)
  const { set, unmanaged } = wordsOf(form)
  const isRead = KEYS.every((key) => form.valueAt([key]) === undefined || form.isSound([key]))
  return {
    set,
    movedFrom: soundText(form, ['moved-from']),
    guards,
    knownAccounts: readKnownAccounts(form),
    unmanaged,
    review: readReviewSettings(form),
    exceptions: exceptionsOf(form),
    clusters: clusters.clusters,
    complete: isRead && problems.length + clusters.problems.length === 0,
    lineOf: (path) => form.document.placeOf(path).line,
  }
}

const KEYS = ['name', 'moved-from', 'clusters', 'knownAccounts', 'unmanaged', 'guards', 'dangers', 'review']

function wordsOf(form: Form): Pick<Policy, 'set' | 'unmanaged'> {
  const set = soundText(form, ['name']) ?? DEFAULT_POLICY.set
  const written = soundText(form, ['unmanaged'])
  return { set, unmanaged: UNMANAGED.find((one) => one === written) ?? DEFAULT_POLICY.unmanaged }
}

/** Selectors are asked for a name, so that the exceptions of two files are compared for the same cluster. */
function exceptionsOf(form: Form): PolicyException[] {
  const selectors: (readonly string[])[] = []
  const read = readDangers(form, (path) => {
    selectors.push(itemsAt(form, [...path, 'clusters']).flatMap((item) => soundText(form, item.path) ?? []))
    return { clusters: [], where: form.document.placeOf(path) }
  })
  return read.map(({ exception }, index) => {
    const chosen = selectors[index] ?? []
    return {
      exception,
      isFor: (cluster) =>
        chosen.length === 0 || chosen.some((selector) => selectClusters(selector, [cluster]).length > 0),
    }
  })
}
