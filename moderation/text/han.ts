import pairs from 'opencc-js/dict/TSCharacters'

/**
 * Ways of writing a character that the traditional → simplified table leaves alone. Those for abuse stand
 * beside the form that the word lists use.
 */
const variants: [variants: string, simplified: string][] = [
  ['妳祢您伱沵', '你'],
  ['屄偪', '逼'],
  ['肏艹撡', '操'],
  ['𨳒𡳞', '屌'],
  ['姦', '奸'],
  ['騒騷', '骚'],
  ['婬滛', '淫'],
  ['癡', '痴'],
  ['儍', '傻'],
  ['惷', '蠢'],
  ['癈', '废'],
  ['躶臝', '裸'],
  ['鶏', '鸡'],
  ['羣', '群'],
  ['㐰伩', '信'],
  ['㣲', '微'],
  ['囯囻圀', '国'],
  ['彵祂怹', '他'],
  ['莪', '我'],
  ['兲', '天'],
  ['卟', '不'],
  ['尓尒', '尔'],
  ['囘囬迴', '回'],
  ['彊', '强'],
  ['嬭', '奶'],
  ['砲礮', '炮'],
  ['鎗', '枪'],
  ['襍', '杂'],
  ['㞞', '怂'],
  ['衹', '只'],
  ['倣', '仿'],
  ['喫', '吃'],
  ['佔', '占'],
  ['牠', '它'],
  ['啟', '启'],
]

/** Japanese forms (新字体) and radicals that stand as characters of their own, each before its Chinese form. */
const oneToOne = `黒黑 悪恶 変变 処处 売卖 仏佛 児儿 圧压 団团 図图 囲围 壊坏 実实 対对 広广 応应 戦战 拝拜 拠据 検检 楽乐 権权 歓欢
毎每 満满 発发 県县 竜龙 経经 絵绘 継继 続续 聴听 薬药 観观 訳译 読读 豊丰 転转 軽轻 辺边 鉄铁 銭钱 関关 険险 隠隐 雑杂 霊灵 頼赖 験验
髪发 黙默 歯齿 齢龄 従从 徳德 恵惠 挙举 脳脑 気气 渋涩 説说 ⺅亻 ⺉刂 ⺊卜 ⺖忄 ⺘扌 ⺙攵 ⺝月 ⺠民 ⺡氵 ⺣灬 ⺧牛 ⺨犭 ⺩王 ⺫目 ⺬示 ⺭礻
⺮竹 ⺯糸 ⺰纟 ⺲罒 ⺶羊 ⺹耂 ⺼月 ⺽臼 ⺾操 ⺿操 ⻀操 ⻁虎 ⻂衤 ⻃西 ⻄西 ⻅见 ⻆角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏阝 ⻐钅 ⻑长 ⻓长
⻔门 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻞食 ⻟食 ⻠饣 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻲龟`

const simplified = readPairs()

/** The simplified form of a Han character, the character itself when it has none. */
export function simplify(character: string): string {
  return simplified.get(character) ?? character
}

function readPairs(): Map<string, string> {
  const table = new Map<string, string>()
  for (const pair of pairs.split('|')) {
    const [from, to] = pair.split(' ')
    if (from && to && isOneCharacter(from) && isOneCharacter(to)) table.set(from, to)
  }
  for (const [from, to] of variants) for (const one of from) table.set(one, to)
  for (const pair of oneToOne.split(/\s+/)) table.set(pair[0]!, pair[1]!)
  for (const [from, to] of table) table.set(from, table.get(to) ?? to)
  return table
}

function isOneCharacter(text: string): boolean {
  return text.length === 1 || (text.length === 2 && text.codePointAt(0)! > 0xffff)
}
