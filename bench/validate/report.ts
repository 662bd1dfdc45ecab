import { aimTable } from '../aim.ts'
import { profileSentence, profileTable } from '../profile/report.ts'
import { ratio, times } from '../report-figures.ts'
import type { ValidateFigures } from './validate.ts'

/** The chapter about the start. */
export function validatePart({ paired, profile, bundle }: ValidateFigures): string {
  const aim = {
    what: '`validate`, beside an empty Node',
    measured: paired.ratio.median,
    bound: { atMost: 3 },
  }
  return `## Start

${aimTable([aim])}

\`validate\` of the example, beside a Node process with an empty file: ${times(paired.first)} against ${times(paired.second)}, ${ratio(paired.ratio)}. It loads no AWS SDK, no Kubernetes client and no GitHub client.

The bundle is ${(bundle.bytes / 2 ** 20).toFixed(1)} MiB in ${bundle.files} files; the entry is ${Math.round(bundle.entry / 1024)} KiB, and a mode loads what it needs.

### The time of a start, by part

In milliseconds. ${profileSentence(profile)}

${profileTable({ ms: profile })}
`
}
