import type { Case } from './case.ts'
import { CASES_OF_CLUSTERS } from './cases-of-clusters.ts'
import { CASES_OF_ENTRIES } from './cases-of-entries.ts'
import { CASES_OF_ENTRY_LISTS } from './cases-of-entry-lists.ts'
import { CASES_OF_ENTRY_WRITES } from './cases-of-entry-writes.ts'
import { CASES_OF_IAM } from './cases-of-iam.ts'
import { CASES_OF_THE_MODE } from './cases-of-the-mode.ts'
import { CASES_OF_THE_PROGRAM } from './cases-of-the-program.ts'
import { CASES_OF_THE_WRITER } from './cases-of-the-writer.ts'

export const CASES: readonly Case[] = [
  ...CASES_OF_CLUSTERS,
  ...CASES_OF_ENTRY_LISTS,
  ...CASES_OF_ENTRIES,
  ...CASES_OF_ENTRY_WRITES,
  ...CASES_OF_THE_MODE,
  ...CASES_OF_IAM,
  ...CASES_OF_THE_PROGRAM,
  ...CASES_OF_THE_WRITER,
]
