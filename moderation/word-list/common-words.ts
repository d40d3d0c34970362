/** Everyday English words that a longer one may seem to be parted into: "go ok", "wet back", "who re-elected". */
export const commonWords = new Set(
  `a i an as at am be by do go he hi if in is it me my no of oh ok on or so to up us we ha re ex ad id pa ma ye er all and any
  are ask ate bad bag bat bed bet big bit boy bus but buy can cap car cat con cot cow cry cup cut day did die dig dim dog dot
  dry due ear eat egg end ever eye face far fast fat few fit fix fly for free from full fun gap gas gave get give glad god gold
  gone good got gun guy had ham hand hands hard has hat have he head heads hear heat her here hero hid high him hip his hit
  hold hole holes home hot hour how ice idea ill ink inn its job jog join joy just keen keep key kid kids kill kin kind king
  kings knew know lab land late law lay lead led left leg less let lid lie life like line lion lip list lit live log long look
  lot loud love low made main make man many map mare mark mat may mean meat men met mid milk mind mine mix mob mom more most
  mother mud mug my nap near need net new news nice nil nine nip nod non nor nose not note now nut odd off oil old once one
  ones only open our out over own pack pad page paid pal pan park part pass past pat paw pay pen per pet pick pie pig pin
  place plan play ply pop porch post pot pro pub put rag ran rap rat raw read real red rent rest rib rice rich rid ride rig
  right rim ring rip rise road rob rod room rot row rub rug rum run safe said sale same sand sap sat saw say sea see self sell
  send set shade she ship shop shot show shut shy side sin sip sir sit six size ski sky slant slow so sold some son soon sow
  spa spy stain star stay step still sum sun tab tag tail take talk tan tap tax tea tell ten than that the them then they thin
  think this tie ties tight time tin tip to toe ton too took top tower towel toy trail trash try tub tug turn tv two use van vat
  very vet via view vote wait walk want war warm was wash wax way we web wed week well went were west wet what when white who
  why wide wife wig will win wind wine wing wipe wise with wit won wood word work worn yard year yes yet you your zip back ball
  bang bank bead bull call camel came case chin city club cock cold come cool copy cost deal dear deep done door down draw`.split(
    /\s+/,
  ),
)
