import type { Path } from './document.ts'
import type { Form } from './form.ts'

export interface Item<T> {
  readonly path: Path
  readonly value: T
}

/** The items of the list at `path`, sound or not. */
export function itemsAt(form: Form, path: Path): Item<unknown>[] {
  const list = form.valueAt(path)
  return Array.isArray(list) ? list.map((value, index) => ({ path: [...path, index], value })) : []
}

/** The items whose form is sound, and which so have the type that the schema gives them. */
export function soundItemsAt<T>(form: Form, path: Path): Item<T>[] {
  return itemsAt(form, path).filter((item): item is Item<T> => form.isSound(item.path))
}

/** The text at `path`, where there is one and its form is sound. */
export function soundText(form: Form, path: Path): string | undefined {
  const value = form.valueAt(path)
  return typeof value === 'string' && form.isSound(path) ? value : undefined
}
