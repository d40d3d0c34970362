import { lines, words } from '../../../grammar.ts'
import { insultSlots } from '../abuse/insult-words.ts'
import { profanitySlots } from '../abuse/profanity-templates.ts'
import { threatSlots } from '../abuse/threat-templates.ts'

/** Those whom insults and threats are aimed at, and the mishaps that others swear at, spoken of without either. */
export const readerTemplates = lines(`
  {who}[说得|讲得|写得]{well}[，{polite}|。|]
  {who}{remark}[，{polite}|。|]
  {who}[真|挺|很|确实|还是]{praise}的[，{polite}|。|]
  {who}[真|挺|太]{praise}了[，{polite}|！|]
  {who}[是不是|可能|应该|大概]{slip}[了|]？[{polite}|]
  {who}的[观点|文章|视频|数据|分析|发言]{remark2}[，{polite}|。|]
  [谢谢|感谢|辛苦]{who}[，{polite}|！|]
  [同意|不同意|理解]{who}的[看法|意见|说法][，{polite}|，但是{subject}这块我还想补充|]
  [请问|想问|麻烦问下]{who}，{ask}
  {who}[能不能|可不可以|方便的话][讲讲|多写写|推荐几本|科普一下]{subject}[？|，谢谢|]
  {who}[对|关于]{subject}的[看法|判断|介绍]{remark2}
  [我|我爸|我同事]也[做|学|研究]{subject}，{who}[说的是实情|漏了一点|讲得很清楚|数据有点旧]
  {who}[不懂|不了解]{subject}[也正常|没关系]，{polite}
  {who}[说话|文风|语气]{tone}[，{polite}|]
  你{family}[身体好吗|真棒|多大了|还在那儿上班吗|做的菜真香|说得对|知道了肯定高兴]
  [祝|恭喜|问候|代我谢谢]你{family}[，{warm}|！|]
  你{family}[每天|平时|周末]{daily}[吗？|，挺好的|，真羡慕|]
  {when}[去|来|到]{place2}[吃饭|走走|看看|开会|接孩子|取快递][，{warm}|，有人一起吗|]
  {when}[我|我们|大家]{meet}[，{warm}|，别迟到|]
  [天黑了|下雪了|台风要来了|路滑|降温了]，{caring}[，{warm}|]
  {caring}，[最近车多|路上滑|别着凉|平安到家发个消息|注意安全]
  [医生说|新闻里说|老人常说]{caring}
  你[家|单位|学校|店][在哪|离地铁近吗|几点开门|现在还招人吗|搬了吗]？[{polite}|]
  {mishap}，{moan}
  {mishap}，[怎么办|有人知道怎么处理吗|还好没大事|只能认了|客服说明天来]
  [今天|昨晚|刚才|早上]{mishap}[，{moan}|，好在有惊无险|，哈哈|，求安慰]
  [又|怎么又]{mishap}[，{moan}|？|]
  {moan}[，{mishap}|]
  {wonder}[太|真|好]{great}了[，{joy}|！|]
  {wonder}{great}，{joy}
  {joy}[！|，{wonder}真{great}|]
  [真的|太|超]{great}了[，{joy}|！|]
  {deed2}[该怎么投诉|违法吗|能报警吗|会怎么处罚|物业管不管]？
  [有人|邻居|楼上|对方]{deed2}，[已经报警|好好沟通了一次|社区来调解了|请问怎么维权]
  {deed2}[不文明|违反规定|影响别人]，[希望有关部门管管|建议曝光|请大家互相体谅]
  [别|请不要]{deed2}，[谢谢|大家互相理解|公共场合注意一点]
  {who}，[打错字了|链接失效了|图挂了|第三段重复了|标题写反了]
  [路过|回复]{who}：{reply}
  @{who} {reply}
  {who}[加油|别灰心|保重身体|注意休息|早点睡][，{warm}|]
`)

export const readerSlots: Record<string, string[]> = {
  who: insultSlots['who']!.filter(word => !/货|家伙|号人|水军|那个谁/.test(word)),
  subject: insultSlots['subject']!,
  praise: insultSlots['praise']!,
  family: threatSlots['family']!,
  when: threatSlots['when']!.filter(word => !/出来|总有|迟早/.test(word)),
  mishap: profanitySlots['mishap']!,
  moan: profanitySlots['moan']!,
  great: profanitySlots['great']!,
  joy: profanitySlots['joy']!,
  wonder: profanitySlots['wonder']!,
  deed2: lines(`
    半夜装修
    遛狗不拴绳
    在地铁上外放
    乱变道不打灯
    卖假药
    克扣工资
    占车位
    把垃圾堆在楼道
    插队
    退款拖了两个月
    打孩子
    偷外卖
  `),
  well: words('很清楚 在理 有意思 太快了 不太准确 客观 挺专业 有点绕 真好 不全面 很实在 通俗易懂'),
  remark: lines(`
    今天状态不错
    反应真快
    做功课了
    终于更新了
    换发型了
    这次判断对了
    有自己的立场
    退役了
    很敬业
    接得住话
    准备得很充分
    去年也来过我们学校
    嗓子哑了还在坚持
    有点紧张
    没有回答问题
    把两件事弄混了
    漏了一个数据
    最近常上热搜
    是我老乡
    粉丝挺多的
  `),
  remark2: lines(`
    我基本同意
    值得一看
    有待商榷
    和官方口径不一致
    更新了
    来源在哪
    需要核实
    比上次好
    给了我启发
    我持保留意见
    缺少对照
  `),
  slip: words('看错 记错 写错 算错 弄混 搞反 漏看 误会 打错字 理解偏 说快'),
  ask: lines(`
    这是哪一年的数据？
    在哪家店买的？
    下一期讲什么？
    原文链接有吗？
    怎么报名？
    用的什么相机？
    结果出来了吗？
    有没有入门书推荐？
  `),
  polite: lines(`
    学到了
    谢谢
    不介意的话加个来源
    仅供参考
    大家可以再查查
    期待下一篇
    继续加油
    我也这么想
    我有不同看法
    改天再聊
    支持一下
    说错了请指正
  `),
  tone: words('很温和 挺幽默 有点急 一如既往地稳 不太客气 很真诚 偏学术 特别接地气'),
  warm: words('祝一切顺利 保重身体 开心每一天 早点回家 平平安安 阖家幸福 改天一起吃饭 记得带伞 多喝热水'),
  daily: words('晨跑 买菜 送孩子上学 跳广场舞 坐公交 加班 做饭 遛弯 钓鱼 看书'),
  place2: words('你家 你公司 你们学校 你店里 编辑部 你老家 楼下 公园 食堂 图书馆 医院'),
  meet: words('开会 聚餐 去看电影 一起复习 去爬山 比赛 搬家 视频通话 直播 打球'),
  caring: lines(`
    出门小心点
    走夜路注意安全
    看好孩子
    开车慢点
    早点休息
    关好窗户
    多穿点衣服
    别一个人走小路
    过马路看着点
    记得买份保险
    少熬夜
  `),
  reply: lines(`
    你说得对，我查过了
    不是的，是去年的事
    谢谢提醒，已经改了
    我不太同意，理由在上面
    可以试试官网
    我也遇到过
    哈哈哈哈
    祝早日解决
    数据在附录里
  `),
}
