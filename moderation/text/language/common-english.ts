/** Short words that most English sentences have some of and few others have, those of the net included. */
export const commonEnglish = new Set(
  `the and you that this with have they what was are of your would there not but his her she their who which why how
  when where just like dont cant im its youre thats if my we been will from about more some any only has had all out
  did does doing get got know think people should could than then them these those our us because being too very u ur
  r lol lmao wtf omg bro dude shit fuck is it to for on at be or as so up no`.split(/\s+/),
)
