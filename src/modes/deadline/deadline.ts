import { killPrograms } from './programs.ts'
import { type Stuck, watchThread } from './watch-thread.ts'

/** Seconds for reading and planning where nobody says. */
export const READ_TIMEOUT = 300

/** Milliseconds in which a process that is past its deadline must answer: a plan that ends just then is not cut off. */
const ANSWER_MS = 15_000

/** A run that takes longer is no short one. */
const LONG_MS = 1_000

/** One limit for all that a run reads and plans, before it asks anybody or writes. */
export interface Deadline {
  readonly seconds: number
  readonly passed: () => boolean
  /** `undefined` where the deadline passes first; what was begun is then left alone. */
  readonly within: <T>(reading: Promise<T>) => Promise<T | undefined>
  /**
   * From now on there is so much to compute that it may never end: before, no thread is started, which takes as long as
   * all that a short run does.
   */
  readonly watch: () => void
  /** From now on the run writes: nothing ends it from outside any more. */
  readonly endOfReading: () => void
  /** Nobody waits for what was begun: see `close`. */
  readonly abandon: () => void
  /**
   * The run is over. Where the deadline has passed, or what was begun is not needed, what still waits for an answer does not
   * keep the process alive.
   */
  readonly close: () => void
}

export interface AboutDeadline {
  /** 0: no deadline. */
  readonly seconds: number
  /** Milliseconds; ANSWER_MS when absent. */
  readonly answerWithin?: number
  readonly stuck: Stuck
}

/**
 * Starts the clock. Three things can take too long, and each needs its own end:
 *
 * - an answer of a server: `within` stops to wait for it;
 * - a program that a kubeconfig or an AWS profile names: it is killed, also where it runs so long later, in an apply;
 * - a computation, during which no timer of this thread fires: another thread asks whether this one is still there,
 *   and ends the process where nothing answers. Nothing is written meanwhile, so nothing is half done. It is started by
 *   `watch`, and where a run takes a second.
 */
export function beginDeadline(about: AboutDeadline): Deadline {
  const limit = about.seconds === 0 ? NO_LIMIT : beginLimit(about)
  let isAbandoned = false
  return {
    ...limit,
    abandon: () => {
      isAbandoned = true
    },
    close: () => {
      limit.close()
      // Later than the exit status, which is set when the run has ended.
      if (limit.passed() || isAbandoned) setImmediate(() => process.exit())
    },
  }
}

type Limit = Omit<Deadline, 'abandon'>

const NO_LIMIT: Limit = {
  seconds: 0,
  passed: () => false,
  within: (reading) => reading,
  watch: () => {},
  endOfReading: () => {},
  close: () => {},
}

function beginLimit({ seconds, answerWithin = ANSWER_MS, stuck }: AboutDeadline): Limit {
  const milliseconds = seconds * 1_000
  const programs = killPrograms(milliseconds)
  const end = performance.now() + milliseconds
  let watching: { readonly end: () => void } | undefined
  let isReading = true
  const watch = (): void => {
    if (isReading) watching ??= watchThread(Math.max(end - performance.now(), 0), answerWithin, stuck)
  }
  const long = setTimeout(watch, LONG_MS)
  long.unref()
  let hasPassed = false
  // Not a promise that all of them race: it would hold what each of them read until the deadline.
  const waiting = new Set<() => void>()
  const timer = setTimeout(() => {
    hasPassed = true
    programs.killAll()
    for (const giveUp of waiting) giveUp()
  }, milliseconds)
  timer.unref()
  const endOfReading = () => {
    isReading = false
    clearTimeout(timer)
    clearTimeout(long)
    watching?.end()
    programs.readingEnded()
  }
  return {
    seconds,
    passed: () => hasPassed,
    within: (reading) =>
      new Promise((resolve, reject) => {
        const giveUp = (): void => resolve(undefined)
        waiting.add(giveUp)
        if (hasPassed) giveUp()
        void reading.then(resolve, reject).finally(() => waiting.delete(giveUp))
      }),
    watch,
    endOfReading,
    close: () => {
      endOfReading()
      programs.end()
    },
  }
}

/** For `stuck`. */
export function stuckSentence(seconds: number): string {
  return `Reading and planning did not finish within ${seconds} seconds, and the process no longer answers. It was stopped, and nothing was written. Plan one cluster at a time to find the slow one, or allow more seconds with timeout.`
}
