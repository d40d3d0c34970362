/** Simplified and traditional characters as `simplified traditional [alternative…]`, joined by `|`. */
declare module 'opencc-js/dict/STCharacters' {
  const pairs: string
  export default pairs
}
