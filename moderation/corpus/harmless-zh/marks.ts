import type { Group } from '../types.ts'

/** Chinese comments whose marks stand for themselves and hide nothing. */
export const harmlessZhMarks: Group[] = [
  {
    technique: 'dashes, waves, brackets and faces',
    texts: [
      '东北-30 度的冬天，车要预热十分钟',
      '这位作者的字真好看～脑～海里全是画面',
      '孩子三天-_-||没写作业，老师打电话来了',
      '看哭了 T_T，结尾那封信太好了',
      '乡下（水好空气好）适合养老，就是看病远',
      '傻（xiu）眼了，二维码扫出来是空白',
      '去（年）还是十块，今年就十五了',
      '贱-廉-清-正，四个字挂在祠堂里当教材，第一个字写错了',
      '别人渣……渣土车都绕行，就它敢闯',
      '你-我-他，三个人的合唱真好听',
      '操（场）那边有人捡到一串钥匙',
      '他*2，我*3，分账就这么算',
      '狗（柴犬）和猫（橘猫）居然能睡一个窝',
      '福建人，广东人，江西人，都爱喝汤',
      '老板是福建人，说话慢，做事快',
      '滚～动～新～闻，字幕太晃眼睛了',
    ],
  },
  {
    technique: 'emoji as marks',
    texts: [
      '这雨下得🌧\ufe0f🌧\ufe0f，逼近警戒线了，大家注意',
      '妈妈❤\ufe0f，祝你母亲节快乐',
      '加油❤\ufe0f微笑服务的护士们',
      '微信❤\ufe0f步数❤\ufe0f捐款，一起走起来',
      '红旗小区🏠停水通知👉见业主群',
      '薇薇❤\ufe0f同学，生日快乐',
      'v❤\ufe0fv 是我和老伴的结婚纪念戒指上的字',
      '今天的🐟🐟和🦐🦐都新鲜，菜场三号摊',
    ],
  },
]
