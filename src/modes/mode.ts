import type { GitHubEvent } from '../github/event.ts'
import type { ProblemCode } from '../problem/catalog.ts'
import type { InputName } from './parameter/inputs.ts'
import type { Option } from './parameter/option.ts'
import type { OptionName, Values } from './parameter/options.ts'

/**
 * What there is to know of a mode before it runs: who may start it, and what it is told. How each face runs it is in
 * `action/run/` and `terminal/run/`, and loaded only then.
 */
export interface Mode {
  /** Absent from the action where undefined. */
  readonly action: InAction | undefined
  /** Absent from the terminal where undefined. */
  readonly terminal: InTerminal<unknown> | undefined
}

/** A mode of the action. */
export type InAction = {
  /** Whether the event may start it. */
  readonly starts: Starts
  /** Those that it reads beside `file`, `mode` and `token`. */
  readonly inputs: readonly InputName[]
  /** Those of them that it cannot do without. */
  readonly needs?: readonly InputName[]
} & (
  | {
      /** `mode: auto` comes to it where the event allows no more. Asked for by name it can lower what the event allows. */
      readonly chosen: 'by-event'
      /** Said where it is asked for by name and the event does not allow it; absent: the run does what is allowed. */
      readonly refusal?: Refusal
    }
  | {
      /** It runs only where the workflow names it. */
      readonly chosen: 'by-name'
      readonly refusal: Refusal
      /** For the description of the input `mode`, as its end. */
      readonly description: string
    }
)

/** `confirmed`: the run names the digest of a plan that somebody looked at. */
export type Starts = (event: AcceptedEvent, confirmed: boolean) => Start

export type Start =
  | { readonly may: true }
  /** `notice`: told where the run does less than people may expect. */
  | { readonly may: false; readonly notice?: string }

export type AcceptedEvent = Exclude<GitHubEvent, { kind: 'refused' | 'unreadable' }>

/** How a mode that an event may not start is refused. */
export interface Refusal {
  readonly code: ProblemCode
  readonly allowed: string
  readonly fix: string
  /** What of such an event is refused, where that is not all of them. */
  readonly on?: Partial<Record<AcceptedEvent['kind'], string>>
}

/** A mode of the terminal; `A` is what it is asked. */
export interface InTerminal<A> {
  /** Its line in the help: what it does. */
  readonly about: string
  /** What is written behind its name, as in a line of usage (`PRINCIPAL`), and what that is; absent: nothing. */
  readonly words?: { readonly usage: string; readonly meaning: string }
  /** In the order in which it names them. */
  readonly options: readonly OptionName[]
  /** Those of them that it cannot do without. */
  readonly needs?: readonly OptionName[]
  /** What an option means for this mode, where that is another thing than for the others. */
  readonly help?: Partial<Readonly<Record<OptionName, string>>>
  /** In place of an option of this name that other modes take, where it has other values here. */
  readonly own?: Partial<Readonly<Record<OptionName, Option<unknown>>>>
  /** What its exit codes mean. */
  readonly exits: Readonly<Record<number, string>>
  /** How it is called, without the name of the program. */
  readonly examples: readonly string[]
  readonly read: (values: Values, words: readonly string[]) => Asking<A>
}

export type Asking<A> =
  | { readonly ok: true; readonly asked: A }
  | { readonly ok: false; readonly message: string }

type Declared<O extends OptionName> = Omit<InTerminal<unknown>, 'options' | 'read'> & {
  readonly options: readonly O[]
}

/** Declares how the terminal asks for a mode: with `read` where options alone do not say it. */
export function inTerminal<O extends OptionName, A>(
  declared: Declared<O> & { readonly read: (values: Values<O>, words: readonly string[]) => Asking<A> },
): InTerminal<A>
export function inTerminal<O extends OptionName>(declared: Declared<O>): InTerminal<Values<O>>
export function inTerminal(declared: Declared<OptionName>): InTerminal<unknown> {
  return { read: (values) => ({ ok: true, asked: values }), ...declared }
}
