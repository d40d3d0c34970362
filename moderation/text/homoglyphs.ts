/**
 * Lower-case letters of other scripts that pass for a Latin one (our own subset after Unicode TR39). They are
 * folded in a Latin context only: a Russian or Greek text must stay what it is.
 */
const lookalikes: Record<string, string> = {
  a: 'аαӕꭺⲁꓮᗩᗅ',
  b: 'вьβъꮟꓐᏼᗷᗿ',
  c: 'сϲçꮯꓚⲥᑕᑢ',
  d: 'ԁժցꓒꭰꓓᗪᗞ',
  e: 'еєεэҽꭼꓰⲉᗴᕮ',
  f: 'ϝքғֆꓝᖴ',
  g: 'ԍցɢꮐꓖᘜᏀ',
  h: 'һнհηꮋꓧᕼ',
  i: 'іιӏւꓲⲓꭵ',
  j: 'јյϳꭻꓙᒍ',
  k: 'кκҝқӄꮶꓗⲕᏦ',
  l: 'ӏլꮮꓡᒪ',
  m: 'мꮇꓟⲙᗰᙢ',
  n: 'пոռηпꓠⲛᑎᘉ',
  o: 'оοσօөӧꓳⲟᗝ',
  p: 'рρքթꮲꓑⲣᑭ',
  q: 'ԛգզᑫ',
  r: 'гяꮢꓣⲅꭱᖇ',
  s: 'ѕꮪꓢᔕᏚ',
  t: 'тτեꭲꓔⲧᖶ',
  u: 'υսцՍʋꓴᑌᘮ',
  v: 'νѵѴꮩꓦᐯ',
  w: 'шщԝωաꮃꓪⲱᗯᘺ',
  x: 'хχҳꓫⲭ᙭',
  y: 'уүγӯყꓬⲩꮍ',
  z: 'ꮓꓜⲍᘔ',
}

const table = readTable()

/** The Latin letter that a unit of another script passes for, 0 when none. */
export function latinFor(unit: number): number {
  return table.get(unit) ?? 0
}

function readTable(): Map<number, number> {
  const map = new Map<number, number>()
  for (const [letter, all] of Object.entries(lookalikes))
    for (const one of all.toLowerCase())
      if (!map.has(one.charCodeAt(0))) map.set(one.charCodeAt(0), letter.charCodeAt(0))
  return map
}
