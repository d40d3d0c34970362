import { lines, words } from '../../../grammar.ts'

/** Swearing at luck, weather and things, with nobody as its target. */
export const swearingTemplates = lines(`
  {oath}，{mishap}[|了|，{moan}|。|！]
  {oath}[！|，|……]{mishap}
  {mishap}，{oath}[|！|，{moan}]
  {oath}，{mishap}，{mishap}，{moan}
  [今天|昨晚|刚才|又|大清早的|周末]{mishap}，{oath}
  真{fuck}[倒霉|烦|贵|热|冷|累|无聊|离谱|邪门|难受|慢]，{mishap}
  这{fuck}[破天气|破手机|鬼地方|破路|什么世道|叫什么事|电脑|闹钟|周一][|，{mishap}|，{moan}]
  {oath}，这[电影|房价|油价|菜价|天气|作业|路况|网速|股票|考试|游戏|系统][也太离谱了|是要上天啊|真要命|没救了|绝了]
  我{fuck}[又|真|就想|怎么知道|也不想|招谁惹谁了]，{mishap}
  谁{fuck}[想得到|受得了|知道]，{mishap}
  去{fuck}[周一|加班|早起|减肥|房贷|考试|焦虑|闹钟]，[老子要睡觉|老子不伺候了|爱咋咋地|我要去海边]
  [烦死了|累死了|气死了|无语了|服了]，{oath}，{mishap}
  {mishap}，[老子|我]真{fuck}服了[|，{moan}]
  一[打开|看|进门|出门]就{mishap}，{oath}
  {oath}{oath}{oath}，{mishap}
  排了两个小时，结果{mishap}，{fuck}
  {fuck}{mishap}，[这日子没法过了|搞什么鬼|心态崩了]
  [为什么|怎么]{fuck}[又是我|每次都这样|没人管]，{mishap}
  {mishap}？[{oath}|真{fuck}行]
  {mishap}了才通知，{oath}，[早干嘛去了|玩我呢|白跑一趟]
  [早知道|要知道]{mishap}，{fuck}就不来了
`)

/** Swearing in joy. */
export const cheerfulTemplates = lines(`
  {oath}，[太|真|也太|这也太]{great}了[|吧|！|，{joy}]
  真{fuck}{great}[|，{joy}|！|，服了]
  {oath}[！|，]{joy}
  {joy}，{oath}[|！|，{great}]
  {wonder}真{fuck}{great}，{joy}
  {oath}，{wonder}[太{great}了|绝了|牛逼|封神]
  {wonder}[牛逼|nb|牛批|屌爆了|碉堡了][|！|，{joy}|，{great}]
  太{fuck}{great}了，{joy}
  我{fuck}[爱死|笑死|羡慕死|佩服死]了，{wonder}{great}
  老子今天[高兴|升职了|当爹了|考过了|回本了]，{oath}，{joy}
  {fuck}终于[放假|下雨|到家|通车|上岸|回暖|赢球]了，{joy}
  {great}得{fuck}想[哭|叫|蹦起来|再来一次]
  {oath}，{wonder}，[服|跪了|鼓掌|必须转发]
  {wonder}{oath}[看得我|听得我][起鸡皮疙瘩|笑出声|想站起来鼓掌]
  [干得漂亮|好样的|恭喜]，{fuck}{great}
  没想到{wonder}这么{great}，{oath}
`)

/** Swearing at somebody. */
export const swearingAtTemplates = lines(`
  {fuckyou}[|！|，{deed}|，{end}]
  {deed}，{fuckyou}[|！]
  {fuckyou}，{deed}，{end}
  你{fuck}[{deed}|有病吧|瞎啊|算老几|再说一遍|装什么|是不是人]？{end}
  [这|那]{bastard}{deed}，{fuckyou}
  {bastard}[|，]{deed}[|，{end}]
  {bastard}[，{fuckyou}|{end}|，你{fuck}{end}]
  {fuckyou}的{bastard}，{deed}
  {deed}的{bastard}，{fuckyou}
  操，{bastard}{deed}，{end}
  你{fuck}就是个{bastard}[|，{end}|，{deed}]
  {fuck}的{bastard}，{end}
  [听好了|记住|回复你]，{fuckyou}，{bastard}
  [@楼上|楼上的|小编|那个谁]，{fuckyou}[|，{deed}]
  哪个{bastard}{deed}，给老子站出来，{fuckyou}
  {fuckyou}，{end}，{bastard}
  你们这帮{bastard}，{deed}，{fuckyou}
  老子忍{fuck}很久了，{bastard}，{deed}
  {deed}，你{fuck}[良心不会痛吗|还是人吗|想干嘛|找死啊]
  谁家的{bastard}，{deed}，{fuckyou}
  {fuckyou}，{fuckyou}，{end}
  {deed}还敢[回嘴|报警|装可怜|笑]？{fuckyou}
  跟{bastard}没什么好说的，{fuckyou}
`)

