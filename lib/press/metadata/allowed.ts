/**
 * The one list of what a press file may carry over from its original. What is not named here does not leave,
 * so that nobody has to think of every place where a name, a position or an old caption may stand.
 *
 * Words, people, places, rights, history and identity are said by our own fields alone, each in all of its
 * homes: `xmp/packet.ts` for XMP, `iim.ts` for IIM, and ImageDescription, Artist and Copyright of EXIF.
 * Every other home of the same statement (UserComment, XPTitle, OwnerName, ImageUniqueID, serial numbers,
 * GPS, MakerNote, thumbnails, comments …) is empty because it is not in this list. Where a gain map is kept,
 * `gainMapAllowed` and the two numbers that `apple.ts` names say how it is applied.
 */

/** What a value must look like to be carried over: numbers, a name of camera or lens, a moment, a code. */
export type Shape =
  'numbers' | 'turn' | 'name' | 'moment' | 'fraction' | 'offset' | 'digits' | 'codes' | 'interop'

/** The directories of EXIF that are written, by the tag of the pointer that leads to each. */
export const pointers = { exif: 0x8769, interop: 0xa005 } as const

/** EXIF by directory and tag (Exif 3.0, 4.6): how it was exposed, through what, when, in which colours. */
export const exifAllowed = {
  image: new Map<number, Shape>([
    [0x010f, 'name'], // Make
    [0x0110, 'name'], // Model
    [0x0112, 'turn'], // Orientation
    [0x011a, 'numbers'], // XResolution
    [0x011b, 'numbers'], // YResolution
    [0x0128, 'numbers'], // ResolutionUnit
    [0x013e, 'numbers'], // WhitePoint
    [0x013f, 'numbers'], // PrimaryChromaticities
    [0x0211, 'numbers'], // YCbCrCoefficients
    [0x0213, 'numbers'], // YCbCrPositioning
    [0x0214, 'numbers'], // ReferenceBlackWhite
  ]),
  exif: new Map<number, Shape>([
    [0x829a, 'numbers'], // ExposureTime
    [0x829d, 'numbers'], // FNumber
    [0x8822, 'numbers'], // ExposureProgram
    [0x8827, 'numbers'], // PhotographicSensitivity
    [0x8830, 'numbers'], // SensitivityType
    [0x8831, 'numbers'], // StandardOutputSensitivity
    [0x8832, 'numbers'], // RecommendedExposureIndex
    [0x8833, 'numbers'], // ISOSpeed
    [0x8834, 'numbers'], // ISOSpeedLatitudeyyy
    [0x8835, 'numbers'], // ISOSpeedLatitudezzz
    [0x9003, 'moment'], // DateTimeOriginal
    [0x9004, 'moment'], // DateTimeDigitized
    [0x9011, 'offset'], // OffsetTimeOriginal
    [0x9012, 'offset'], // OffsetTimeDigitized
    [0x9101, 'codes'], // ComponentsConfiguration
    [0x9102, 'numbers'], // CompressedBitsPerPixel
    [0x9201, 'numbers'], // ShutterSpeedValue
    [0x9202, 'numbers'], // ApertureValue
    [0x9203, 'numbers'], // BrightnessValue
    [0x9204, 'numbers'], // ExposureBiasValue
    [0x9205, 'numbers'], // MaxApertureValue
    [0x9206, 'numbers'], // SubjectDistance
    [0x9207, 'numbers'], // MeteringMode
    [0x9208, 'numbers'], // LightSource
    [0x9209, 'numbers'], // Flash
    [0x920a, 'numbers'], // FocalLength
    [0x9214, 'numbers'], // SubjectArea
    [0x9291, 'fraction'], // SubSecTimeOriginal
    [0x9292, 'fraction'], // SubSecTimeDigitized
    [0xa000, 'digits'], // FlashpixVersion
    [0xa001, 'numbers'], // ColorSpace
    [0xa20b, 'numbers'], // FlashEnergy
    [0xa20e, 'numbers'], // FocalPlaneXResolution
    [0xa20f, 'numbers'], // FocalPlaneYResolution
    [0xa210, 'numbers'], // FocalPlaneResolutionUnit
    [0xa214, 'numbers'], // SubjectLocation
    [0xa215, 'numbers'], // ExposureIndex
    [0xa217, 'numbers'], // SensingMethod
    [0xa300, 'codes'], // FileSource
    [0xa301, 'codes'], // SceneType
    [0xa401, 'numbers'], // CustomRendered
    [0xa402, 'numbers'], // ExposureMode
    [0xa403, 'numbers'], // WhiteBalance
    [0xa404, 'numbers'], // DigitalZoomRatio
    [0xa405, 'numbers'], // FocalLengthIn35mmFilm
    [0xa406, 'numbers'], // SceneCaptureType
    [0xa407, 'numbers'], // GainControl
    [0xa408, 'numbers'], // Contrast
    [0xa409, 'numbers'], // Saturation
    [0xa40a, 'numbers'], // Sharpness
    [0xa40c, 'numbers'], // SubjectDistanceRange
    [0xa432, 'numbers'], // LensSpecification
    [0xa433, 'name'], // LensMake
    [0xa434, 'name'], // LensModel
    [0xa460, 'numbers'], // CompositeImage
    [0xa461, 'numbers'], // SourceImageNumberOfCompositeImage
    [0xa500, 'numbers'], // Gamma
  ]),
  // R03 is how DCF says Adobe RGB.
  interop: new Map<number, Shape>([
    [0x0001, 'interop'], // InteroperabilityIndex
    [0x0002, 'digits'], // InteroperabilityVersion
  ]),
} as const

