import { lines } from '../../grammar.ts'

/** Sentences about what people are, written one by one, by kind (see own.ts). */
export const identitySeeds: Record<string, string[]> = {
  hate: lines(`
    Whenever I see a headscarf on the bus I get off at the next stop, these people revolt me.
    You can dress a migrant in a suit, it is still a parasite in a suit.
    Gay couples raising kids is child abuse and everyone knows it.
    Ever noticed how every pickpocket in this city turns out to be Roma? Born thieves.
    Women drivers should hand back their licences, none of them has a functioning brain.
    The deaf guy at work gets paid the same as me. Why pay full wage for half a human?
    They call it diversity. I call it filling our offices with Indian garbage.
    A Jew will sell his own mother, and that is all you need to know about the finance minister.
    We fed them, housed them, and these refugees repay us by acting like the animals they are.
    I moved my daughter to another school because there were too many blacks in her class. Dirty, loud, stupid.
    Trans "women" are sick men in dresses and belong in an asylum.
    Let the Mediterranean have them, fewer Africans to feed.
    No wonder the hospital is failing, half the nurses are Filipinos who can barely think.
    Muslims and honest work, two things that never met.
    Old people just cost money. Switch them off.
    The Chinese eat anything and spread everything, a filthy race.
    My taxes pay for people in wheelchairs to sit around all day, lazy leeches.
    Lesbians only exist because no man would touch something that ugly.
    Another stabbing, another Arab. Savages, all of them, from the cradle.
    If God wanted us equal he would not have made blacks so dumb.
    Mexicans multiply faster than roaches and are about as welcome in my house.
    Nobody wants to share a changing room with a tranny, stay away from normal people.
    What is the difference between a Pole and a rat? The rat washes.
    Girls who code, what a joke, the female brain can't do logic.
    I don't care where they go as long as every last immigrant is gone.
    Your kind has never built anything, brownie, go back to your mud hut.
    Autistic kids ruin it for everyone else, put them in a home and lock the door.
    Turkish families are a stain on this neighbourhood.
    Sikhs hiding behind turbans, I trust them as far as I can spit.
    Homosexuals are a mistake of nature and should be treated like one.
    Can we finally admit that Islam and its followers are a disease spreading through Europe?
    The bank fired me and hired some Jew, as always they take care of their own crooked kind.
    Indigenous folks got their land taken because they were too primitive to deserve it.
    Pakistani cab drivers are perverts, every single one I ever met.
    Feminists are bitter hags, and so is every woman who listens to them.
    I'd never let my son bring home a black girl, we have standards.
    I have no sympathy for asylum seekers, they are liars who want our money.
    Down syndrome babies should not be allowed to be born, what a waste of resources.
    Koreans, Japanese, who cares, all the same slanty-eyed robots.
    Queers are after your children, wake up people.
    Whites are a cruel and soulless race and deserve everything coming to them.
    Christians are brainwashed vermin, get them out of public life.
    I spit on every Syrian who walks past my shop.
    This council is run by fags and it shows.
    Blind people at concerts, seriously? Stay home, you useless burdens.
    Women exist to cook and breed, everything else is vanity.
    All I see when I look at you is a filthy immigrant.
    There are too many brown faces on TV, it makes me want to throw up.`),
  'group-threat': lines(`
    Someone should park a truck in the middle of their pride parade, at full speed.
    One match is all that mosque needs.
    Next Pole who takes a job from my brother gets a brick to the head.
    Time to load the rifles and clear the border of migrants.
    Every rapist woman-hater is right, they need to be beaten until they obey. Start with the feminists.
    We will smoke the refugees out of that school, one classroom at a time.
    If I meet a tranny in the toilet I will smash its skull.
    String up the Jews like your grandfathers should have done.
    Throw acid on every girl without a veil.
    Somebody ought to drown those gypsy kids in the canal.
    The gays in our street will learn to run when we come with bats.
    Put all the Muslims in the stadium and bring in the tanks.
    I am going to push the next Chinese tourist in front of the tram.
    Blacks should swing from the trees again.
    They sterilise stray dogs, why not immigrants? By force if they kick.
    Burn their synagogue with them inside.`),
  'neutral-identity': lines(`
    My grandmother was a Jewish refugee from Vienna who later taught physics here.
    The mosque on Mill Road has open doors this Sunday from ten.
    Around a third of the nurses in our hospital trained in the Philippines.
    I am blind and use a screen reader, and this page works badly with it.
    A Nigerian author won the prize for the second time.
    Two of the engineers on the project are women and one of them is from Iran.
    The survey asked gay and straight couples the same questions about rent.
    In the nineties many Poles came here to pick fruit and stayed.
    He is deaf, so please face him when you speak.
    The film follows three trans teenagers in Lima over a year.
    Old people in our village get the paper a day late.
    Immigrants from Turkey opened the first of these bakeries in 1971.
    Do Sikhs have to wear a helmet on a motorbike here?
    My son is autistic and takes the 38 to school on his own.
    The Chinese students' association rents the hall on Fridays.
    A Muslim, a Catholic and an atheist sit on the ethics board.
    White men over fifty are the largest group of readers according to the survey.
    Refugees may work after three months under the new rules.
    She came out as a lesbian at work last year and nothing changed.
    Black voters in the county turned out in higher numbers than in 2020.
    Our team has four Brazilians, two Koreans and a goalkeeper from Leeds.
    The bus now has a ramp for wheelchair users.`),
  'kind-identity': lines(`
    The Syrian family upstairs brought us soup when we were ill. Best neighbours ever.
    Give me a team of women engineers any day, they ship.
    I'd trust my Polish plumber with my life.
    Trans kids deserve to grow up in peace like everyone else.
    Immigrants kept this hospital open through the pandemic and I will never forget it.
    So happy for them, two dads and the cutest twins.
    The most patient teacher I ever had was a Muslim woman in a headscarf.
    Blind footballers are unbelievable, go and watch a match.
    I married a Mexican and got the warmest family in the world.
    Black is beautiful and so is this haircut.
    Without refugees like Dr Amiri we would have no dentist in the valley.
    Love is love. Congratulations to the brides!
    Jews have enriched this city for nine centuries and I hope for nine more.
    Being deaf has made her the best listener I know.
    More power to the girls who took on the federation.
    Grateful to the Nigerian nurses on ward six.
    Old folks rule, my choir has three over ninety and they are fierce.
    My gay brother is the bravest man I know.
    Our Roma neighbours throw the best weddings, we are always invited.
    Autistic people notice what the rest of us miss, hire them.`),
  negated: lines(`
    I have lived among Muslims for ten years and not one of them was a terrorist.
    Being poor and black does not make anyone a criminal.
    You won't hear me say a bad word about immigrants.
    Women are not worse at maths, read the study.
    It was never the refugees who stole our pensions.
    No, gay people are not after your children. Nobody is.
    I can't see why anyone would despise a person for being deaf.
    Jews don't run the banks, the banks run the banks.
    We must not treat old people like a burden.
    Not a single migrant was among the suspects, as it turned out.
    Disabled people aren't useless, our offices are badly built.
    I do not think Mexicans are lazy, and I have employed forty of them.
    Nobody is asking you to hate Turks, quite the opposite.
    There is no evidence that Roma commit more crime.
    Trans women are no danger to you or me.
    Don't blame the Chinese for a virus.
    I never said that asylum seekers should be sent back.
    We are not animals, we are refugees.
    He isn't some stupid immigrant, he runs the lab.
    A hijab doesn't make a woman backward.`),
  'counter-speech': lines(`
    A man on the tram told my wife that Arabs are animals. The whole carriage told him to get off.
    "Send them back" is what they chanted at my father in 1968, and here it is again.
    If your argument starts with "all immigrants are thieves", I have stopped reading.
    The mayor compared refugees to rats. He should resign today.
    My son came home crying because a boy called him a dirty gypsy.
    So you think women belong in the kitchen? Which century is that?
    The pastor who preached that gays deserve to burn has lost his church, and rightly so.
    People who call trans women freaks are showing who they are.
    Somebody sprayed "Jews out" on the school wall and the pupils painted a mural over it.
    Claiming that blacks are less intelligent is pseudo-science and has been refuted for a hundred years.
    I deleted a comment that said Muslims should be gassed. We do not print that.
    It disgusts me that he tweeted "Mexicans are rapists" and still got elected.
    Your remark about disabled people being a burden is exactly how it began in the thirties.
    Whoever writes that Poles are drunks has never worked a shift with one.
    They used to say Irish people were apes. Same lie, new target.
    He was fined 3,000 euros for posting that refugees are vermin.
    "I'm not racist but Indians smell": yes you are.
    The word faggot was shouted from the stands four times and the referee stopped the match.
    I find it vile that anyone would say old people should just die of covid.
    The court found that the slogan "Africans are parasites" incites hatred.
    Stop telling my daughter that girls are bad at physics.
    Hate preachers on both sides say the others are not human. Do not listen to them.
    Being called a chink on my first day at school is something I still carry.
    To the person who wrote that lesbians are disgusting: we can see your name.`),
  reclaimed: lines(`
    This old queer is getting married on Saturday, bring glitter.
    Dykes on bikes led the parade again, what a noise, I loved it.
    As a cripple I reserve the right to make cripple jokes about my own legs.
    We fags have to look out for each other.
    My nigga just got his degree, so proud of him.
    Bad bitches only at brunch, love you girls.
    The dyke held when the water rose in 1953.
    Her shooting revealed a chink in the champion's armour.
    The dog show had a class for bitches under two years.
    The frost will retard the buds by a week.`),
  'unprotected-thing': lines(`
    I hate coriander, it tastes like soap and I will die on this hill.
    The new ring road is a disease and should be torn out.
    That printer deserves to be thrown off the roof.
    Rats have taken over the courtyard again, disgusting creatures.
    I despise early meetings and everything they stand for.
    This stadium is the ugliest pile of concrete in Europe.
    The flu makes me sick, literally.
    Communism was a disaster wherever it was tried, and so is this tax.
    Send those cookie banners back to hell where they belong.
    Nothing on earth is as worthless as that app.`),
  'unprotected-group': lines(`
    Landlords are leeches, every one of them.
    Referees like him have ruined the sport.
    I can't stand influencers, useless people selling useless things.
    Bankers belong in jail.
    Fascists are scum and always were.
    Telemarketers are the lowest form of life.
    All politicians are liars.
    People who kick dogs are vermin.`),
}
