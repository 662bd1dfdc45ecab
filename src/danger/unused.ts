import type { Problem } from '../problem/problem.ts'
import { matchedName } from '../rbac/access-subject.ts'
import { type DangerException, hasEnded, isOf } from './exception.ts'
import type { DangerReport } from './report.ts'
import { isLoginRule } from './rule/catalogue.ts'

/** A notice for each exception whose danger nobody has after the plan: it would hide the next one of that kind. */
export function unusedExceptions(report: DangerReport): Problem[] {
  return report.exceptions
    .filter((exception) => !isLoginRule(exception.rule) && !isUsed(exception, report))
    .map((exception) => unusedException(exception, report))
}

export function unusedException(
  exception: DangerException,
  { cluster, today }: Pick<DangerReport, 'cluster' | 'today'>,
): Problem {
  const { rule, subject, until, where } = exception
  const ended = hasEnded(exception, today)
  return {
    code: 'danger-exception-unused',
    severity: 'notice',
    where,
    message: `An exception accepts the danger "${rule}" of ${subject}${ended ? '' : ` until ${until}`}, but ${subject} does not have it in ${cluster}.`,
    found: rule,
    allowed: 'an exception for a danger that exists',
    fix: 'Remove the exception, or limit it with "clusters" to where the danger exists. If the danger returns, a reviewer then sees it.',
  }
}

function isUsed(exception: DangerException, { gained, held }: DangerReport): boolean {
  return [gained, held].some(
    ({ holders, objects }) =>
      objects.some((danger) => danger.rule === exception.rule && danger.subject === exception.subject) ||
      holders.some(({ holder, dangers }) =>
        dangers.some(
          (danger) =>
            danger.kind !== 'masters' &&
            danger.rule === exception.rule &&
            (isOf(exception, holder) ||
              danger.via.some(
                (way) => way.kind === 'binding' && matchedName(way.subject) === exception.subject,
              )),
        ),
      ),
  )
}
