import { EksRefused, invalidParameter } from './eks-refused.ts'

/** What a field may be. */
export type FieldKind = 'text' | 'texts' | 'tags' | 'object'

/**
 * The body of a request, with these fields and no others. EKS itself passes over what it does not know; here it is
 * refused, because it is a mistake.
 *
 * @throws EksRefused
 */
export function fieldsOf(
  body: string,
  kinds: Readonly<Record<string, FieldKind>>,
): Readonly<Record<string, unknown>> {
  const value = parsed(body)
  for (const [name, field] of Object.entries(value)) {
    const kind = kinds[name]
    if (kind === undefined) throw malformed(`There is no field ${name}.`)
    if (!isOf(kind, field)) throw malformed(`${name} is not of the right type.`)
  }
  return value
}

/** @throws EksRefused */
export function neededText(fields: Readonly<Record<string, unknown>>, name: string): string {
  const value = fields[name]
  if (typeof value !== 'string' || value === '') throw invalidParameter(`${name} is required.`)
  return value
}

function parsed(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body === '' ? '{}' : body)
    if (isObject(value)) return value
  } catch {}
  throw malformed('The body is not a JSON object.')
}

function isOf(kind: FieldKind, value: unknown): boolean {
  switch (kind) {
    case 'text':
      return typeof value === 'string'
    case 'texts':
      return Array.isArray(value) && value.every((item) => typeof item === 'string')
    case 'tags':
      return isObject(value) && Object.values(value).every((item) => typeof item === 'string')
    case 'object':
      return isObject(value)
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function malformed(message: string): EksRefused {
  return new EksRefused({ status: 400, type: 'SerializationException', message })
}
