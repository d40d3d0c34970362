import type { Example } from '../../example.ts'
import { choose, words, xorshift } from '../../grammar.ts'

/** What readers write instead of a word to get past a filter: sound-alikes, pinyin, split characters, emoji. */
const disguises = new Map(
  `傻逼 煞笔 沙比 shabi 傻b sb 沙壁 莎比|傻 沙 煞 sha 啥|蠢 春 chun 惷|死 si 4 歹匕 屎 S|贱 见 jian 贝戋 建|狗 苟 gou 🐶 犭句|滚 gun 衮 氵衮
  杀 sha 鲨 刹|砍 石欠 kan 坎|打 扌丁 da|操 艹 cao 曹 草|妈 马 ma 🐴 女马|垃圾 辣鸡 laji 拉圾 乐色 土立土及|废物 费物 feiwu 废wu 肺雾
  恶心 恶xin exin 饿心 ex|变态 变tai biantai 便态 bt|脑残 脑can naocan 脑惨 nc|脑子 脑zi 恼子 naozi|智障 zz 智zhang 纸张 zhizhang
  骗子 马扁子 pianzi 片子|畜生 畜牲 chusheng 出生 初生|猪 犭者 🐷 zhu 朱|猴子 犭侯子 猴zi houzi|黑人 嘿人 heiren 黑ren 里灬人 小黑 ⿊人
  女人 女ren 铝人 nv人 nvren 钕人|男人 蝻人 难人 nan人 男ren|同性恋 同性lian 铜性恋 tongxinglian 同xing恋 通讯录|穆斯林 木斯林 mu斯林 穆si林 沐丝林
  残疾人 残ji人 残急人 canji人 蚕疾人|外地人 外di人 歪地人 waidi人|河南人 荷兰人 河nan人 henan人|东北人 东百人 dongbei人 东bei人
  上海人 尚海人 上hai人|印度人 印du人 阴度人 yindu人|日本人 日ben人 霓虹人 riben人|犹太人 油太人 you太人 犹tai人|强奸 弓虽女干 qj 强jian
  寄生虫 寄生chong 寄生冲|怪物 怪wu 怪勿|恶魔 恶mo 饿魔|全家 全jia quanjia 全加|弄死 nong死 弄si nen死|去死 qusi 去4 去si 趣死
  丑 chou 臭八怪 扭|臭 自犬 chou|脏 月庄 zang 赃|懒 lan 忄赖 兰|奴才 女又才 nucai 奴cai|赶 走干 gan|该死 gai死 该si|恨 忄艮 hen
  婊子 biao子 表子|吃屎 吃shi 口乞屎 chishi|他妈 tm 特么 踏马 塔马|你妈 nm 尼玛 泥马 拟吗|神经病 sjb 神精病 shenjingbing|老不死 老bu死 老不4`
    .split(/[|\n]/)
    .map(entry => words(entry))
    .map(([plain, ...others]): [string, string[]] => [plain!, others]),
)

/** A share of the toxic texts gets a word or two in disguise; the others stay as they are. */
export function disguiseSome(examples: Example[], share: number, seed: number): Example[] {
  const random = xorshift(seed)
  return examples.map(example => {
    if (random() >= share || example.labels.toxicity !== 1) return example
    const present = [...disguises.keys()].filter(word => example.text.includes(word))
    let text = example.text
    for (let times = 0; times < 2 && present.length > 0; times++) {
      const word = choose(present, random)
      text = text.replace(word, () => choose(disguises.get(word)!, random))
    }
    return { ...example, text }
  })
}
