/** What is measured. A unit of one is never one of another. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'seconds'
  | 'months'
  | 'angle'
  | 'power'
  | 'pressure'
  | 'frequency'
  | 'pixels'
  | 'euro'
  | 'dollar'
  | 'pound'
  | 'light-year'

/** A unit: how many of its dimension's own it is, and the system within which numbers are exact. */
export interface Unit {
  dimension: Dimension
  factor: number
  /** Added after multiplying: only degrees Fahrenheit and kelvins have one. */
  offset?: number
  system: 'metric' | 'imperial'
}

const metric = (dimension: Dimension, factor: number): Unit => ({ dimension, factor, system: 'metric' })
const imperial = (dimension: Dimension, factor: number): Unit => ({ dimension, factor, system: 'imperial' })

/**
 * Units by a name of their own: metres, square and cubic metres, kilograms, metres a second, degrees Celsius,
 * seconds, months (SI Brochure, 9th edition; NIST SP 811, appendix B.8).
 */
export const units = {
  nanometre: metric('length', 1e-9),
  micrometre: metric('length', 1e-6),
  millimetre: metric('length', 1e-3),
  centimetre: metric('length', 1e-2),
  metre: metric('length', 1),
  kilometre: metric('length', 1000),
  inch: imperial('length', 0.0254),
  foot: imperial('length', 0.3048),
  yard: imperial('length', 0.9144),
  mile: imperial('length', 1609.344),
  nauticalMile: imperial('length', 1852),
  squareCentimetre: metric('area', 1e-4),
  squareMetre: metric('area', 1),
  hectare: metric('area', 1e4),
  squareKilometre: metric('area', 1e6),
  acre: imperial('area', 4046.8564224),
  squareFoot: imperial('area', 0.09290304),
  squareMile: imperial('area', 2589988.110336),
  litre: metric('volume', 1e-3),
  cubicMetre: metric('volume', 1),
  cubicKilometre: metric('volume', 1e9),
  cubicFoot: imperial('volume', 0.028316846592),
  cubicMile: imperial('volume', 4168181825.44),
  gram: metric('mass', 1e-3),
  kilogram: metric('mass', 1),
  tonne: metric('mass', 1000),
  ounce: imperial('mass', 0.028349523125),
  poundMass: imperial('mass', 0.45359237),
  metrePerSecond: metric('speed', 1),
  kilometrePerSecond: metric('speed', 1000),
  kilometrePerHour: metric('speed', 1 / 3.6),
  milePerHour: imperial('speed', 0.44704),
  milePerSecond: imperial('speed', 1609.344),
  knot: imperial('speed', 1852 / 3600),
  celsius: metric('temperature', 1),
  kelvin: { ...metric('temperature', 1), offset: -273.15 },
  fahrenheit: { ...imperial('temperature', 5 / 9), offset: -160 / 9 },
  second: metric('seconds', 1),
  minute: metric('seconds', 60),
  hour: metric('seconds', 3600),
  day: metric('seconds', 86_400),
  week: metric('seconds', 604_800),
  month: metric('months', 1),
  year: metric('months', 12),
  decade: metric('months', 120),
  century: metric('months', 1200),
  millennium: metric('months', 12_000),
  degree: metric('angle', 1),
  watt: metric('power', 1),
  kilowatt: metric('power', 1e3),
  megawatt: metric('power', 1e6),
  gigawatt: metric('power', 1e9),
  hectopascal: metric('pressure', 1),
  hertz: metric('frequency', 1),
  kilohertz: metric('frequency', 1e3),
  megahertz: metric('frequency', 1e6),
  pixel: metric('pixels', 1),
  megapixel: metric('pixels', 1e6),
  euro: metric('euro', 1),
  dollar: metric('dollar', 1),
  pound: metric('pound', 1),
  lightYear: metric('light-year', 1),
} satisfies Record<string, Unit>

/** The name of a unit. */
export type UnitKey = keyof typeof units

/** What every language writes alike, longest first within a dimension, in small letters as the text is. */
export const symbols: [pattern: string, unit: UnitKey][] = [
  ['km²', 'squareKilometre'],
  ['cm²', 'squareCentimetre'],
  ['m²', 'squareMetre'],
  ['km³', 'cubicKilometre'],
  ['m³', 'cubicMetre'],
  ['km\\/h|km ?h⁻¹|kph', 'kilometrePerHour'],
  ['km\\/s', 'kilometrePerSecond'],
  ['m\\/s|m ?s⁻¹', 'metrePerSecond'],
  ['mph', 'milePerHour'],
  ['kn|kt', 'knot'],
  ['sq\\.? ?km', 'squareKilometre'],
  ['sq\\.? ?mi(?:les?)?', 'squareMile'],
  ['sq\\.? ?ft', 'squareFoot'],
  ['nmi', 'nauticalMile'],
  ['km', 'kilometre'],
  ['cm', 'centimetre'],
  ['mm', 'millimetre'],
  ['µm|μm', 'micrometre'],
  ['nm', 'nanometre'],
  ['m', 'metre'],
  ['ha', 'hectare'],
  ['mi', 'mile'],
  ['ft|′', 'foot'],
  ['yd', 'yard'],
  ['kg', 'kilogram'],
  ['g', 'gram'],
  ['t', 'tonne'],
  ['lbs?', 'poundMass'],
  ['oz', 'ounce'],
  ['l', 'litre'],
  ['° ?c|℃|ºc', 'celsius'],
  ['° ?f|℉|ºf', 'fahrenheit'],
  ['k', 'kelvin'],
  ['min|mn', 'minute'],
  ['s', 'second'],
  ['h', 'hour'],
  ['mw', 'megawatt'],
  ['gw', 'gigawatt'],
  ['kw', 'kilowatt'],
  ['hpa|mbar', 'hectopascal'],
  ['khz', 'kilohertz'],
  ['mhz', 'megahertz'],
  ['hz', 'hertz'],
  ['px', 'pixel'],
  ['mpx|mp', 'megapixel'],
  ['€', 'euro'],
  ['\\$', 'dollar'],
  ['£', 'pound'],
  ['°|º', 'degree'],
]
