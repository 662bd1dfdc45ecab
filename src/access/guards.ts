import type { Problem } from '../problem/problem.ts'
import { DEFAULT_GUARDS, type Guards } from './desired.ts'
import { readDocuments } from './document.ts'
import { faultProblem } from './fault.ts'
import { checkForm, type Form } from './form.ts'
import { itemsAt, soundText } from './form-items.ts'
import { listedArn } from './listed-arn.ts'

export interface ReadGuards {
  /** The default for each setting that is not there or not sound. */
  readonly guards: Guards
  /** Beyond those of the form. */
  readonly problems: readonly Problem[]
}

export function readGuards(form: Form): ReadGuards {
  const problems: Problem[] = []
  const sound = <Value>(guard: keyof Guards): Value | undefined =>
    form.isSound(['guards', guard]) ? (form.valueAt(['guards', guard]) as Value) : undefined
  const flag = (guard: keyof Guards): boolean => sound<boolean>(guard) ?? false
  const arns = (guard: keyof Guards, kinds: 'roles' | 'roles-and-users' = 'roles'): readonly string[] => {
    const list = readArns(form, guard, kinds)
    problems.push(...list.problems)
    return list.arns
  }

  const minAdmins = sound<number>('minAdmins')
  const guards: Guards = {
    allowSystemMasters: flag('allowSystemMasters'),
    allowEmpty: flag('allowEmpty'),
    allowNewAwsAuth: flag('allowNewAwsAuth'),
    allowNodeRowChanges: arns('allowNodeRowChanges'),
    allowOwnAccessChange: flag('allowOwnAccessChange'),
    ...(minAdmins === undefined ? {} : { minAdmins }),
    requiredAdmins: arns('requiredAdmins', 'roles-and-users'),
    maxRemovalPercent: sound<number>('maxRemovalPercent') ?? DEFAULT_GUARDS.maxRemovalPercent,
    nodeRoles: arns('nodeRoles'),
  }
  return { guards, problems }
}

/** The guards of an access.yaml of which nothing else is wanted. Never throws. */
export interface GuardsOfText {
  /** As far as they can be read. */
  readonly guards: Guards
  /** False where something is in the way of reading all of them. */
  readonly complete: boolean
}

export function guardsOfText(source: string, file: string): GuardsOfText {
  const { documents, problems } = readDocuments(source, file)
  const [document] = documents
  if (document === undefined) return { guards: DEFAULT_GUARDS, complete: false }
  const form = checkForm(document)
  const read = readGuards(form)
  const sound = form.valueAt(['guards']) === undefined || form.isSound(['guards'])
  return { guards: read.guards, complete: sound && problems.length + read.problems.length === 0 }
}

interface ListedArns {
  readonly arns: readonly string[]
  readonly problems: readonly Problem[]
}

/** Two items that mean one role are one. */
function readArns(form: Form, guard: keyof Guards, kinds: 'roles' | 'roles-and-users'): ListedArns {
  const arns = new Set<string>()
  const problems = itemsAt(form, ['guards', guard]).flatMap(({ path }): Problem[] => {
    const written = soundText(form, path)
    if (written === undefined) return []
    const judged = listedArn(kinds, written)
    if (judged.ok) {
      arns.add(judged.arn)
      return []
    }
    const { document } = form
    return [faultProblem(judged.fault, { where: document.placeOf(path), found: document.textAt(path) })]
  })
  return { arns: [...arns], problems }
}