/** Namespaces of what may be carried over in XMP, by their usual prefixes. */
export const allowedNamespaces = {
  tiff: 'http://ns.adobe.com/tiff/1.0/',
  exif: 'http://ns.adobe.com/exif/1.0/',
  exifEX: 'http://cipa.jp/exif/1.0/',
  aux: 'http://ns.adobe.com/exif/1.0/aux/',
  hdrgm: 'http://ns.adobe.com/hdr-gain-map/1.0/',
  HDRGainMap: 'http://ns.apple.com/HDRGainMap/1.0/',
  apdi: 'http://ns.apple.com/pixeldatainfo/1.0/',
}

const exposure =
  'ExposureTime FNumber ExposureProgram ISOSpeedRatings ShutterSpeedValue ApertureValue BrightnessValue ' +
  'ExposureBiasValue MaxApertureValue SubjectDistance MeteringMode LightSource FocalLength SubjectArea ' +
  'FlashEnergy FocalPlaneXResolution FocalPlaneYResolution FocalPlaneResolutionUnit SubjectLocation ' +
  'ExposureIndex SensingMethod FileSource SceneType CustomRendered ExposureMode WhiteBalance ' +
  'DigitalZoomRatio FocalLengthIn35mmFilm SceneCaptureType GainControl Contrast Saturation Sharpness ' +
  'SubjectDistanceRange ColorSpace Gamma CompressedBitsPerPixel ComponentsConfiguration'
const sensitivity =
  'PhotographicSensitivity SensitivityType StandardOutputSensitivity RecommendedExposureIndex ISOSpeed ' +
  'ISOSpeedLatitudeyyy ISOSpeedLatitudezzz LensSpecification CompositeImage Gamma'

/** XMP's names of the same facts (Exif 2.32 metadata for XMP, CIPA DC-010). Flash is a struct of codes. */
export const xmpAllowed = new Map<string, Shape | 'flash'>([
  ...named('tiff', 'numbers', 'Orientation YCbCrPositioning WhitePoint PrimaryChromaticities'),
  ...named('tiff', 'name', 'Make Model'),
  ...named('exif', 'numbers', exposure),
  ...named('exif', 'moment', 'DateTimeOriginal DateTimeDigitized'),
  ['exif:Flash', 'flash'],
  ...named('exifEX', 'numbers', sensitivity),
  ...named('exifEX', 'name', 'LensMake LensModel'),
  ...named('aux', 'numbers', 'LensInfo LensID ApproximateFocusDistance FlashCompensation'),
  ...named('aux', 'name', 'Lens'),
])

/** XMP by which a gain map and its picture are told, and how it is applied (Adobe, Apple). */
export const gainMapAllowed = new Map<string, Shape>([
  ...named(
    'hdrgm',
    'numbers',
    'Version BaseRenditionIsHDR GainMapMin GainMapMax Gamma OffsetSDR OffsetHDR HDRCapacityMin HDRCapacityMax',
  ),
  ...named('HDRGainMap', 'numbers', 'HDRGainMapVersion HDRGainMapHeadroom'),
  ['apdi:AuxiliaryImageType', 'name'],
  ...named('apdi', 'numbers', 'NativeFormat StoredFormat'),
])

function named<S extends Shape>(prefix: keyof typeof allowedNamespaces, shape: S, names: string) {
  return names.split(' ').map((name): [string, S] => [`${prefix}:${name}`, shape])
}
