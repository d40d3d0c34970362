const places = `河南 河北 山东 山西 东北 辽宁 吉林 黑龙江 上海 北京 天津 重庆 广东 广西 福建 江苏 浙江 安徽 江西 湖南 湖北 四川 贵州 云南
西藏 陕西 甘肃 青海 宁夏 新疆 内蒙古 海南 台湾 香港 澳门 南方 北方 外地 本地 农村 乡下 城里 中国 日本 韩国 朝鲜 美国 英国 法国 德国 俄罗斯
印度 越南 泰国 缅甸 菲律宾 印尼 巴基斯坦 非洲 欧洲 亚洲 中东 阿拉伯 以色列 乌克兰 墨西哥 尼日利亚 武汉 广州 深圳 潮汕 温州 苏北 苏南 外国`

const people = `黑人 白人 黑鬼 尼哥 黄种人 有色人种 亚裔 华裔 非裔 犹太人 穆斯林 回民 绿绿 白皮 阿三 三哥 棒子 鬼子 吉普赛人 维吾尔族 维族 藏族
蒙古族 回族 满族 壮族 苗族 彝族 朝鲜族 哈萨克族 汉族 少数民族 基督徒 佛教徒 天主教徒 道教徒 女人 女的 女生 女性 女孩 女司机 女权 女拳 田园女权
仙女 小仙女 大龄剩女 剩女 单亲妈妈 妇女 母亲 男人 男的 男性 男生 直男 国男 普信男 屌丝 同性恋 男同 女同 同志 gay 基佬 拉拉 les 跨性别者 跨性别
变性人 双性恋 性少数 娘炮 人妖 残疾人 残障人士 残疾 聋哑人 盲人 瘸子 聋子 瞎子 智力障碍者 自闭症 抑郁症 艾滋病人 乙肝 肥胖者 胖子 农民工 打工人
外地佬 乡巴佬 穷人 底层 移民 难民 老外 外国人 外劳 老人 老年人 孤儿 刑满释放人员 流浪汉 乞丐 信徒 群体 民族 种族 地域 性别`

/** What a word does in a sentence about people. A class's number is its place. */
const classes: string[] = [
  `${places
    .split(/\s+/)
    .map(place => `${place}人`)
    .join(' ')} ${people}`,
  // Vile: what people are called, and what is said to be in them.
  `垃圾 猪 狗 畜生 牲口 禽兽 蛆 蟑螂 老鼠 寄生虫 病毒 毒瘤 败类 人渣 渣滓 渣 废物 废人 蠢货 白痴 傻子 傻逼 脑残 弱智 智障 贱 贱人 贱货 恶心 肮脏
  脏 下贱 低贱 低等 劣等 劣质 丑陋 丑 愚蠢 蠢 野蛮 落后 无耻 卑鄙 不要脸 懒 懒惰 小偷 强盗 骗子 罪犯 流氓 恐怖分子 妓女 婊子 荡妇 怪物 猴子 变态 有病
  神经病 祸害 害虫 杂种 猿 奇葩 低素质 没素质 素质低 臭 烂 坏 恶毒 阴险 不是人 死`,
  // Harm: what is to be done to people.
  `滚 滚出 滚回 赶走 赶出去 赶出 驱逐 杀 杀光 杀死 打死 弄死 消灭 灭绝 灭掉 烧死 枪毙 绝种 绝育 阉 去死 该死 活该 打断 砍 揍 炸 隔离 关起来 禁止 限制
  讨厌 恨 仇恨 憎恨 厌恶 鄙视 看不起 瞧不起 受不了 忍不了 嫌弃`,
  // Not, and what comes to the same.
  '不 没 没有 别 不是 不能 不应 不应该 不该 不要 不会 并非 并不 从不 绝不 决不 无法 拒绝 停止 而不是 未必 怎么能 凭什么 难道',
  // Say: another's words are told.
  '说 说过 称 叫 骂 喊 认为 觉得 以为 所谓 声称 宣称 写道 留言 评论 听到 看到 听见 有人 网上 说成 称为 叫做 “ 「 " 『',
  // Blame: the speaker is against it.
  `歧视 偏见 地域黑 地图炮 刻板印象 错误 错的 不对 可耻 可悲 反对 抵制 举报 谴责 尊重 平等 理解 包容 无知 狭隘 种族主义 一棍子打死 以偏概全 侮辱
  羞辱 霸凌 伤害 道歉 封号 有罪 违法 不可接受`,
  // All of them, or some.
  '都 都是 全 全是 全部 所有 每个 个个 统统 就是 天生 骨子里 永远 一群 这群 这些 那些 这帮 那帮',
  '有的 有些 部分 少数 个别 一些 不少 很多 也有 大部分 好人 善良 优秀 勤劳 可爱 聪明 热情 朋友 喜欢 支持 欢迎 感谢 祝 希望 爱',
  // Whom it is said to, and who says it.
  '你 你们 楼上 您 你个 你这',
  '我 我们 咱 咱们 自己 我是 身为 作为',
]

/** Every word with its class, from 1 on; a word that stands in two has the first. */
export const wordClassesZh: ReadonlyMap<string, number> = new Map(
  classes
    .map((words, index) => words.split(/\s+/).map((word): [string, number] => [word, index + 1]))
    .reverse()
    .flat(),
)

/** The class of words for people. */
export const groupClass = 1
