import { ParleyComments } from './element.ts'

/** Registers `<parley-comments>` once; `origin` is the service that elements without `src` talk to. */
export const define = (origin: string): void => {
  if (customElements.get('parley-comments')) return
  ParleyComments.service = origin
  customElements.define('parley-comments', ParleyComments)
}
