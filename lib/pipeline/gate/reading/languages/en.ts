import { wordsOf, type Grammar } from '../grammar'

const words = wordsOf({
  unit: `one=1? two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12
    thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30
    forty=40 fifty=50 sixty=60 seventy=70 eighty=80 ninety=90`,
  hundred: 'hundred=100 hundreds=100*',
  scale: `thousand=1e3 thousands=1e3* million=1e6 millions=1e6* billion=1e9 billions=1e9* bn=1e9 trillion=1e12
    trillions=1e12*`,
  ordinal: `first=1? second=2? third=3 thirds=3 fourth=4 fourths=4 fifth=5 fifths=5 sixth=6 sixths=6 seventh=7
    sevenths=7 eighth=8 eighths=8 ninth=9 ninths=9 tenth=10 tenths=10 eleventh=11 twelfth=12 thirteenth=13
    fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20
    thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80 ninetieth=90 hundredth=100
    hundredths=100 thousandth=1000 thousandths=1000 millionth=1e6`,
  collective: 'dozen=12 dozens=12* tens=10* score=20? scores=20*',
  fraction: 'half=1/2? halves=1/2? quarter=1/4? quarters=1/4?',
  hint: `both=2? couple=2? pair=2? pairs=2? double=2? twin=2? twins=2? either=2? neither=2? twice=2 thrice=3
    triple=3? quadruple=4?`,
})

const ofDay = '(?: in the (?:morning|afternoon|evening)| at night| ?[ap]\\.? ?m\\.?)?'

