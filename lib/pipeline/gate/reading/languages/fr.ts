import { wordsOf, type Grammar } from '../grammar'

const words = wordsOf({
  unit: `un=1? une=1? deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9? dix=10 onze=11 douze=12
    treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30 quarante=40 cinquante=50
    soixante=60 septante=70 huitante=80 octante=80 nonante=90`,
  hundred: 'cent=100 cents=100',
  scale: `mille=1e3 mil=1e3 millier=1e3 milliers=1e3* million=1e6 millions=1e6* milliard=1e9 milliards=1e9*
    billion=1e12 billions=1e12*`,
  ordinal: `premier=1? première=1? premiers=1? premières=1? second=2? seconde=2? seconds=2? deuxième=2
    deuxièmes=2 unième=1 unièmes=1 troisième=3 troisièmes=3 quatrième=4 quatrièmes=4 cinquième=5 cinquièmes=5
    sixième=6 sixièmes=6 septième=7 septièmes=7 huitième=8 huitièmes=8 neuvième=9 neuvièmes=9 dixième=10
    dixièmes=10 onzième=11 douzième=12 treizième=13 quatorzième=14 quinzième=15 seizième=16 vingtième=20
    trentième=30 quarantième=40 cinquantième=50 soixantième=60 centième=100 centièmes=100 millième=1000
    millièmes=1000 millionième=1e6`,
  collective: `dizaine=10 dizaines=10* douzaine=12 douzaines=12* quinzaine=15 vingtaine=20 trentaine=30
    quarantaine=40 cinquantaine=50 soixantaine=60 centaine=100 centaines=100*`,
  fraction: 'demi=1/2? demie=1/2? demis=1/2? moitié=1/2? tiers=1/3? quart=1/4? quarts=1/4?',
  hint: 'couple=2? paire=2? paires=2? double=2? doubles=2? jumeaux=2? jumelles=2? triple=3? quadruple=4?',
})

const ofDay = '(?: du (?:matin|soir)| de l’après-midi| de la nuit)?'

