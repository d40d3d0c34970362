import { lines, words } from '../../../grammar.ts'

/**
 * What prejudice says of groups. `{vile}` are nouns, `{vilify}` what follows a group as its predicate, `{exclude}`
 * what is demanded against it, `{harm}` what is wished upon it.
 */
export const hatefulSlots: Record<string, string[]> = {
  vile: words(`垃圾 废物 畜生 寄生虫 毒瘤 蛆虫 败类 低等人 害虫 怪物 变态 骗子 蠢货 祸害 老鼠 蟑螂 人渣 累赘 白痴 小偷 罪犯 懒汉
    神经病 恶魔 蝗虫 猪 狗 猴子 野蛮人 禽兽 病毒 劣等人种 下等人 吸血鬼 杂种 残次品 魔鬼 奴才 贱货 恐怖分子 流氓 贼 二等公民`),
  vilify: lines(`
    都是{vile}
    就是一群{vile}
    全是{vile}
    都是{vile}，没有例外
    没一个好东西
    没几个好人
    天生就低人一等
    不配活着
    就是社会的毒瘤
    脏得要命
    又脏又臭
    又懒又蠢
    又穷又坏
    智商低得可怜
    骨子里就是坏的
    连狗都不如
    不配当人
    只会给社会添乱
    恶心死了
    看着就让人想吐
    生来就是伺候人的命
    迟早把这个社会拖垮
    都不可信
    全都有病
    脑子都不正常
    没有一个干净的
    根本不算人
    就是没进化完全
    比{vile}还{lowly}
    一个比一个{lowly}
    就是{lowly}，改不了的
    {lowly}是刻在基因里的
    除了{misdeed}什么都不会
    整天就知道{misdeed}
    一肚子坏水
    素质低到没底线
    天生爱{misdeed}
    都是靠{misdeed}过日子的
  `),
  lowly: words('恶心 下贱 肮脏 愚蠢 野蛮 懒 坏 贱 丑陋 无耻 自私 虚伪 低级 没教养 阴险'),
  misdeed: words(
    '偷东西 骗钱 撒谎 闹事 吃白饭 生孩子 装可怜 耍流氓 占便宜 打架 犯罪 吸别人的血 勾引人 乱搞 传播疾病 要饭 惹事',
  ),
  exclude: lines(`
    都该滚出去
    应该全部赶走
    应该被关起来
    不该让他们进来
    没资格跟我们坐在一起
    不配有孩子
    应该统统绝育
    就不该有投票权
    不准进我们小区
    不能当老师
    应该隔离起来
    不配得到平等的待遇
    就该待在该待的地方，别出来
    凭什么跟我们享受一样的福利
    滚回自己的地方去
    一个都不能留
    从这个国家消失最好
    不该上同一所学校
    应该禁止结婚
  `),
  harm: lines(`
    都该死
    全都去死吧
    就该被拖出去打
    应该被活活烧死
    死光了才干净
    一个个都该枪毙
    就该被灭绝
    见一个打一个
    就该拉去喂狗
    死有余辜
    欠揍
    应该被送进毒气室
    被杀了也活该
    都该被阉了
  `),
}
