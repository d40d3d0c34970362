import { type Choice, lines } from '../../grammar.ts'
import { phrases } from './phrases.ts'

/** Sexual text: crude propositions, descriptions, requests and boasts. No one in it is a child. */
export const sexual: Choice[] = lines(`
  I [want|need|would love|'d pay] to [{act}|{act} you|see you naked|watch you {act}][ all night| so bad| right now|]
  [Let me|Come here and let me|I'd let her] {act}[ your {part}| that {part}| until you scream| tonight|]
  [Her|His|Your|Those|My] {part} [is|are|looks|look] so {hot}[.|!|, I'm {aroused}| 🍆💦|]
  [Look at|Imagine|Love|God,] [that|those|her|his] {hot} {part}[!|, I would {act} it| 🍑| all over me]
  [Send|Show|DM] me [nudes|your {part}|pics of your {part}|a video of you {acting}][ please| tonight| baby|]
  I'm [so|] {aroused}[, who wants to {act}?| right now| thinking of your {part}|, dm me|]
  [Anyone|Any girls|Any guys|Who] [here|in {city}|] [wants|want|up for|looking] to {act} [tonight|now|with me]?
  [She|He] [sucked|licked|rode|spanked|fingered|swallowed] [my|his|her] {part}[ until I came| for an hour| in the car|]
  I [came|finished|exploded] [all over|inside|on] [her|his|my] {part}[ twice| last night|]
  [She|He|My ex] [moaned|screamed|begged|gasped] while [I was {acting}|we were {acting}|he kept {acting}]
  [Would|I'd] [bang|smash|do|bone|shag] [her|him|the {pro}|that weather girl] [all day|any time|twice|until morning]
  [My|Her] [wet|tight|dripping|throbbing|hard|swollen] {part} [needs|wants|is waiting for] [you|your {part}|a real man]
  [Nothing|There's nothing] better than [a {hot} {part}|{acting}|a {hot} {pro} {acting}][ in the morning| after work|]
  [Bend over|Spread your legs|Get on your knees|Open your mouth|Take it off|Sit on my face][, {pet}|, I want to {act}| and moan|]
  [That|The] {pro} [has|had] a [{hot}|perfect|juicy] {part}, [I'd {act} it|made me {aroused}|wow]
  [Threesome|Orgy|Gangbang|Quickie|Hookup] [in {city}|at my place|with two {pro}s] [tonight|this weekend], [bring lube|no condoms|who's in]?
  [Hot|Horny|Naughty|Kinky|Wet] [{age} year old|married|lonely] [woman|guy|couple|lady] [in {city}|here] [wants to {act}|loves {acting}|looking for {acting}]
  [I fantasise|I dream|Can't stop thinking] about {acting} [with you|a {pro}|my boss|two women]
  Your [lips|mouth|hands] would look {hot} [around my {part}|on my {part}|while {acting}]
  [Want|Wanna] [see|taste|touch|ride|suck] my {part}[, {pet}|?| 🍆|]
  [He|She] [slid|pushed|put|slipped] [his|her] [fingers|tongue|{part}] [deep|slowly|] [into|between|inside] her {part}
  [Masturbating|Jerking off|Touching myself|Stroking] [to|over] [your pics|that {pro}|her {part}|this video][ again| daily|]
  [Best|Hottest] [porn|sex tape|nude scene|blowjob] [ever|I've seen|I got], [her {part} was {hot}|I came twice|link please]
  [Big|Huge|Massive|Tiny] {part}[!|, {hot}| bouncing while {acting}| in my face]
  [Rate|Judge] my {part} [1 to 10|honestly|, ladies|, guys]
  I'd [let|pay] [a {pro}|her|him|you] to [{act}|sit on my face|spank me|use my {part}|pee on me]
  [Those|Her] {part} in that [dress|skirt|uniform|bikini][...| made me {aroused}| need {acting}|, I'd {act} them]
  [You|She] [gives|give] the best [head|blowjobs|handjobs|rimjobs][ in {city}|, {pet}|]
  [Strip|Undress|Get naked] for me[, {pet}|. Slowly|, I want to {act}| on cam]
  Tell me [how you like to {act}|your dirtiest fantasy|what you'd do to my {part}|what you're wearing under that]
  [Fuck me|Take me|Ride me|Lick me|Spank me][ harder| all night|, {pet}| until I can't walk|]
  [Too|So] {aroused} to [sleep|work|read this], [someone {act} me|come over|my {part} aches]`)

