/**
 * What visitors type that the gallery has, and the image that must come first. The browser tests take some of
 * the same.
 */
export const queries: [typed: string, id: string][] = [
  // places, with and without accents, in either language
  ['2017-03-19', '20170319-etna'],
  ['19 mars 2017', '20170319-etna'],
  ['19 March 2017', '20170319-etna'],
  ['18 janvier 2017', '20170118-aurora'],
  ['Neuquén', 'iss050-e-39301'],
  ['neuquen', 'iss050-e-39301'],
  ['NEUQUÉN', 'iss050-e-39301'],
  ['Galápagos', '20161204-galapagos'],
  ['galapagos', '20161204-galapagos'],
  ['pyrenees', '20161210-pyrenees'],
  ['Pyrénées', '20161210-pyrenees'],
  ['paraguana', 'iss050-e-70876'],
  ['bahia blanca', 'iss050-e-30730'],
  ['lac poopo', 'iss051-e-43197'],
  ['Lake Poopó', 'iss051-e-43197'],
  ['añelo', 'iss050-e-39301'],
  ['hawai', 'iss050-e-31901'],
  ['Hawaii', 'iss050-e-31901'],
  ['Hawaiʻi', 'iss050-e-31901'],
  ['détroit d’Ormuz', '20161202-hormuz'],
  ['strait of hormuz', '20161202-hormuz'],
  ['Dniepr', '20170209-dnieper'],
  ['dnieper', '20170209-dnieper'],
  ['baie des cochons', 'iss050-e-37654'],
  ['Bay of Pigs', 'iss050-e-37654'],
  ['golfe de californie', 'iss051-e-50371'],
  ['bab el mandeb', '20161202-bab-el-mandeb'],
  ['babelmandeb', '20161202-bab-el-mandeb'],
  ['cote namib', '20161209-namib'],
  ['grands lacs', 'iss050-e-19433'],
  ['great lakes', 'iss050-e-19433'],
  ['paris', '20170420-paris'],
  ['tours', '20170423-tours'],
  // what a picture points at
  ['Masirah', 'iss050-e-30676'],
  ['île Zuqar', '20161202-bab-el-mandeb'],
  ['Punta Pariñas', 'iss050-e-70676'],
  ['Ebro Delta', '20161210-pyrenees'],
  ['Londres', '20170420-paris'],
  ['london', '20170420-paris'],
  ['venise', '20161210-alps'],
  ['cratere', 'iss051-e-39518'],
  ['Cratères', 'iss051-e-39518'],
  ['craters', 'iss051-e-39518'],
  // elisions
  ['l’Etna', '20170319-etna'],
  ["l'etna", '20170319-etna'],
  ['l etna', '20170319-etna'],
  ["salar d'uyuni", '20161203-uyuni'],
  ["golfe d'aqaba", '20161212-aqaba'],
  ['rideaux d’arbres', 'iss050-e-52312'],
  ['l’Égypte', '20161212-sinai'],
  // stems
  ['éruptions', '20170319-etna'],
  ['glaciers', 'iss050-e-36607'],
  ['orage', '20170512-europe-night'],
  ['storm', '20170512-europe-night'],
  ['secheresse', 'iss051-e-43197'],
  ['baleine', '20161206-baja-california'],
  ['whale', '20161206-baja-california'],
  ['aurores boreales', '20170118-aurora'],
  ['northern light', '20170118-aurora'],
  ['shelterbelt', 'iss050-e-52312'],
  // ids
  ['iss050-e-14232', 'iss050-e-14232'],
  ['ISS050-E-14232', 'iss050-e-14232'],
  ['iss051e39547', 'iss051-e-39547'],
  ['39547', 'iss051-e-39547'],
  ['20161203-cupola-sunrise', '20161203-cupola-sunrise'],
  // countries
  ['Tchad', 'iss051-e-39518'],
  ['chad', 'iss051-e-39518'],
  ['perou', 'iss050-e-70676'],
  ['Peru', 'iss050-e-70676'],
  ['équateur', '20161204-galapagos'],
  ['algerie', 'iss050-e-29814'],
  ['Iraq', 'iss050-e-20403'],
  ['angola', 'iss050-e-70897'],
  ['australie', 'iss050-e-35558'],
  // themes
  ['volcans', 'iss050-e-31901'],
  ['volcanoes', 'iss050-e-31901'],
  ['iles', '20161204-galapagos'],
  ['glaces', 'iss050-e-36607'],
  ['horizon et aurores', '20170118-aurora'],
  ['traces humaines', 'iss050-e-52312'],
  ['human traces', 'iss050-e-52312'],
  // several words, of both languages
  ['etna nuit', '20170319-etna'],
  ['volcano nuit', '20170319-etna'],
  ['desert river', 'iss050-e-70676'],
  ['sunrise', '20161203-cupola-sunrise'],
  ['soleil levant', '20161203-cupola-sunrise'],
  // theme texts, where no caption has the word
  // one language's word, asked for in the other
  ['caldera', 'iss051-e-39518'],
  ['caldeira', 'iss051-e-39518'],
  // other names
  ['usa', 'iss050-e-31901'],
  ['kiev', '20170209-dnieper'],
  ['Kyiv', '20170209-dnieper'],
  ['turkey', 'iss050-e-20403'],
  ['uk', '20170423-tours'],
  // hyphens and apostrophes of both kinds, left out, put in, œ and æ
  ['presqu’île', 'iss050-e-30676'],
  ["presqu'ile", 'iss050-e-30676'],
  ['hauts-fonds', '20170411-bahamas'],
  ['hautsfonds', '20170411-bahamas'],
  ['Fitz-Roy', 'iss050-e-36607'],
  ['sierra-nevada', 'iss050-e-15731'],
  ['Olrog’s gull', 'iss050-e-30730'],
  ["Olrog's gull", 'iss050-e-30730'],
  ["corne de l'afrique", '20161202-bab-el-mandeb'],
  ['goeland', 'iss050-e-30730'],
  ['el nino', '20161204-galapagos'],
  ['états-unis', 'iss050-e-31901'],
  // in the other number
  ['seiche', 'iss050-e-35558'],
  ['canaux', 'iss050-e-15731'],
  ['iguane', '20161204-galapagos'],
  ['coral', '20161212-aqaba'],
  ['dinosaur', 'iss050-e-30688'],
  ['volcano', 'iss051-e-39518'],
  ['city', '20170512-europe-night'],
  // words of captions
  ['mer Morte', '20161212-aqaba'],
  ['dead sea', '20161212-aqaba'],
  ['lithium', '20161203-uyuni'],
  ['vaquita', '20161206-baja-california'],
  ['crocodile', 'iss050-e-37654'],
  ['patrimoine mondial', 'iss050-e-30688'],
  ['milky way', '20170512-europe-night'],
  ['welwitschia', 'iss050-e-70897'],
  ['Ninive', 'iss050-e-20403'],
  ['Kīlauea', 'iss050-e-31901'],
]