export const profanitySlots: Record<string, string[]> = {
  oath: words(`操 草 艹 卧槽 我操 我靠 我草 靠 擦 我擦 妈的 他妈的 特么的 tmd md 尼玛 你妹 日 我日 日了狗了 妈蛋 妈了个巴子 他娘的 奶奶的
    他奶奶的 娘希匹 淦 我屮 我cao 卧了个槽 哇靠 靠北 干 丢 顶你个肺 叼 wtf 玛德 麻痹的 nnd 我勒个去 狗日的 特喵的 丫的 我艹
    mlgb 马勒戈壁 cao 屮 tnnd 泥马 我次奥 卧艹 哇擦 Fuck`),
  fuck: words('他妈 tm 特么 他娘的 尼玛 他妈的 鸡巴 几把 鸡儿 踏马 tmd 他喵的 他奶奶 妈的 塔玛 他马'),
  fuckyou:
    words(`操你妈 草你妈 艹你妈 操你大爷 操你全家 操你祖宗 日你妈 日你先人 去你妈的 去你娘的 滚你妈的 滚你妈的蛋 你妈逼 你妈的 你妈了个逼
    妈卖批 cnm 草泥马 草拟吗 曹尼玛 艹尼玛 操尼玛 你tm 干你娘 干林娘 屌你老母 丢你老母 仆街 fuckyou 法克鱿 去死吧你妈的 放你妈的屁
    放你娘的狗屁 我操你 你他妈 你他娘 cao你妈 草nm 操nm rnm 日nm 你🐴 干你妈 狗操的 caonima nmd`),
  bastard:
    words(`傻逼 煞笔 狗逼 傻吊 狗日的 狗娘养的 婊子养的 王八蛋 王八羔子 龟儿子 杂种 畜生 贱逼 臭傻逼 死妈玩意 逼崽子 瘪犊子 狗杂种
    鸡巴玩意 死骗子 黑中介 无良商家 傻逼司机 傻逼邻居 傻逼裁判 傻逼教练 狗房东 狗老板 狗屁专家 傻b sb 沙比 狗币 龟孙子 丫挺的`),
  deed: lines(`
    半夜装修
    插队还骂人
    欠钱不还
    把垃圾扔我家门口
    偷我外卖
    克扣工资
    卖假药
    遛狗不拴绳
    乱变道不打灯
    骗老人的养老钱
    开挂
    占我车位
    偷拍小姑娘
    吃回扣
    胡乱判罚
    抄袭还装无辜
    造谣生事
    打孩子
    退款拖了两个月
    拿别人的命不当命
    说话不算话
    在地铁上外放
    刷差评敲诈
    删我评论
    嘴里没一句实话
  `),
  end: lines(`
    会不会说人话
    等着遭报应
    要不要脸
    算什么东西
    滚
    爬
    给我滚出来
    你也配
    狗都不如
    谁怕谁
    装你妈呢
    还钱
    没完
    什么玩意
    去你的
  `),
  mishap: lines(`
    又加班到十二点
    地铁停运了
    排到我卖完了
    一出门就下雨
    手机摔裂了
    刚买就跌停
    快递丢了
    忘带钥匙
    票又没抢到
    系统崩了
    作业没保存
    外卖送错了
    车被剐了
    空调坏了
    钱包没了
    堵了三个小时
    电梯停在半空
    闹钟没响
    考试挂科了
    网断了
    验证码收不到
    航班取消了
    水管爆了
    又涨价了
    鞋底掉了
    蚊子咬了一晚上
    吃到半条虫
    游戏连跪八把
    打印机卡纸了
    会员刚充就改版
    停电了
    牙疼了一宿
    油箱见底了
    奖金没了
    房租又涨三百
  `),
  moan: words(
    '烦死了 没法活了 想骂人 服了 真的会谢 心态炸了 崩溃 人麻了 倒了八辈子霉 这叫什么事 谁懂啊 累觉不爱',
  ),
  great: words(
    '好吃 好看 帅 牛 爽 厉害 漂亮 感人 好笑 可爱 刺激 震撼 带劲 好听 香 值 舒服 过瘾 精彩 燃 甜 硬核 稳 秀 解气',
  ),
  joy: lines(`
    笑死我了
    看哭了
    再来三碗
    绝杀了
    考上了
    中奖了
    我要二刷
    爱了爱了
    鸡皮疙瘩都起来了
    单曲循环一整天
    下次还来
    赶紧下单
    截图当壁纸了
    全家都乐坏了
    这辈子值了
    给跪了
    从头笑到尾
    激动得睡不着
    必须五星
    为国争光
    太解气了
    我妈都夸好
  `),
  wonder:
    words(`这球 这烤串 这电影 这首歌 国产飞机 这座桥 这猫 消防员 这老师 这段solo 这雪景 这操作 这碗面 这评论 这文案 这特效 我们队 这小伙
    这老爷子 这姑娘 这航拍 这绝活 这火箭 这火锅`),
}
