/**
 * The nginx maps that set `$proxima_language` from `Accept-Language` (RFC 9110, section 12.5.4): English
 * if its weight is above French's, or the same and it stands first; else French. A map knows no numbers,
 * so weights are compared digit by digit: a common beginning, then a greater digit.
 */
export function languageMaps() {
  return [
    `map $http_accept_language $proxima_fr {\n${weights('fr')}\n}`,
    `map $http_accept_language $proxima_en {\n${weights('en')}\n}`,
    `map $http_accept_language $proxima_first {
  default fr;
  "~*(?:^|,)\\s*en(?:-[a-z0-9-]+)?\\s*(?:;[^,]*)?,(?:.*,)?\\s*fr(?:[-,;\\s]|$)" en;
}`,
    `map "$proxima_en:$proxima_fr" $proxima_language {
  default fr;
  "~^[1-9]:$" en;
  "~^0[.]\\d+:$" en;
${Array.from({ length: 9 }, (_, index) => index + 1)
  .map((digit) => `  "~^([\\d.]*)${digit}[\\d.]*:\\1(?:[0-${digit - 1}]|$)" en;`)
  .join('\n')}
  "~^([\\d.]+):\\1$" $proxima_first;
}`,
  ].join('\n\n')
}

// A weight of nothing refuses the language, and so is none.
function weights(language: string) {
  const range = `(?:^|,)\\s*${language}(?:-[a-z0-9-]+)?\\s*`
  return [
    '  default "";',
    `  "~*${range}(?:,|$)" 1;`,
    `  "~*${range};\\s*q=1" 1;`,
    `  "~*${range};\\s*q=(?<proxima_${language}_weight>0[.]0*[1-9]\\d*)" $proxima_${language}_weight;`,
  ].join('\n')
}
