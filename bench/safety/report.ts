import { times } from '../report-figures.ts'
import type { PhaseName } from './phases.ts'
import type { SafetyFigures } from './safety.ts'

/** The chapter about what the checks of an apply cost. */
export function safetyPart({ apply, start, phases }: SafetyFigures): string {
  const requests = phases.reduce((sum, phase) => sum + phase.requests, 0)
  const checks = phases.filter(({ name }) => WORDS[name].isCheck)
  const time = checks.reduce((sum, { milliseconds }) => sum + milliseconds.median, 0)
  const asked = checks.reduce((sum, phase) => sum + phase.requests, 0)
  return `## What the safety of an apply costs

\`apply\` of one changed row over EKS, as a process, by the phases in the API server's audit log. None of the checks can be switched off. A phase lasts until the next one begins.

| phase | a check | requests | ms |
|---|-|-:|-:|
| start, \`DescribeCluster\`, token | | | ${times(start)} |
${phases.map(({ name, requests, milliseconds }) => `| ${WORDS[name].text} | ${WORDS[name].isCheck ? 'yes' : ''} | ${requests} | ${times(milliseconds)} |`).join('\n')}
| all | | ${requests} | ${times(apply)} |

The checks are ${asked} of the ${requests} requests and ${(time / 1000).toFixed(1)} of ${(apply.median / 1000).toFixed(1)} seconds; two seconds of that are a wait, because authenticators watch aws-auth and a watch can lag. Nodes are not watched here. If \`mapRoles\` was written and nodes were Ready, \`wait-for-nodes\` replaces it: that many seconds, and a list of the nodes every five.
`
}

const WORDS: Readonly<Record<PhaseName, { readonly text: string; readonly isCheck: boolean }>> = {
  shown: { text: 'read and plan, to show it', isCheck: false },
  again: { text: 'read and plan again: is it still what was shown', isCheck: true },
  tried: { text: 'try every write on the server (`dryRun=All`)', isCheck: true },
  written: { text: 'write: the ledger, aws-auth', isCheck: false },
  'let in': { text: 'a fresh token is accepted, the plan is empty; then two seconds', isCheck: true },
  'once more': { text: 'the same again, with another token', isCheck: true },
  finished: { text: 'write: the ledger says that it is finished', isCheck: false },
}
