/**
 * Lower-case letters of other scripts that pass for a Latin one (our own subset after Unicode TR39). They are
 * folded in a Latin context only: a Russian or Greek text must stay what it is.
 */
const lookalikes: Record<string, string> = {
  a: 'аαӕꭺ',
  b: 'вьβъꮟꓐ',
  c: 'сϲçꮯꓚ',
  d: 'ԁժցꓒ',
  e: 'еєεэҽꭼꓰ',
  f: 'ϝքғֆꓝ',
  g: 'ԍցɢꮐꓖ',
  h: 'һнհηꮋꓧ',
  i: 'іιӏւꓲ',
  j: 'јյϳꭻꓙ',
  k: 'кκҝқӄꮶꓗ',
  l: 'ӏլꮮꓡ',
  m: 'мꮇꓟ',
  n: 'пոռηпꓠ',
  o: 'оοσօөӧꓳ',
  p: 'рρքթꮲꓑ',
  q: 'ԛգզ',
  r: 'гяꮢꓣ',
  s: 'ѕꮪꓢ',
  t: 'тτեꭲꓔ',
  u: 'υսцՍʋꓴ',
  v: 'νѵѴꮩꓦ',
  w: 'шщԝωաꮃꓪ',
  x: 'хχҳꓫ',
  y: 'уүγӯყꓬ',
  z: 'ʐꮓꓜ',
}

const table = readTable()

/** The Latin letter that a unit of another script passes for, 0 when none. */
export function latinFor(unit: number): number {
  return table.get(unit) ?? 0
}

function readTable(): Map<number, number> {
  const map = new Map<number, number>()
  for (const [letter, all] of Object.entries(lookalikes))
    for (const one of all) if (!map.has(one.charCodeAt(0))) map.set(one.charCodeAt(0), letter.charCodeAt(0))
  return map
}