/** English: groups with a comma, a point before decimals, two halves of a day. */
export const grammar: Grammar = {
  digits: /\d{1,3}(?:[,\u00a0\u202f\u2009 ]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.,]\d+)?/,
  group: /[\u00a0\u202f\u2009 ]|,(?=\d{3}(?!\d))/g,
  ordinalSuffix: '(?:st|nd|rd|th|ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ)',
  words,
  joinsAcross: (before) => before >= 100 && before % 100 === 0,
  idioms: [
    [/per ?cent(?!\p{L})/gu, '%'],
    [/at first|first of all|in the first place|for the first time|prime minister|at second hand/g, '·'],
    [/one another|one of|one by one|no one|at once|four corners|one-off/g, '·'],
    [/the two (?=may|can|are|were|have|had|will|meet|met|join|of)/g, '·'],
    [/an hour and a half/g, 'ninety minutes'],
    [/three[- ]quarters of an hour/g, 'forty-five minutes'],
    [/quarter of an hour/g, 'fifteen minutes'],
    [/every other (?=day|week|month|year)/g, 'every two '],
    [/roaring twenties/g, '·'],
    // One mile; 120 miles an hour and twice a day are none.
    [
      /(?<!\p{L})(?<!(?:met(?:re|er)|mile|time)s? |twice |once |\p{Co} |half )an? (?=(?:mile|(?:kilo)?met(?:re|er)|foot|hectare|acre|tonne|litre|hour|minute|day|week|month|year|decade|century|millennium)(?!\p{L}))/gu,
      'one ',
    ],
    [/half a dozen|half-dozen|half a score/g, 'six'],
    [/half an hour|half-hour/g, 'thirty minutes'],
    [/fortnight/g, 'two weeks'],
  ],
  notRegnal:
    /^(?:what|when|where|here|there|then|that|as|if|but|and|so|because|while|though|although|since|now|today|yesterday|once|before|after|maybe|perhaps|well|yes|no|how|why|like|may|can|could|should|would|will|do|did|am|was|have|had)$/i,
  several: 'few|several|many',
  units: [
    ['kilomet(?:re|er)s? (?:per|an) hour|km per hour', 'kilometrePerHour'],
    ['kilomet(?:re|er)s? (?:per|a) second|km per second', 'kilometrePerSecond'],
    ['met(?:re|er)s? (?:per|a) second', 'metrePerSecond'],
    ['miles? (?:per|an) hour', 'milePerHour'],
    ['miles? (?:per|a) second', 'milePerSecond'],
    ['knots?', 'knot'],
    ['square[ -](?:kilomet(?:re|er)s?|km)', 'squareKilometre'],
    ['square[ -]centimet(?:re|er)s?', 'squareCentimetre'],
    ['square[ -](?:met(?:re|er)s?|m)', 'squareMetre'],
    ['square[ -]miles?', 'squareMile'],
    ['square[ -](?:foot|feet|ft)', 'squareFoot'],
    ['cubic[ -](?:kilomet(?:re|er)s?|km)', 'cubicKilometre'],
    ['cubic[ -](?:met(?:re|er)s?|m)', 'cubicMetre'],
    ['cubic[ -]miles?', 'cubicMile'],
    ['cubic[ -](?:foot|feet|ft)', 'cubicFoot'],
    ['nautical miles?', 'nauticalMile'],
    ['light[- ]years?', 'lightYear'],
    ['kilomet(?:re|er)s?', 'kilometre'],
    ['centimet(?:re|er)s?', 'centimetre'],
    ['millimet(?:re|er)s?', 'millimetre'],
    ['micromet(?:re|er)s?|microns?', 'micrometre'],
    ['nanomet(?:re|er)s?', 'nanometre'],
    ['met(?:re|er)s?', 'metre'],
    ['inch(?:es)?', 'inch'],
    ['foot|feet', 'foot'],
    ['yards?', 'yard'],
    ['miles?', 'mile'],
    ['hectares?', 'hectare'],
    ['acres?', 'acre'],
    ['lit(?:re|er)s?', 'litre'],
    ['kilogram(?:me)?s?|kilos?', 'kilogram'],
    ['gram(?:me)?s?', 'gram'],
    ['(?:metric )?ton(?:ne)?s?', 'tonne'],
    ['pounds? sterling', 'pound'],
    ['pounds?', 'poundMass'],
    ['ounces?', 'ounce'],
    ['degrees? (?:celsius|centigrade|c)', 'celsius'],
    ['degrees? (?:fahrenheit|f)', 'fahrenheit'],
    ['kelvins?', 'kelvin'],
    ['degrees?', 'degree'],
    ['seconds?', 'second'],
    ['minutes?', 'minute'],
    ['hours?', 'hour'],
    ['days?', 'day'],
    ['weeks?', 'week'],
    ['months?', 'month'],
    ['years?', 'year'],
    ['decades?', 'decade'],
    ['centur(?:y|ies)', 'century'],
    ['millenni(?:um|ums|a)', 'millennium'],
    ['megawatts?', 'megawatt'],
    ['gigawatts?', 'gigawatt'],
    ['kilowatts?', 'kilowatt'],
    ['hectopascals?|millibars?', 'hectopascal'],
    ['megapixels?', 'megapixel'],
    ['pixels?', 'pixel'],
    ['euros?', 'euro'],
    ['dollars?', 'dollar'],
  ],
  beforeUnit: '[ -]?(?:an? )?',
  range: '(?:[ ]?[-–/×][ ]?| to | and | or | by )',
  percent: '%',
  clockDigits:
    /(?<![\d.,:])(?:([01]?\d|2[0-4])(?:[.:]([0-5]\d))? ?([ap])\.? ?m(?![\p{L}])\.?|(?<=\b(?:at|until|till|before|after|around|by|from) )([01]?\d|2[0-4])\.([0-5]\d)(?![\d%,]| ?[\p{L}°])|([01]?\d|2[0-4])[.:]([0-5]\d)(?= (?:UTC|GMT|hours|hrs))|([01]?\d|2[0-4]):([0-5]\d)(?![\d:,])(?: (?:in the (evening|afternoon)))?)/giu,
  clocks: [
    ['(?:a )?N past (?:noon|midday)', ([part]) => [720 + minutesOf(part)]],
    ['(?:a )?N past midnight', ([part]) => [minutesOf(part)]],
    ['(?:a )?N[ -]past N' + ofDay, ([part, hour], text) => onDay(hour * 60 + minutesOf(part), text)],
    ['(?:a )?N to N(?: in the (?:morning|afternoon|evening)| ?[ap]\\.? ?m\\.?| o’clock)', toHour],
    ['(?:a )?N to N', ([part, hour]) => (part < 1 ? onDay(hour * 60 - minutesOf(part), '') : [])],
    ['N o’clock' + ofDay, ([hour], text) => onDay(hour * 60, text)],
    ['N ?[ap]\\.? ?m\\.?(?!\\p{L})', ([hour], text) => onDay(hour * 60, text)],
    ['N in the (?:morning|afternoon|evening)', ([hour], text) => onDay(hour * 60, text)],
  ],
  noon: '(?:12 )?(?:noon|midday)',
  midnight: 'midnight',
  century: 'centur(?:y|ies)',
  millennium: 'millenni(?:um|a)',
  decade: { after: '’?s(?!\\p{L})' },
  decadeNames: new Map(
    ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'].map(
      (name, index) => [name, 20 + 10 * index],
    ),
  ),
  beforeChrist: '(?:b\\.?c\\.?(?:e\\.?)?|before christ)',
  afterChrist: '(?:a\\.d\\.|ad|c\\.?e\\.?)',
  minus: /minus (?=\p{Co})/gu,
  belowZero: 'below (?:zero|freezing|0)',
  setting: [
    [/(?<=[\p{L}\p{N}])['‘´`](?=[\p{L}\p{N}])|(?<=s)'(?=[\s.,;:!?)]|$)|'(?=\d0s)/gu, '’'],
    [/"([^"]+)"/g, '“$1”'],
    [/«[ \u00a0\u202f\u2009]*([^»]+?)[ \u00a0\u202f\u2009]*»/g, '“$1”'],
    [/(?<=\S)[ \u00a0\u2009\u202f]+(?=[;:!?](?:\s|$))/g, ''],
  ],
  pictureWords:
    /image|photo|photograph|picture|view|shot|snapshot|illustration|rendering|screenshot|graphic|panorama/i,
  pictureOpening:
    /^(?:(?:an?|the|this) )?(?:(?!in |into )[\p{L}-]+ ){0,2}?(?:image|photo|photograph|picture|view|shot|snapshot|illustration|rendering|screenshot|graphic|panorama)s? (?:of|showing|shows|depicting|that|which|from|over|taken|looking)(?!\p{L})/iu,
  firstWords: 'the a an mount lake lakes gulf strait straits bay sea',
  lastWords: 'river sea bay gulf strait lake mountains desert ocean islands peninsula coast',
  hemispheres: [
    ['(?:of )?(?:north(?: latitude)?|n)', 'latitude', 1],
    ['(?:of )?(?:south(?: latitude)?|s)', 'latitude', -1],
    ['(?:of )?(?:east(?: longitude)?|e)', 'longitude', 1],
    ['(?:of )?(?:west(?: longitude)?|w)', 'longitude', -1],
  ],
}

/** A quarter is fifteen minutes. */
function minutesOf(part: number) {
  return part < 1 ? part * 60 : part
}

function toHour([part, hour]: number[], text: string) {
  return onDay(hour * 60 - minutesOf(part), text)
}

/** The minutes of a day that a time may be: both halves of the day where none is said. */
function onDay(minutes: number, text: string) {
  const inFirst = ((minutes % 720) + 720) % 720
  if (/ ?p\.? ?m|evening|afternoon|night/.test(text)) return [inFirst + 720]
  if (/ ?a\.? ?m\b|morning/.test(text)) return [inFirst]
  return [minutes, inFirst + 720]
}
