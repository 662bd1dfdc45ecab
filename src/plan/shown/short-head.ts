import { graveGains, type Head } from './head.ts'
import { withFewNames } from './loss.ts'
import type { ShownError } from './shown-error.ts'

/** The same with ten names of each loss, and how many more there are. */
export function withShortLosses(head: Head): Head {
  return {
    ...head,
    clusters: head.clusters.map((one) => ({ ...one, losses: withFewNames(one.losses, NAMES) })),
  }
}

const NAMES = 10

/** The same without whom gains and losses are about, where there is no room for all of them: it says so. */
export function withoutGains(head: Head): Head {
  return {
    ...head,
    merging: { kind: 'too-long', grave: graveGains(head.clusters) },
    clusters: head.clusters.map((one) => ({ ...one, gains: [], losses: withFewNames(one.losses, 0) })),
  }
}

/** The same with nothing below it that is longer the more there is of it: counts alone. It can only be `too-long`. */
export function withoutDetails(head: Head): Head {
  const short = withoutGains(head)
  return {
    ...short,
    errors: head.errors.slice(0, 1).map(beginning),
    moreErrors: Math.max(0, head.errors.length - 1) + head.moreErrors,
    clusters: short.clusters.map(({ returnedAdmins: _, newcomers: __, ...one }) => ({
      ...one,
      errors: [],
      moreErrors: one.errors.length + one.moreErrors,
      losses: [],
      policy: [],
    })),
  }
}

function beginning({ message, fix, ...error }: ShownError): ShownError {
  return { ...error, message: message.slice(0, 200), fix: fix.slice(0, 200) }
}
