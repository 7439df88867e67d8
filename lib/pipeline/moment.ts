/**
 * The moment of a build, which the hangings keep: now, or what `SOURCE_DATE_EPOCH` says in seconds, by which
 * builds are made the same byte for byte (reproducible-builds.org).
 */
export function momentOfBuild(setting = process.env.SOURCE_DATE_EPOCH) {
  return setting === undefined || !/^\d{1,11}$/.test(setting) ? new Date() : new Date(Number(setting) * 1000)
}
