import * as z from 'zod/mini'
import { flag, list, text, wholeNumber } from '../form/schema-values.ts'
import type { GuardSetting, ListSetting } from './setting.ts'
import { GUARD_SETTINGS } from './settings.ts'

const ITEMS: Readonly<Record<ListSetting['of'], string>> = {
  roles: 'The ARN of an IAM role; its path is ignored.',
  'roles-and-users': 'The ARN of an IAM role or user; the path of a role is ignored.',
}

const settings = Object.fromEntries(
  Object.entries<GuardSetting>(GUARD_SETTINGS).map(([name, setting]) => [
    name,
    z.exactOptional(schemaOf(setting)),
  ]),
)

/** What the ARNs mean is judged in `read.ts`. */
function schemaOf(setting: GuardSetting): z.core.SomeType {
  switch (setting.kind) {
    case 'flag':
      return flag(setting.description)
    case 'number': {
      const range = { from: setting.from, ...(setting.to === undefined ? {} : { to: setting.to }) }
      const number = wholeNumber(range, setting.description)
      return setting.default === undefined ? number : number.check(z.meta({ default: setting.default }))
    }
    case 'list':
      return list(text(ITEMS[setting.of]), setting.description)
  }
}

export const guards = z
  .strictObject(settings)
  .check(z.describe('What is allowed although it is refused by default, and what is required in addition.'))
