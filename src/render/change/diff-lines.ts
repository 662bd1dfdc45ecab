import { dump } from 'js-yaml'
import type { Clean } from './clean.ts'
import { lineDiff } from './line-diff.ts'

type Data = Clean | readonly Clean[] | undefined

/** Both states as YAML, in the lines of a diff under a head. */
export function diffLines(head: string, before: Data, after: Data): string[] {
  return [`@@ ${head} @@`, ...lineDiff(yamlLines(before), yamlLines(after))]
}

function yamlLines(value: Data): string[] {
  return value === undefined ? [] : dump(value, { lineWidth: -1, noRefs: true }).trimEnd().split('\n')
}
