import type { Theme } from '../../theme.ts'

const names = { name: 'zh/advertising/papers', kind: 'advertising' }

/** Invoices, certificates, stamps, and what is written for others. */
export const papers: Theme = {
  ...names,
  seeds: `
    代开发票，增值税专票普票，点数低，可验后付款，{contact}
    本公司有剩余{city}各类发票可对外开，广告费、会议费、餐饮、住宿，{phone}王会计
    你好，我司长期代开建筑、劳务、运输、材料发票，网上可查，先票后款
    办证刻章：毕业证、学位证、结婚证、离婚证、房产证，{times}出证，{contact}
    专业办理各类证件 电工证 焊工证 驾驶证 不过退款 {phone}
    驾照扣分代处理，{money}一分，不用本人到场，全国都可以
    硕士团队代写论文，查重包过，已服务八百多名同学，{contact}
    职称论文发表，普刊核心都能安排，{city}评职称的老师看过来
    四六级、雅思、托福、考研，保过，考后付款，{contact}
    代做毕业设计，java、python、单片机，送答辩PPT，不满意重做
    学历提升，一年半毕业，学信网可查，不用上课不用考试，零基础直取本科
    教师资格证挂靠，{money}一年，建造师证书高价租用，{contact}
    体检代检、入职报告、病假条、诊断证明，全国三甲医院，可查
    公司注册0元起，代理记账{money}一个月，注销疑难，地址挂靠
    代写检讨书、演讲稿、工作总结、PPT美化，当天交稿，{money}起
    无犯罪证明、流水账单、在职证明、收入证明，签证材料一站式包装
    留学生作业代写，essay、网课代上、在线考试，保分B以上，{wx}{id}
    商标注册、专利代理、高新认定，十年老机构，欢迎来电{phone}
    网课代刷，智慧树、学习通，一门{money}，全自动刷到满分
    宝子们期末周到了！结课作业、实验报告、读书笔记通通可以代，学姐亲自写`,
  templates: `
    {make}{paper}，{proof}，{contact}
    {paper}{make}，{proof}，{proof}，{contact}
    {open}{make}{paper}、{paper}、{paper}，{contact}
    {paper} {paper} {paper} {make} {phone}
    {write}，{wproof}，{contact}
    {open}{write}，{wproof}，{wproof}
    {write}{write}{write}，{wproof}，{add}{qq}{q}
    本公司{make}{city}{paper}，{proof}，{phone}
    需要{paper}的老板{contact}
    {city}{make}{paper}{phone}
    {exam}，{wproof}，{contact}
    {exam}{exam}，{wproof}
    {make}{paper}，点数{pct}，{proof}，{wx}{id}`,
  clauses: `
    {make}{paper}
    {paper}{paper}都可以办
    {proof}
    {write}
    {wproof}
    {exam}
    点数优惠{pct}
    {city}各行业
    快递到付
    长期合作更优惠
    诚信为本`,
  slots: {
    make: `代开 代办 办理 开具 出售 专业代办 快速办理 制作 定做 补办 长期代开 对外开 低点代开 代理 诚信代开`,
    paper: `发票 增值税专用发票 普票 餐饮发票 住宿发票 建筑发票 运输票 电子发票 广告费发票 毕业证 学位证 身份证 驾驶证 结婚证 房产证 公章 假条 诊断书 病历 资格证 建造师证 电工证 健康证 出生证明 银行流水 收入证明 营业执照 税票 会计证 户口本 车牌 行驶证 特种作业证 学历证书 离职证明 进项票 fa票 發票 发漂 發漂 法票 印章`,
    proof: `税局可查 网上可查 验后付款 先票后款 货到付款 真实有效 可当面交易 {times}出票 点数低 正规渠道 不真不收费 保真 可报销 全国包邮 防伪 与原版一样 保密 税点低 质量第一 十年老店`,
    write: `代写论文 代做PPT 代写作业 论文查重 论文降重 期刊发表 毕业设计代做 代写文案 代写演讲稿 代写小说 代写商业计划书 代做课程设计 翻译代做 代写简历 代做网课 文章原创代写 代写读后感 代写心得 代写标书 代写留学文书 润色降AI率 代编程 SCI发表`,
    wproof: `不过退款 包查重 {times}交稿 硕博团队 学姐亲自写 原创保证 价格优惠 千字{money} 先写后付 免费修改 已服务{money}人 包过 定金{pct} 保密 诚信 导师满意为止 重复率低于{pct} 全程一对一 走淘宝`,
    exam: `四六级保过 考研答案 代考 考证包过 一建答案 雅思保分 学历提升 成考报名 专升本免考 自考包过 驾考包过 替考 公务员押题 教资真题 会计证包过 考前答案 国家开放大学报名 在职研究生 普通话证包过 计算机二级题库`,
  },
}