/** French: groups with a space, a comma before decimals, one day of 24 hours. */
export const grammar: Grammar = {
  digits: /\d{1,3}(?:[ \u00a0\u202f\u2009.]\d{3})+(?!\d)(?:,\d+)?|\d+(?:[.,]\d+)?/,
  group: /[ \u00a0\u202f\u2009]|\.(?=\d{3}(?!\d))/g,
  ordinalSuffix: '(?:ers?|ères?|ᵉʳ|ʳᵉ|res?|ièmes?|èmes?|es?|ᵉ|nde?|ⁿᵈᵉ?)',
  words,
  joinsAcross: (before, unit) =>
    (unit === 1 && before >= 20 && before % 10 === 0) || (unit === 11 && before === 60),
  idioms: [
    [/pour cent|p\. ?100/g, '%'],
    [/(?:premier|second|deuxième)s?[ -]plans?|tout premier|premier ministre|première fois/g, '·'],
    [/l’une? (?:des|de|et|à|l’autre)|quatre coins|l’un l’autre/g, '·'],
    [/(?:à|en|de|mi-|semi-|-)demi(?=[ ,.-])(?! ?-?(?:heure|douzaine))/g, '·'],
    [/tous deux|toutes deux/g, 'deux'],
    [
      /(\S+) (heures?|h|ans?|jours?|semaines?|mois|siècles?|kilomètres?|mètres?|km|m) et demie?(?!\p{L})/gu,
      '$1 et demi $2',
    ],
    [/(?<=\p{Co} )sept\./gu, 'septembre'],
    [/demi-douzaine/g, 'six'],
    [/tous les quinze jours/g, 'deux semaines'],
    [/demi-heure/g, 'trente minutes'],
  ],
  notRegnal: /^$/,
  several: 'quelques|plusieurs|des|par',
  units: [
    ['kilomètres? (?:par|à l’)heure|kilomètres?[-/]heure|km à l’heure', 'kilometrePerHour'],
    ['kilomètres?(?: par |/)seconde', 'kilometrePerSecond'],
    ['mètres?(?: par |/)seconde', 'metrePerSecond'],
    ['mi(?:lles?|les?) (?:par|à l’)heure', 'milePerHour'],
    ['nœuds?', 'knot'],
    ['kilomètres?[ -]carrés?', 'squareKilometre'],
    ['centimètres?[ -]carrés?', 'squareCentimetre'],
    ['mètres?[ -]carrés?', 'squareMetre'],
    ['(?:mi(?:lles?|les?))[ -]carrés?', 'squareMile'],
    ['pieds?[ -]carrés?', 'squareFoot'],
    ['kilomètres?[ -]cubes?', 'cubicKilometre'],
    ['mètres?[ -]cubes?', 'cubicMetre'],
    ['pieds?[ -]cubes?', 'cubicFoot'],
    ['(?:milles?|miles?) (?:marins?|nautiques?)', 'nauticalMile'],
    ['années?[- ]lumière', 'lightYear'],
    ['kilomètres?', 'kilometre'],
    ['centimètres?', 'centimetre'],
    ['millimètres?', 'millimetre'],
    ['micromètres?|microns?', 'micrometre'],
    ['nanomètres?', 'nanometre'],
    ['mètres?', 'metre'],
    ['pouces?', 'inch'],
    ['pieds?', 'foot'],
    ['yards?', 'yard'],
    ['miles?|milles', 'mile'],
    ['hectares?', 'hectare'],
    ['acres?', 'acre'],
    ['litres?', 'litre'],
    ['kilogrammes?|kilos?', 'kilogram'],
    ['grammes?', 'gram'],
    ['tonnes?', 'tonne'],
    ['livres? sterling', 'pound'],
    ['livres?', 'poundMass'],
    ['onces?', 'ounce'],
    ['degrés?(?: celsius| centigrades?)', 'celsius'],
    ['degrés? fahrenheit', 'fahrenheit'],
    ['kelvins?', 'kelvin'],
    ['degrés?', 'degree'],
    ['secondes?', 'second'],
    ['minutes?', 'minute'],
    ['heures?', 'hour'],
    ['jours?|journées?', 'day'],
    ['semaines?', 'week'],
    ['mois', 'month'],
    ['ans?|années?', 'year'],
    ['décennies?', 'decade'],
    ['siècles?', 'century'],
    ['millénaires?', 'millennium'],
    ['mégawatts?', 'megawatt'],
    ['gigawatts?', 'gigawatt'],
    ['kilowatts?', 'kilowatt'],
    ['hectopascals?|millibars?', 'hectopascal'],
    ['mégapixels?', 'megapixel'],
    ['pixels?', 'pixel'],
    ['euros?', 'euro'],
    ['dollars?', 'dollar'],
  ],
  beforeUnit: '[ -]?(?:de |d’)?',
  range: '(?:[ ]?[-–/×][ ]?| à | au | aux | et | ou | par | ou bien )',
  percent: '%',
  clockDigits:
    /(?<![\d.,:])([01]?\d|2[0-4]) ?[:hH] ?([0-5]\d)(?![\d:,])(?! ?min)(?: (du soir|de l’après-midi))?/g,
  clocks: [
    ['N ?(?:h|heures?) moins le N' + ofDay, ([hour, part], text) => [onDay((hour - part) * 60, text)]],
    ['N ?(?:h|heures?) et N' + ofDay, ([hour, part], text) => [onDay((hour + part) * 60, text)]],
    ['N ?(?:h|heures?)(?: du (?:matin|soir)| de l’après-midi)', ([hour], text) => [onDay(hour * 60, text)]],
    ['midi et N', ([part]) => [(12 + part) * 60]],
    ['minuit et N', ([part]) => [part * 60]],
  ],
  hours: 'N ?(?:h|heures?)(?: ?N(?: ?(?:min(?:utes?)?|mn))?)?',
  noon: '(?<![-’])midi(?!-)',
  midnight: 'minuit',
  century: 'siècles?',
  millennium: 'millénaires?',
  decade: { before: '(?:années|décennies?)(?: (?:de|des))?' },
  beforeChrist: '(?:av\\. |avant )(?:j\\.[- ]?c\\.|jésus-christ|notre ère|n\\. è\\.)',
  afterChrist: '(?:apr\\. |ap\\. |après )(?:j\\.[- ]?c\\.|jésus-christ)|de notre ère',
  minus: /(?<!(?:^|[^\p{L}])(?:au|du|le|ou|un|de) )moins (?=\p{Co})/gu,
  belowZero: '(?:sous|au-dessous de|en dessous de) (?:le )?(?:zéro|0)',
  setting: [
    [/(?<=[\p{L}\p{N}])['‘´`](?=[\p{L}\p{N}«"“])/gu, '’'],
    [/"([^"]+)"/g, '«\u00a0$1\u00a0»'],
    [/«[ \u00a0\u202f\u2009]*(?=\S)/g, '«\u00a0'],
    [/(?<=\S)[ \u00a0\u202f\u2009]*»/g, '\u00a0»'],
    [/(?<=[^\s(;!?])[ \u00a0\u2009\u202f]*([;!?]+)/g, '\u202f$1'],
    [/(?<=[^\s\d])[ \u00a0\u2009\u202f]*:/g, '\u00a0:'],
    [/(?<=\d)[ \u2009\u202f]*:(?=\s)/g, '\u00a0:'],
    [/(?<=(?<!\d)\d{1,3}) (?=(?:\d{3} )*\d{3}(?!\d))/g, '\u202f'],
  ],
  pictureWords:
    /image|photo|photographie|vue|cliché|illustration|capture|capture d’écran|prise de vue|instantané|visuel|rendu|portrait|panorama/i,
  pictureOpening:
    /^(?:(?:une?|la|le|cette?) |l’)?(?:(?:belle|grande|petite|superbe|simple) )?(?:image|photo|photographie|vue|cliché|illustration|capture|capture d’écran|prise de vue|instantané|visuel|rendu|portrait|panorama)(?: [\p{L}-]+){0,2} (?:de |du |des |d’|depuis |sur |prise? |où |qui |montrant |représentant )/iu,
  firstWords:
    'le la les un une des lac lacs golfe détroit fleuve rivière mer océan désert îles péninsule volcan montagnes archipel',
  lastWords: '',
  hemispheres: [
    ['(?:de |au )?(?:latitude )?(?:nord|n)', 'latitude', 1],
    ['(?:de |au )?(?:latitude )?(?:sud|s)', 'latitude', -1],
    ['(?:de )?(?:longitude )?(?:est|e)', 'longitude', 1],
    ['(?:de )?(?:longitude )?(?:ouest|o|w)', 'longitude', -1],
  ],
}

/** The minutes of a day that a time and its half of the day make. */
function onDay(minutes: number, text: string) {
  return /soir|après-midi/.test(text) && minutes < 720 ? minutes + 720 : minutes
}
