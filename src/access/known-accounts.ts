import type { Form } from './form/form.ts'
import { itemsAt, soundText } from './form/form-items.ts'

/** `knownAccounts`, as far as it is sound: twelve digits each, in the order of the file. */
export function readKnownAccounts(form: Form): readonly string[] {
  return itemsAt(form, ['knownAccounts']).flatMap(({ path }) => soundText(form, path) ?? [])
}