/** Sex as a subject: health, schooling, law, news, art, feelings. */
export const sexTalk: Choice[] = lines(`
  [Sex education|Consent|Contraception] [should be|is|was] [taught|on the timetable] [in|at] [all schools|grade {5..10}|{city}]
  [The clinic|The city|The NHS|Our doctor] offers [free|confidential] [tests for {sti}|condoms|advice on {health}]
  {Health} [affects|is common in] [one in {5..20}|many|older] [men|women|couples][, doctors say|, a study finds|]
  [Is|Does] {health} [normal|treatable|get better] [at my age|after birth|without surgery|with treatment]?
  [Talk|Speak] to [a doctor|your partner|a nurse|a therapist] about {health}
  [Cases|Rates] of {sti} [rose|fell] by {2..40} percent [in {city}|last year|among young adults]
  [A vaccine|The new drug|Early treatment] [against|for] {sti} [works|is free for students|was approved]
  My [gynaecologist|urologist|doctor|midwife] [checked|examined] my [{organ}|breasts and {organ}] and [all is fine|found a cyst|took a swab]
  [Breast|Cervical|Prostate|Testicular] cancer [screening|surgery|awareness month] [saves lives|starts at {40..60}|in {city}]
  [She|He] was [charged with|acquitted of|convicted of] [sexual assault|indecent exposure|rape|distributing intimate images] [in {city}|on Friday|]
  [Survivors|Victims] of sexual [abuse|violence|assault] [need|deserve|were promised] [support|justice|to be heard]
  The [court|parliament|ministry] [debated|passed|rejected] [the law on prostitution|age checks for porn sites|the consent bill]
  [Sex work|Prostitution|Pornography] [is legal|is regulated|was banned] in [{city}|some countries|the state]
  The [film|novel|play] has [a few|two|no] [sex|nude|love] scenes, [rated {12..18}|tastefully shot|and a fine script]
  The [museum|painter|statue|photographer] [shows|paints|is of] [a nude|nudes|the naked body] [in oil|in marble|since {1880..1990}]
  [Teenagers|Parents|Teachers] [ask|worry|talk] about [sex|puberty|porn|sexting|consent][, and that's good|. How do you answer?|]
  [Same-sex|Unmarried|Older] couples [can|may|want to] [marry|adopt|stay in one room] [in {city}|now|]
  [We|They] [broke up|got married|fell in love|slept badly] [after {2..30} years|in {city}|last spring]
  [Breastfeeding|Pregnancy|Menopause|IVF] [at work|after forty|in summer] is [hard|a topic|worth an article][, says a nurse|]
  The [sex|gender] ratio [in {city}|at birth|of the class] is {90..120} to 100
  [Sexual|Asexual] reproduction in [ferns|corals|wasps|yeast] [differs|takes {2..30} days|is covered in chapter {2..20}]
  [Wash|Boil|Fry|Slice] the [chicken breasts|duck breast|thighs|eggplant] [for {5..40} minutes|and serve|with lemon]
  [She|He] wore a [sexy|red|tight|short] dress [to the gala|on the cover], [and the web lost its mind|so what]
  [Sexism|Sexual harassment|Unequal pay] [at work|in sport|in {city}] [must stop|was reported {20..90} times|is still common]
  [I was|She was|He was] [groped|harassed|stared at|catcalled] [on the train|at work|at the club][. Where were the guards?| and nobody spoke up|]
  [Dating apps|Speed dating|Online dating] [exhausts|bores|scares] me[, but I met my wife there|. Any tips?|]
  [The pill|A coil|A condom|Sterilisation] [fails|costs|protects] [rarely|{2..90} euros|against {sti}]
  [Spam|Bots|Ads] for [porn|escorts|cam sites] [flood|fill|ruin] [my inbox|the comments|this forum]. [Please block them|Anyone else?|]
  [Filter|Block|Restrict] [porn|adult content] on [my son's phone|the school network|the router] - how?
  [His|Her] [nipple|crotch|breast] [injury|rash|scan] [kept him off the pitch|healed|was harmless]`)

export const sexualSlots: Record<string, Choice[]> = {
  act: phrases(`
    fuck, lick, suck, ride, bang, spank, taste, pound, finger, eat out, deepthroat, kiss and undress,
    make love to, screw, grope, jerk off with, cum on, tie up, strip, squeeze, massage naked, go down on`),
  acting: phrases(`
    fucking, licking, sucking, riding, having anal, having oral, sixtynining, spanking, masturbating,
    stripping, deepthroating, moaning, cumming, swallowing, squirting, doing it doggy style, making out
    naked, jerking off, grinding, sexting`),
  part: phrases(`
    pussy, cock, dick, ass, tits, boobs, breasts, nipples, clit, balls, booty, butt, penis, vagina,
    thighs, cleavage, arse, hole, shaft, curves, lips, body`),
  hot: phrases(`
    hot, sexy, juicy, wet, tight, perky, thick, delicious, hard, naked, bouncy, round, smooth, fuckable,
    yummy, horny, kinky, shaved`),
  aroused: phrases(`
    horny, hard, wet, turned on, aroused, dripping, so hot, rock hard, throbbing, about to cum`),
  pro: [
    'secretary',
    'teacher',
    'nurse',
    'milf',
    'pornstar',
    'cam girl',
    'stepmom',
    'actress',
    'cheerleader',
    'masseuse',
    'stranger',
  ],
  pet: ['baby', 'babe', 'slut', 'daddy', 'honey', 'sexy', 'big boy', 'princess', 'naughty girl', 'bitch'],
  age: ['24', '27', '29', '31', '35', '38', '42', '46', '52'],
  city: phrases(`
    Leeds, Austin, Dubai, London, Berlin, Sydney, Miami, Mumbai, Paris, Denver, Lagos, Toronto,
    Shanghai, Vegas, Cardiff, Boston`),
  sti: ['chlamydia', 'syphilis', 'HIV', 'gonorrhoea', 'HPV', 'herpes', 'hepatitis B'],
  health: phrases(`
    erectile dysfunction, painful sex, low libido, vaginal dryness, an irregular period, endometriosis,
    premature ejaculation, infertility, a yeast infection, testicular pain, breast pain, menopause,
    sexual anxiety`),
  Health: [
    'Erectile dysfunction',
    'Painful sex',
    'Low libido',
    'Endometriosis',
    'Infertility',
    'Vaginismus',
    'Menopause',
  ],
  organ: ['uterus', 'ovaries', 'prostate', 'testicles', 'vagina', 'cervix', 'penis', 'pelvis'],
}
