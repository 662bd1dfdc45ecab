import type { EntryStep } from '../login/mapping/access-entries/step.ts'

/** `associate AccessEntry/arn:aws:iam::111122223333:role/dev` */
export function stepName({ verb, principalArn }: Pick<EntryStep, 'verb' | 'principalArn'>): string {
  return `${verb} AccessEntry/${principalArn}`
}
