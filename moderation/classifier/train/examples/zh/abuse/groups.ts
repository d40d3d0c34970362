import { words } from '../../../grammar.ts'

/** Groups that prejudice is about, by what sets them apart; the same in hateful and in fair sentences. */
const byKind = {
  region: `河南人 东北人 上海人 北京人 广东人 新疆人 四川人 湖北人 安徽人 山东人 福建人 江西人 湖南人 河北人 天津人 重庆人
    浙江人 苏北人 山西人 陕西人 甘肃人 云南人 贵州人 广西人 海南人 内蒙人 江苏人 台湾人 香港人 南方人 北方人 外地人 外省人
    农村人 乡下人 农村来的 小县城的人 山里人 本地人 潮汕人 温州人 武汉人 西北人`,
  nation: `日本人 韩国人 印度人 越南人 菲律宾人 美国人 英国人 法国人 德国人 俄罗斯人 乌克兰人 巴基斯坦人 泰国人 缅甸人 非洲人
    墨西哥人 巴西人 外国人 老外 移民 外来移民 难民 外籍劳工 外国留学生 中国人 华人 欧洲人 阿拉伯人 叙利亚人 土耳其人`,
  race: `黑人 白人 黄种人 亚裔 亚洲人 非裔 拉丁裔 混血儿 吉普赛人 犹太人 印第安人 原住民 少数民族 黑人女性 黑人男性 有色人种
    黑皮肤的人 维族人 藏族人 回族人 蒙古族人 满族人 朝鲜族人 苗族人 彝族人 汉族人`,
  religion: `穆斯林 伊斯兰教徒 基督徒 佛教徒 天主教徒 道士 印度教徒 信教的人 信佛的人 信伊斯兰教的 异教徒 无神论者 犹太教徒`,
  women: `女人 女的 女生 女孩子 女性 女司机 女领导 女博士 女程序员 家庭主妇 全职太太 单亲妈妈 离婚的女人 大龄单身女性 女老板
    女明星 女大学生 结了婚的女人 三十岁以上的女人 女球迷 女权主义者 现在的女孩 中国女人 农村妇女`,
  men: `男人 男的 男生 男性 直男 中年男人 现在的男孩 男护士 中国男人 全职爸爸 单身汉 阴柔的男生`,
  orientation: `同性恋 同性恋者 男同 女同 同志 gay 拉拉 双性恋 双性恋者 跨性别者 变性人 跨性别女性 跨性别男性 LGBT群体
    LGBT 性少数群体 性少数 同性情侣 彩虹族`,
  disabled: `残疾人 残障人士 盲人 聋人 聋哑人 坐轮椅的人 自闭症患者 自闭症孩子 智力障碍者 智障人士 唐氏儿 精神病人
    抑郁症患者 侏儒症患者 口吃的人 艾滋病感染者 乙肝携带者 白化病患者 截肢的人 瘫痪的人 残疾儿童 有精神疾病的人`,
  age: `老人 老年人 老头老太 老太太 年轻人 00后 90后 中年妇女 退休的人 单亲家庭的孩子 孤儿 农民工 穷人 胖子`,
}

/** Groups that nobody is born into: abuse of these is no attack on an identity. */
const trades = `律师 房产中介 银行家 资本家 记者 艺术家 投行的人 网红 主播 球迷 裁判 程序员 产品经理 公务员 砖家 分析师 保险推销员
  素食主义者 果粉 键盘侠 黄牛 炒房客 老板 健身教练 车贩子 导游 追星族 游戏玩家 共产主义者 环保主义者 政客`

/** Slots `{region}`, `{women}` and so on, `{group}` for any protected one, `{trade}` for contrast. */
export const groupSlots: Record<string, string[]> = {
  ...Object.fromEntries(Object.entries(byKind).map(([kind, text]) => [kind, words(text)])),
  group: Object.values(byKind).flatMap(words),
  trade: words(trades),
}
