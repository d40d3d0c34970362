import type { Theme } from '../../theme.ts'

/** Fraud around games, tickets, love, pyramid schemes and the victims of other frauds. */
export const accounts: Theme = {
  name: 'zh/fraud/accounts',
  kind: 'fraud',
  seeds: `
    收王者荣耀账号，V8以上高价，平台担保交易，先冻结后打款，{contact}
    免费领皮肤！点进{site}输入账号密码就送史诗皮肤
    我不玩了，游戏号送人，加我领取，里面还有点券{money}
    原神648低价代充，只要{money}，不封号，{contact}
    粉丝福利，偶像返场，打投转{money}返{money}，未成年用家长手机操作也可以
    演唱会内场票，官方渠道，转卖两张，只走私下转账，{contact}
    网络追款，被骗资金追回，黑客技术，成功再收费，{contact}
    被杀猪盘骗了？专业律师团队帮你追回，先交{money}立案费
    低价苹果手机，海关罚没，{money}一台，先付定金{money}，货到付尾款
    加入我们大家庭，交{money}成为会员，发展三个人当主任，五级三阶，年入百万
    我在{city}做自愿连锁经营，国家暗中支持，投{money}回报{money}，你来看看就明白了
    仙女你好，我在也门做军医，妻子去世多年，想找个善良的女人共度余生
    我不是骗子，我真心想跟你过日子，只是现在资金周转不开，先借{money}，下个月就还
    代注销网贷记录、修复征信、洗白黑户，成功率{pct}，{contact}
    中签代抢，茅台代抢软件，一瓶利润{money}，软件费{money}
    帮忙注册个账号，验证码发我一下，给你{money}辛苦费
    代办信用卡大额，下卡{money}以上，先交{money}包装费，不下全退
    好友辅助验证，帮我扫个码，解封一个{money}
    内部渠道油卡{d}折，话费{d}折，充多少返多少，{contact}
    本店倒闭清仓，原价{money}现价{money}，只收微信转账不走平台
    低价出游轮票、迪士尼票、内部员工票，拍下改价，不要走平台
    宠物免费领养，只要出运费{money}，到家不满意退
    我手上有一批走私表，急出，五折，不议价，当面不交易只邮寄
    进口车抵押车低价，{money}开走，手续后补，先交定金锁车
    租房不用看，房东在外地，先转押金{money}密码发你
    相亲平台会员{money}，包三个月脱单，红娘一对一`,
  templates: `
    收{account}，{trust}，{contact}
    出{account}，{cheap}，{trust}，{contact}
    {cheap}{goods}，{trust}，{contact}
    {goods}{cheap}，先付定金{money}，{trust}
    {open}{goods}，{cheap}，{contact}
    免费领{gift}，{steps}{site}
    {steps}，{gift}免费送，{contact}
    粉丝福利，{steps}，送{gift}
    {recover}，{promise}，{contact}
    {recover}先交{money}，{promise}
    {love}，{borrow}
    {love}，{love}，可以认识一下吗，{contact}
    {pyramid}，{promise}
    交{money}{pyramid}，{contact}
    {credit}，{promise}，{contact}
    {credit}{credit}，{money}起，{promise}
    {goods}内部渠道{cheap}，{trust}
    不走平台，{trust}，{goods}{money}`,
  clauses: `
    收{account}
    {goods}{cheap}
    {trust}
    {trust}
    {steps}送{gift}
    {recover}
    {promise}
    {pyramid}
    {credit}
    {love}
    {borrow}
    先款后货
    定金{money}
    私下交易便宜{money}
    错过再等一年
    内部员工渠道`,
  slots: {
    account: `王者账号 吃鸡号 原神号 和平精英号 游戏号 LOL号 CF号 QQ靓号 steam账号 传奇装备 游戏币 皮肤 蛋仔号 迷你世界号 梦幻号 逆水寒号 地下城金币 穿越火线号 第五人格号 光遇号`,
    goods: `演唱会门票 二手手机 苹果手机 名牌包 油卡 话费充值 迪士尼门票 机票 茅台 海关罚没品 抵押车 走私表 显卡 二手相机 加油卡 京东E卡 宠物猫 电动车 黄金 高铁票 充电宝 会员卡 Switch 无人机 盲盒 周边 平板`,
    cheap: `五折 {d}折 半价 {money}出 清仓价 内部价{money} 亏本转 低价出 超低价 白菜价 {money}全套 一折起 急出{money} 员工价 不议价`,
    trust: `平台担保 先付款后发货 只走转账 可签协议 信誉多年 不走闲鱼 私下交易 拒绝中介 绝不骗人 我有身份证可以看 可视频看货 微信转账 假一赔十 押金可退 货到付款`,
    gift: `皮肤 点券 钻石 {money}Q币 史诗皮肤 限定皮肤 手机 红包{money} 会员 648 话费 英雄 签名照 门票 体验服资格 星币 绿钻 明星周边 防沉迷解除`,
    steps: `扫码登录 输入账号密码 转发三个群 加{qq}领取 拿爸妈手机扫一下 点链接登录 发验证码给我 关注后私信 填写银行卡 先激活账户 共享屏幕操作 付款码发我`,
    recover: `追回被骗资金 网络追款 黑客追款 专业追债 网赌追回 杀猪盘追款 被骗找我 定位查人 恢复聊天记录 代查开房记录 查对方手机号定位 监控老公微信 维权律师 出黑 网赌出黑 提不了款找我`,
    promise: `成功再付 成功率{pct} 不成功不收费 {times}见效 全额追回 已帮{money}人 先到先得 包成功 不成退款 三天出结果 一对一服务 保密操作 月入{money} 年底回本`,
    love: `我在国外当军医 离异无孩 真心找个伴 不图你钱 我是做石油工程的 缘分让我们相遇 你是我见过最善良的人 我做风投 单身很久了 想跟你结婚 我是维和部队的 加错人了交个朋友吧 有房有车缺个你 我公司在香港 等我回国娶你`,
    borrow: `先借我{money} 资金周转不开 帮我付个海关费 公司账户冻结了 转我{money}买机票 包裹卡在海关了 帮我登录下平台 帮我投点 手术费差{money} 我给你寄了礼物要交税`,
    pyramid: `加入会员 拉三个人就回本 发展下线拿{pct} 推荐奖{money} 五级三阶 自愿连锁 消费返利 每天分红{money} 排位制 出局奖{money} 两条线对碰 级差奖 动态收益 团队裂变 加盟商当老板 购物全返`,
    credit: `征信修复 洗白征信 代办大额信用卡 信用卡提额 消除逾期 强开花呗 强开微粒贷 强开白条 黑户办卡 注销网贷记录 逾期协商 停息挂账 债务优化 包装流水 代还信用卡 养卡提额 刷脸代过`,
  },
}