/** What is not there as it is typed, the word it is found as, and the image that must come first. */
export const nearly: [typed: string, as: string, id: string][] = [
  // left out, put in, changed, swapped, in the first letter
  ['galapgos', 'Galápagos', '20161204-galapagos'],
  ['galapgo', 'Galápagos', '20161204-galapagos'],
  ['ouyuni', 'Uyuni', '20161203-uyuni'],
  ['etan', 'Etna', '20170319-etna'],
  ['hormouz', 'Hormuz', '20161202-hormuz'],
  ['paragwana', 'Paraguaná', 'iss050-e-70876'],
  ['magadascar', 'Madagascar', 'iss051-e-39547'],
  ['djibuti', 'Djibouti', '20161202-bab-el-mandeb'],
  ['mackinack', 'Mackinac', 'iss050-e-19433'],
  ['neuqen', 'Neuquén', 'iss050-e-39301'],
  ['poppo', 'Poopó', 'iss051-e-43197'],
  ['bombetocca', 'Bombetoka', 'iss051-e-39547'],
  ['xinai', 'Sinaï', '20161212-sinai'],
  ['carizozzo', 'Carrizozo', 'iss051-e-50372'],
  ['port agusta', 'Augusta', 'iss050-e-35558'],
  ['volcqn', 'volcans', 'iss050-e-31901'],
  // another form of the word
  ['erupted', 'erupting', '20170319-etna'],
  // while typing
  ['gal', 'Galápagos', '20161204-galapagos'],
  ['neuq', 'Neuquén', 'iss050-e-39301'],
  ['carriz', 'Carrizozo', 'iss051-e-50372'],
]

/**
 * What the gallery does not have: common words of either language, among them neighbours of what it has,
 * places elsewhere, and no words at all.
 */
export const absent = `
  coeur cœur cœurs chien chiens chat cheval chevaux maison voiture girafe guitare citron montage pomme fromage
  vélo musique danse l’amour l'amour cuisine école téléphone ordinateur tomate requin dauphin éléphant lion
  licorne pingouin tournesol courage canard butter engine fourchette yaourt mariage boulanger porcelaine
  Moscou Lisbonne Berlin tokyo Sydney Everest kilimandjaro japon Islande Dublin Groenland Bretagne
  heart horse house love bicycle kitchen guitar potato castle tiger shark school telephone unicorn piano
  lisbon moscow iceland greenland antarctica japan
  zzzzzz xyzzy 14233
`
  .trim()
  .split(/\s+/)
