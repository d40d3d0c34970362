/**
 * The loader, at the stable address `/embed.js`: an ES module that brings the element from a hashed chunk
 * beside it. Where this file came from is where the service is.
 */
const origin = new URL(import.meta.url).origin

import('./define.ts').then(
  ({ define }) => define(origin),
  // The page goes on without a discussion; the browser has already logged which file failed.
  () => undefined,
)
