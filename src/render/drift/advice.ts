import { command, commandLine } from '../../login/entry-commands.ts'
import type { What } from '../../plan/drift/drift.ts'
import { code, type Phrase } from '../../words/phrase.ts'

/** How something that no file declares is kept, and how it is removed. */
export function adviceWords(what: What, cluster: string): readonly Phrase[] {
  switch (what.kind) {
    case 'row':
    case 'account':
      return [keepUnder('principals'), REMOVE]
    case 'binding':
      return [keepUnder('rbac'), REMOVE]
    case 'rules':
      return [
        ['To keep it: declare the role under ', code('rbac'), ', in a pull request.'],
        ['To remove it: change the role back, or the ClusterRole that is combined into it.'],
      ]
    case 'entry':
      return [keepEntry(''), REMOVE_ENTRY]
    case 'policy':
      return [
        keepEntry(' with it'),
        [
          'To remove it: take it from the access entry with the tool that created that, or by hand: ',
          code(commandLine(command('disassociate-access-policy', cluster, what.principal))),
          '.',
        ],
      ]
  }
}

function keepUnder(key: string): Phrase {
  return ['To keep it: declare it under ', code(key), ', in a pull request.']
}

const REMOVE: Phrase = ['To remove it: name it under ', code('removed'), ', in a pull request.']

function keepEntry(how: string): Phrase {
  return [
    `To keep it: declare its principal${how} under `,
    code('principals'),
    ', in a pull request, unless the cluster has ',
    code('mapping: aws-auth'),
    '. Or merge one whose plan names it, as each plan does: that apply remembers it.',
  ]
}

const REMOVE_ENTRY: Phrase = [
  'To remove it: name its principal under ',
  code('removed'),
  ', in a pull request. A row of that principal is removed with it.',
]
