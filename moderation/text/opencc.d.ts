/** Traditional and simplified characters as `traditional simplified [alternative…]`, joined by `|`. */
declare module 'opencc-js/dict/TSCharacters' {
  const pairs: string
  export default pairs
}
