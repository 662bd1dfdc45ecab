import type { AwsRefusal } from './aws-state.ts'

/** Thrown in place of an answer of EKS. */
export class EksRefused extends Error {
  readonly refusal: AwsRefusal

  constructor(refusal: AwsRefusal) {
    super(refusal.message)
    this.refusal = refusal
  }
}

export const invalidParameter = (message: string): EksRefused =>
  new EksRefused({ status: 400, type: 'InvalidParameterException', message })

export const invalidRequest = (message: string): EksRefused =>
  new EksRefused({ status: 400, type: 'InvalidRequestException', message })

export const notFound = (message: string): EksRefused =>
  new EksRefused({ status: 404, type: 'ResourceNotFoundException', message })

export const resourceInUse = (message: string): EksRefused =>
  new EksRefused({ status: 409, type: 'ResourceInUseException', message })

export const limitExceeded = (message: string): EksRefused =>
  new EksRefused({ status: 400, type: 'ResourceLimitExceededException', message })

/** Calls about tags have errors of their own. */
export const badRequest = (message: string): EksRefused =>
  new EksRefused({ status: 400, type: 'BadRequestException', message })

export const tagTargetNotFound = (message: string): EksRefused =>
  new EksRefused({ status: 404, type: 'NotFoundException', message })
