import type { Theme } from '../../theme.ts'

export const lottery: Theme = {
  name: 'zh/gambling/lottery',
  kind: 'gambling',
  seeds: `
    {lot}计划群，每天{money}期稳赚，导师带你倍投，{contact}
    六合彩{d*3}期：平特一肖【{zodiac}】，三连中了，信不信由你
    今晚开什么？内幕已出，四肖八码必中，要的{contact}
    跟着王老师做{lot}两个月，房贷都还上了，新来的朋友先看计划再跟
    {lot}后三直选，前二胆码{d}{d}，杀{d}，本期重心{d*3}
    香港赛马会内部资料，一码中特，先看资料后付款，中了再给钱
    彩民福音！{lot}破解软件，准确率{pct}，免费试用三天 {contact}
    每天{times}开奖，一天一千多期，{lot}高手带队回血，免费拉群
    {zodiac}{zodiac}{zodiac}{zodiac}，绝杀{zodiac}，大小单双{size}，波色{color}，转发有奖
    做了多年{lot}，总结了一套稳赚不赔的方法，每天盈利{pct}就收手
    赔率9.{d*2}，全网最高，充值秒到，提款{times}，{lot}玩家首选 {site}
    {lot}挂机方案，24小时自动投注，睡一觉起来就是钱
    白小姐、曾道人、管家婆、玄机图、跑狗图，最全资料库 {site}
    今天群里又有三个彩友中了{money}，不会玩的老师一对一教，名额最后八个
    特码公开：{d*2} {d*2} {d*2} {d*2}，上期中{d*2}，有图有真相
    {lot}人工计划 五码一期 稳如老狗 {contact}
    亲爱的彩友，{lot}双面盘上线啦，{money}起投，单双大小冠亚和应有尽有
    澳门新彩开奖记录 开奖直播 {d*4}年全年资料大全 正版挂牌
    你们还在买体彩？{lot}一分钟一期，我昨天{money}本金赚了{money}
    专注{lot}五年，不收会员费，只想交个朋友一起赢庄家的钱
    导师今天五连红，没跟上的哭了吧，{times}后下一波，上车的扣1
    收米收米，{lot}又中了，恭喜群里老铁拿下{money}
    代理邀请码{d*6}，注册{lot}平台，自带{pct}返点，充{money}送{money}
    3D胆码{d} {d}，独胆{d}，和值{d}{d}，加群每天免费发
    本期推荐：大单，号码{d}.{d}.{d}.{d}.{d}，不中下期倍投
    高频彩{lot}招商，给{d*4}返点，量大可谈`,
  templates: `
    {lot}{plan}，{promise}，{contact}
    {d*3}期{liuhe}【{zodiac}{zodiac}】{color}，{promise}
    {liuhe}：{zodiac} {zodiac} {zodiac}，特码{d*2} {d*2}
    {lot}{plan}{plan}免费分享，{contact}
    {teacher}带{lot}，{promise}，{promise}
    {lot}玩法：{play}，{play}，{promise}
    {open}{lot}{plan}，已带{money}人{up}
    {lot} {play} {d} {d} {d} {d} {d} 稳
    第{d*5}期 {play} {size} 中
    {lot}平台{odds}，{contact}
    想{up}的来，{lot}{plan}，{teacher}一对一
    {promise}！{lot}{plan}就找{teacher}，{add}{qq}{q}
    {liuhe}{liuhe}免费公开，{site}
    {lot}{odds}，{odds}，{promise}
    最准{liuhe}网站 {site}
    {d*3}期开{zodiac}{d*2}，我们{liuhe}中了，下期继续，{contact}
    还在输？{teacher}的{lot}{plan}让你{up}
    群里{teacher}又{up}了，{lot}{play}
    {lot}{plan}|{play}|{promise}|{contact}
    今晚{liuhe}出{zodiac}，{promise}`,
  clauses: `
    {lot}{plan}
    {lot}{plan}
    {liuhe}免费看
    {promise}
    {promise}
    {teacher}带你{up}
    {odds}
    {play}一期一期跟
    专业团队分析走势
    每天定时发布
    不中不收费
    倍投方案免费送
    新人先观望两期再下手
    跟丢了包赔
    长期稳定盈利
    稳定{lot}平台推荐
    免费进群体验
    有盈利截图
    实战过万期
    {lot}老玩家都懂
    今天已经红了{d}期
    {money}本金日赚{money}`,
  slots: {
    lot: `时时彩 重庆时时彩 分分彩 腾讯分分彩 北京赛车 PK10 pk拾 幸运飞艇 快三 江苏快三 11选5 极速赛车 极速飞艇 五分彩 三分彩 一分快三 加拿大28 幸运28 pc蛋蛋 PC28 澳洲5 澳洲10 六合彩 澳门六合彩 香港六合彩 七星彩 排列五 福彩3D 奇趣腾讯 河内五分彩 哈希彩 哈希单双 SSC 六-合-彩 六禾彩 时時彩 飞艇 赛车 28 急速六合 台湾宾果 快乐8`,
    plan: `计划 计划群 人工计划 计划软件 精准计划 预测 走势分析 稳赚计划 回血计划 导师计划 挂机软件 推荐 打法 技巧 带单 六码计划 五码一期计划 倍投计划 大小单双计划 冠军定位 包中计划 内部计划 免费计划`,
    liuhe: `平特一肖 一码中特 四肖八码 六肖中特 特码 三中三 二中二 绝杀一肖 精准三肖 家禽野兽 波色 单双中特 三期必出 内幕料 玄机诗 白小姐 管家婆 天机诗 曾道人 开奖结果 一肖一码 平特尾数 七尾中特 大小中特 黄大仙 正版资料 跑狗图 心水论坛 高手论坛 内部玄机 连码 七不中 胆拖 杀三肖`,
    zodiac: `鼠 牛 虎 兔 龙 蛇 马 羊 猴 鸡 狗 猪`,
    color: `红波 蓝波 绿波 红 蓝 绿`,
    size: `大 小 单 双 大单 小双 大双 小单`,
    promise: `稳赚不赔 日赚{money} 包中 准确率{pct} 不中包赔 月入{money} 中奖率{pct} 百发百中 期期中 跟上就赚 稳定盈利 先赢后付 连中{d}期 回血神器 必中 九中八 提前公布 中后付款 百分百准 保本盈利 一天赚{money} 轻松日赚{money} 零风险 天天盈利`,
    teacher: `老师 导师 王导 大神 彩神 计划员 团队 李老师 军哥 阿文 彩票大师 高手 资深彩民 操盘手 琪琪老师 计划导师 专家`,
    up: `上岸 回血 翻身 盈利 赚钱 赢钱 回本 收米 吃肉 上车 脱贫 翻本`,
    odds: `赔率1.99{d} 赔率9.9{d} 返点{pct} 高赔率 提现秒到 充{money}送{money} 返水{pct} 赔率全网最高 投注返利{pct} 注册送{money} 大额无忧 日工资{money} 分红{pct} 亏损返{pct}`,
    play: `定位胆 后三组六 前二直选 冠亚和 单双 大小 龙虎和 五码 豹子 对子 组选 前三 后二 杀号 胆码 独胆 复式 跨度 和值 任选三 一星 五星 总和 万位 杀两码`,
  },
}
