import type { IncomingMessage } from 'node:http'

/** Why a body could not be read whole. */
export type BodyFault = 'too-large' | 'ended-early'

export class BodyError extends Error {
  readonly fault: BodyFault
  constructor(fault: BodyFault) {
    super(fault)
    this.fault = fault
  }
}

/** Reads Node's own request to its end: a web stream around it would cost more than screening the comment. */
export function readIncoming(incoming: IncomingMessage, mostBytes: number): Promise<Uint8Array> {
  // Its end is past, and would be waited for in vain.
  if (incoming.destroyed) return Promise.reject(new BodyError('ended-early'))
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = []
    let size = 0
    const settle = (done: () => void) => {
      incoming.off('data', take).off('end', end).off('error', early).off('close', early)
      done()
    }
    const end = () => settle(() => resolve(parts.length === 1 ? parts[0]! : Buffer.concat(parts)))
    const early = () => settle(() => reject(new BodyError('ended-early')))
    const take = (part: Buffer) => {
      size += part.byteLength
      parts.push(part)
      // What still comes is read and thrown away, so that the refusal can be heard.
      if (size > mostBytes) settle(() => incoming.resume() && reject(new BodyError('too-large')))
    }
    // Kept to the last: a connection that breaks after the refusal is nobody's error.
    incoming.on('error', () => {})
    incoming.on('data', take).on('end', end).on('error', early).on('close', early)
  })
}
