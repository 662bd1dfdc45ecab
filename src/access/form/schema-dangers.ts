import * as z from 'zod/mini'
import { DANGER_IDS } from '../../danger/rule/catalogue.ts'
import { RELEASE_PAGES } from '../../pages.ts'
import { formatted, list, selectedClusters } from './schema-values.ts'

export const dangers = list(
  z
    .strictObject({
      rule: z
        .enum(DANGER_IDS)
        .check(z.describe(`The danger that is accepted: see ${RELEASE_PAGES}/docs/dangers.md.`)),
      subject: formatted(
        'subject',
        'Who has it: the ARN of an IAM role or user, a Kubernetes group, or a username.',
      ),
      reason: formatted('reason', 'Why it is accepted, for later readers.'),
      until: formatted('date', 'The last day on which it is accepted, such as 2027-01-31 (UTC).'),
      clusters: z.exactOptional(selectedClusters),
    })
    .check(z.describe('A danger that is accepted until a given day.')),
  'Dangers that are known and accepted: plans do not warn about them until that day is over.',
)

export type DangersContent = z.infer<typeof dangers>
