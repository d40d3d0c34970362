import { lines } from '../../grammar.ts'

/** Sentences about what people do and sell, written one by one, by kind (see own.ts). */
export const conductSeeds: Record<string, string[]> = {
  threat: lines(`
    Sleep with one eye open, editor, your lock is older than mine.
    I've got your number plate and a full tank of petrol.
    When the judge comes out of that building I'll be waiting with a hammer.
    You should be dragged out and shot for printing this.
    Let's see how brave the mayor is with a knife at her throat.
    Your daughter takes the number 12 bus at half past seven, doesn't she?
    Do yourself a favour, take the pills all at once.
    Another lie from you and I come round and burn the office.
    That referee won't walk home on two legs tonight.
    I hope your plane goes down with your whole family on it.
    He needs a bullet, not a trial.
    I'd watch the brakes on that bike if I were you.
    We will hang you from the town hall, all nine of you.
    Slit your wrists, you would do us all a service.
    I'm going to beat you so hard your mother won't know you.
    Keep talking and they will find you in the canal.`),
  'harmless-violence': lines(`
    Two hours of this speech nearly killed me, wake me when the budget comes.
    I'd murder for a decent bagel in this town.
    The striker buried it, what a shot, the keeper never had a chance.
    My grandmother shot wolves in the thirties to protect her sheep.
    The police shot a man on Elm Street, and the family wants answers.
    That headline gave me a heart attack, thought it was 1999.
    Cancer killed my father at fifty, please go and get checked.
    He was found guilty of threatening to kill the mayor and got two years.
    Beat the eggs, then strangle the spinach dry in a towel.
    This tariff will strangle small exporters.
    She crushed the field by four minutes.
    If the router hangs, kill it and start again.
    I could have died of shame when the mic was on.
    Bombs fell on the station again last night, three dead.
    Hang the picture a bit lower and it is perfect.
    Somebody is going to get hurt at that crossing, put up a light.`),
  insult: lines(`
    Did you write this with your elbows, you absolute donkey?
    It takes a special kind of moron to read that chart upside down.
    The author is a spineless little toad.
    You have the reading age of a houseplant.
    Oh look, the village idiot has found the comment box.
    Put the bottle down, you sad old fool, and go to bed.
    He is a fat lying pig and his wife is no better.
    Every time you post, the average IQ of this page drops.
    What a pathetic excuse for a journalist.
    You're dumber than a bag of hammers.
    I've scraped smarter things than you off my shoe.
    The minister is a clown, a coward and a crook.
    Nobody likes you, and your mother only pretends.
    Shut it, you brain-dead muppet.
    You are living proof that anyone can get a keyboard.
    Get a mirror, ugly.`),
  criticism: lines(`
    The third paragraph contradicts the first, which one do you mean?
    A stupid mistake by the defence, but these things happen at the end of a season.
    I think the minister is wrong about wafers and right about wages.
    This is the dumbest parking scheme since the last one.
    With all respect, that number is off by a factor of ten.
    Poor article. No sources, no figures, and the photo is from another town.
    The plan is idiotic, the people behind it mean well.
    You misunderstood me, perhaps I was not clear.
    She lost the debate because she had no answer on pensions.
    I was an idiot to sell those shares.
    The board should go. All of it. They failed three audits.
    Please stop calling each other fools, the topic is interesting enough.
    His argument is garbage but his manners are lovely.
    I would not trust this council with a lemonade stand.
    The reviewer clearly did not finish the book.
    What a terrible game, we deserved to lose.`),
  'harmless-profanity': lines(`
    Fuck, that ending got me. I cried on the train.
    Shit, I left the oven on.
    Three fucking years of roadworks and finally it's open!
    Hell of a goal, holy crap.
    This is the best damn soup I've had all winter.
    I'm so fucking tired, twelve hours on the ward.
    Bloody brilliant piece, thank you.
    Bugger, wrong thread.`),
  sexual: lines(`
    I'd bend the newsreader over that desk any night of the week.
    Message me if you want to swap dirty pictures, I'm in the mood.
    Those yoga pants leave nothing to the imagination, I want to bury my face in there.
    My husband is away and I need a rough ride, who is near?
    She went down on me in the lift and I saw stars.
    Look at the bulge on that swimmer, I'd unwrap it with my teeth.
    Post the uncensored clip, I want to see her bounce.
    Nothing beats a slow handjob before work.
    I get wet just from his voice.
    Wanna watch me shower on cam? Bring tokens.
    He has a huge one and he knows how to use it, I couldn't walk the next day.
    Come over, wear nothing, bring whipped cream.`),
  'sex-talk': lines(`
    The midwife explained how the cervix opens, and nobody giggled.
    Condoms should be free in schools, full stop.
    A quarter of men over sixty talk to no one about erection problems, says the clinic.
    The nude in room four was painted in 1863 and caused a scandal.
    She reported her boss for groping her at the party.
    HPV shots at twelve cut cervical cancer, the data are in.
    We talked to our kids about porn before the internet did.
    The bill makes sharing intimate pictures without consent a crime.
    Breast milk can be kept for four days in the fridge.
    Sex between adults is none of the state's business, said the court.
    My testicular cancer was found early because I read an article like this one.
    Prostitutes in the red-light district want the new permits scrapped.`),
  spam: lines(`
    Selling verified accounts, aged and warm, bulk price, write me on TG same nick.
    Anyone need a dissertation by Friday? Native writers, pay after reading.
    I was broke until my cousin showed me this robot that trades while I sleep, ask me how.
    Hi dear, I am nurse from Ukraine, lonely, write me to my mail and I send photo.
    Kitchen fitters in Leeds, no job too small, free quote today, ring Dave.
    Doubled my stake in a week thanks to the tips from this channel, first ten members free.
    Love this blog! By the way our store has the best prices on orthopaedic pillows.
    Urgent: heirs wanted for 4.5 million, reply with your bank details in confidence.
    Become slim without sport, drops from Switzerland, only 39 today, order below.
    Get your visa without interview, our agent has contacts at the embassy.
    Stop paying for TV, 9,000 channels for 6 a month, trial on request.
    Page one of Google in a month or your money back, we have done it for 300 shops.`),
  'spam-talk': lines(`
    Half the replies here are bots selling pills, can the editors do something?
    My grandmother got a call from a fake bank clerk and nearly paid.
    I bought a little bitcoin in 2017 and forgot the password, so much for that.
    The shop on the corner gives ten percent off on Tuesdays.
    Which broker do people here use? The fees in the article look high.
    Casinos pay less tax per pound than bakeries, see table two.
    The betting ads at half-time are too much, my son knows all the odds.
    Is there a discount for students at the museum?
    Ozempic is hard to get for diabetics now, says my pharmacist.
    The report is on the statistics office's site, scroll down to the PDF.
    He got scammed on a dating site and is too ashamed to tell his kids.
    Freelancers earn 30 an hour here, before insurance.`),
  news: lines(`
    The ban covers tools, not spare parts, and that is why sales went on.
    Two nanometres is a brand name, nothing in there measures two nanometres.
    Our town got the tram after forty years of talk, worth the wait.
    I grew up next to the plant and the river was orange, so I welcome the new rules.
    Rates went up, my landlord sent the letter the same day.
    Good interview, though I would have asked about water use.
    The second half was all us, shame about the post.
    Anyone else's hay fever starting earlier every year?
    Exports to Malaysia doubled in a year. Draw your own conclusions.
    The library will close on Mondays, which is when I have time.`),
}
