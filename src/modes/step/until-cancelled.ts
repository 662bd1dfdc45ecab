/** What GitHub and a terminal send where somebody cancels: GitHub SIGINT, and SIGTERM 7.5 s later. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** Those that a run was cancelled by, as exit statuses of a shell know them. */
const STATUS = { SIGINT: 130, SIGTERM: 143 } as const

/** Whether somebody cancels the run. */
export interface Cancelling {
  readonly signal: AbortSignal
  /** 128 and the number of the signal; `undefined` while nobody cancels. */
  status(): number | undefined
}

/**
 * Runs what must not be cut off in the middle. A signal does not end the process meanwhile: it aborts, so that the run
 * stops before its next write and tells what it has done. A second one changes nothing, because a terminal and `npx` send
 * the same one twice.
 */
export async function untilCancelled<T>(
  run: (cancelling: Cancelling) => Promise<T>,
  onCancel: () => void,
): Promise<T> {
  const controller = new AbortController()
  let status: number | undefined
  const cancel = (name: NodeJS.Signals): void => {
    if (status !== undefined) return
    status = name === 'SIGINT' ? STATUS.SIGINT : STATUS.SIGTERM
    controller.abort()
    onCancel()
  }
  for (const name of SIGNALS) process.on(name, cancel)
  try {
    return await run({ signal: controller.signal, status: () => status })
  } finally {
    for (const name of SIGNALS) process.off(name, cancel)
  }
}

/** Told to whoever cancels. */
export const CANCELLING = 'Cancelled: no further write is begun. What is done is checked and reported.'
