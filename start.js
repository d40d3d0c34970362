// What `npm start` runs: builds the widget and the console when they are missing or older than their sources, then
// runs the service in this process. Plain JavaScript, so that an older Node can still say that it is too old.
import { buildWhenNeeded, fail } from './build.js'

requireNode(24, 21)
await buildWhenNeeded()
await import('./src/main.ts')

function requireNode(major, minor) {
  const [hasMajor, hasMinor] = process.versions.node.split('.').map(Number)
  if (hasMajor > major || (hasMajor === major && hasMinor >= minor)) return
  fail(
    `Parley needs Node ${major}.${minor} or newer, and this is Node ${process.versions.node}: run "npm ci", which brings one on Linux and Windows, or install it, then "npm start".`,
  )
}
