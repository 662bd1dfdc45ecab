import { command, commandLine, deleteCommand } from '../../login/entry-commands.ts'
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
      return [LEAVE, withTool('delete it', commandLine(deleteCommand(cluster, what.principal)))]
    case 'policy':
      return [
        LEAVE,
        withTool(
          'take the policy from the access entry',
          commandLine(command('disassociate-access-policy', cluster, what.principal)),
        ),
      ]
  }
}

function keepUnder(key: string): Phrase {
  return ['To keep it: declare it under ', code(key), ', in a pull request.']
}

const REMOVE: Phrase = ['To remove it: name it under ', code('removed'), ', in a pull request.']

const LEAVE: Phrase = [
  'To keep it: merge a pull request whose plan names it, as each plan does. That apply remembers it.',
]

function withTool(what: string, line: string): Phrase {
  return [`To remove it: ${what} with the tool that created it, or by hand: `, code(line), '.']
}
