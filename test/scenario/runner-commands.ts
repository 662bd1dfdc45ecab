/** What the runner takes a line of a step's log for, when it does not just show it. */
export interface RunnerCommand {
  /** `error`, `add-mask`, `group`, … */
  readonly name: string
  /** What stands behind the name: `file=access.yaml,line=1`. */
  readonly properties: string
}

/**
 * The commands in a step's log.
 *
 * Source: `ProcessInvoker.cs` and `ActionCommand.cs` of actions/runner. A line ends at LF, CR or both; `::name …::`
 * counts behind leading white space, `##[name …]` anywhere. This asks of no name whether the runner knows it.
 */
export function runnerCommands(log: string): RunnerCommand[] {
  return log.split(/\r\n|\r|\n/).flatMap((line) => {
    const inner = /^::(.*?)::/s.exec(line.trimStart())?.[1] ?? /##\[(.*?)\]/s.exec(line)?.[1]
    if (inner === undefined) return []
    const space = inner.indexOf(' ')
    const [name, properties] = space < 0 ? [inner, ''] : [inner.slice(0, space), inner.slice(space + 1)]
    return [{ name, properties }]
  })
}
