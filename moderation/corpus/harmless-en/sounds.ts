import type { Group } from '../types.ts'

/** English comments whose words sound or look like a term, or whose subject advertisers share. */
export const harmlessEnSounds: Group[] = [
  {
    technique: 'countries, peoples and words that sound alike',
    texts: [
      'Niger exports uranium and onions, the map should say so.',
      'Nigerian novelists are having a wonderful decade.',
      'The Nigerien delegation left the talks on Tuesday.',
      'A niggling injury kept the keeper out for a month.',
      'The miser was niggardly with tips, says the old review.',
      'Montenegro joined the fund and Negros Island got its port.',
      'The shitzu, properly shih tzu, won best in show.',
      'Fiction writers and fact checkers should have lunch more often.',
      'Phuoc runs the noodle stall and knows every regular.',
      'The Focke museum in Bremen has free entry on Fridays.',
      'Firkin pubs sold beer by the firkin, hence the name.',
      'Peking and Beijing are one city, spelt in two centuries.',
    ],
  },
  {
    technique: 'phonetic respelling and slang in plain use',
    texts: [
      'Wot a lovely morning on the towpath.',
      'Thru traffic should use the bypass, nite buses excepted.',
      'Ya gotta love the lads for trying till the whistle.',
      'Gonna miss that bakery, best rye in the county.',
      'Luv the murals, whoever painted them.',
      'Kool jazz at the corner cafe on Thursdays.',
      'Sum of the parts is bigger than the whole, no typo.',
      'Phat beats, said grandad, and the whole car laughed.',
      'Boyz and girlz football camp starts on the fifth.',
      'Axe throwing is a hobby now, apparently.',
    ],
  },
  {
    technique: 'split words and odd spacing',
    texts: [
      'The news paper has as sets in three countries.',
      'A class ic car rally blocks the square on Sunday.',
      'My phone puts spaces in the mid dle of words.',
      'It is as sorted a box of biscuits as you will find.',
      'The shi pping forecast has a typo in the transcript.',
      'We are a mass ive choir with a tiny room.',
      'The sub titles said coc onut for cocoa nut.',
      'Please re lease the full audit.',
      'Pass ing place signs were stolen again.',
      'The well ness centre is now a bank.',
    ],
  },
  {
    technique: 'money, health and online life',
    texts: [
      'My broker charges a fee for every trade and I still lose.',
      'Whatsapp groups replaced the village noticeboard.',
      'The Telegram channel of the water board is surprisingly useful.',
      'Work from home days should be fixed, our team needs both.',
      'He lost weight fast after the surgery and is doing well.',
      'The escort vehicle led the wide load through the village.',
      'Link in the caption is broken, here is the archive copy.',
      'The prize for the best marrow was claimed by a boy of nine.',
      'Loan sharks circle every estate where the bank has left.',
      "The follower count of the museum's cat passed a million.",
      'Passive income from my flat does not even pay the boiler.',
      'Double the fine for parking on the pavement, I say.',
    ],
  },
]
