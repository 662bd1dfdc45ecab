import type { Problem } from '../../problem/problem.ts'
import { faultProblem } from '../form/fault.ts'
import type { Form } from '../form/form.ts'
import { itemsAt, soundText } from '../form/form-items.ts'
import { writtenAccounts } from '../form/written-accounts.ts'
import { listedArn } from '../listed-arn.ts'
import type { ListSetting } from './setting.ts'
import { eachGuard, GUARD_SETTINGS, type GuardName, type Guards } from './settings.ts'

export interface ReadGuards {
  /** The default for each setting that is not there or not sound. */
  readonly guards: Guards
  /** Beyond those of the form. */
  readonly problems: readonly Problem[]
}

export function readGuards(form: Form): ReadGuards {
  const problems: Problem[] = []
  const guards = eachGuard((name) => {
    const setting = GUARD_SETTINGS[name]
    if (setting.kind === 'list') {
      const list = readArns(form, name, setting.of)
      for (const one of list.problems) problems.push(one)
      return list.arns
    }
    return (form.isSound(['guards', name]) ? form.valueAt(['guards', name]) : undefined) ?? setting.default
  })
  return { guards, problems }
}

interface ListedArns {
  readonly arns: readonly string[]
  readonly problems: readonly Problem[]
}

/** Two items that mean one role are one. */
function readArns(form: Form, guard: GuardName, kinds: ListSetting['of']): ListedArns {
  const arns = new Set<string>()
  const problems = itemsAt(form, ['guards', guard]).flatMap(({ path }): Problem[] => {
    const written = soundText(form, path)
    if (written === undefined) return []
    const judged = listedArn(kinds, written, writtenAccounts(form.document))
    if (judged.ok) {
      arns.add(judged.arn)
      return []
    }
    const { document } = form
    return [faultProblem(judged.fault, { where: document.placeOf(path), found: document.textAt(path) })]
  })
  return { arns: [...arns], problems }
}
