import { posix, relative, sep } from 'node:path'
import next from 'eslint-config-next/core-web-vitals'
import typescript from 'eslint-config-next/typescript'

/**
 * Who may import whom, from the ground up: `rooms` are open to a room besides itself (or one folder or file
 * of them), `types` for types only, `packages` of the kinds below; `idea` is what an offender reads.
 * lib/README.md shows the same table. A room that is named nowhere is imported by nobody.
 */
const doors = {
  disk: {
    packages: ['node'],
    idea: 'The disk knows files, processes and locks, not what is in them.',
  },
  i18n: {
    rooms: ['disk', 'messages'],
    packages: ['node', 'react'],
    idea: 'The languages and their words know no image.',
  },
  zoom: {
    idea: 'The viewer’s arithmetic and its engine know no page and no catalogue.',
  },
  search: {
    rooms: ['i18n'],
    idea: 'The build that writes the search files and the browser that reads them share plain functions.',
  },
  store: {
    rooms: ['disk'],
    packages: ['node'],
    idea: 'The store keeps bytes under names, and does not ask what they show.',
  },
  catalogue: {
    rooms: ['disk', 'i18n'],
    packages: ['node'],
    idea: 'The catalogue is the domain: it draws no picture and no page.',
  },
  site: {
    rooms: ['catalogue', 'i18n'],
    packages: ['node'],
    idea: 'The site knows the addresses of pages and files, not what is on them.',
  },
  maps: {
    rooms: ['catalogue', 'i18n'],
    packages: ['node'],
    idea: 'Maps are drawn from places that they are given.',
  },
  press: {
    rooms: ['catalogue', 'i18n', 'pixels/tiff', 'site'],
    packages: ['node'],
    idea: 'What leaves with a file is apart from pages and from how pictures are made.',
  },
  share: {
    rooms: ['catalogue', 'i18n', 'press', 'site'],
    idea: 'What leaves by link is made of images that it is given.',
  },
  pixels: {
    rooms: ['catalogue'],
    packages: ['sharp'],
    idea: 'The decoder knows pictures, not what is told of them, nor what is made of them.',
  },
  intake: {
    rooms: ['catalogue', 'disk', 'i18n', 'pixels', 'press/c2pa', 'press/metadata', 'search/words'],
    packages: ['node', 'sharp'],
    idea: 'The intake brings files in: what is made of them, and the pages, are not its business.',
  },
  pipeline: {
    rooms: ['catalogue', 'disk', 'i18n', 'pixels', 'press', 'search', 'share', 'site', 'store'],
    packages: ['node', 'sharp'],
    idea: 'The pipeline makes files: it knows no page and no host.',
  },
  pages: {
    rooms: ['catalogue', 'i18n', 'share', 'site'],
    packages: ['node'],
    idea: 'A model is all that a page shows, and is made of the collection alone.',
  },
  hosting: {
    rooms: ['catalogue', 'disk', 'i18n', 'pages', 'press', 'share', 'site', 'store'],
    packages: ['node', 'server'],
    idea: 'The hosting room carries the finished site to where it is served: no page, no picture.',
  },
  components: {
    rooms: [
      'catalogue/captions',
      'catalogue/corrections',
      'catalogue/focus',
      'catalogue/image',
      'catalogue/mining',
      'catalogue/rights',
      'catalogue/schema',
      'catalogue/sort',
      'catalogue/stated',
      'catalogue/variants',
      'catalogue/written',
      'i18n',
      'press/kit',
      'search',
      'site',
      'zoom',
    ],
    types: ['catalogue', 'maps', 'press'],
    packages: ['react'],
    idea: 'Pages fetch, components receive.',
  },
  app: {
    rooms: [
      'catalogue',
      'components',
      'hosting',
      'i18n',
      'maps',
      'pages',
      'press',
      'search',
      'share',
      'site',
      'zoom',
    ],
    packages: ['react'],
    idea: 'Pages are given their models; the thinking is in lib.',
  },
  commands: {
    rooms: ['catalogue', 'disk', 'hosting', 'i18n', 'intake', 'pipeline', 'press', 'share', 'site', 'store'],
    packages: ['node', 'sharp'],
    idea: 'A command joins rooms of lib, and draws no page.',
  },
}

/** The kinds of packages that are not open to every room. Their types are: they leave nothing behind. */
const kinds = {
  node: /^node:/,
  sharp: /^sharp(\/|$)/,
  react: /^(react|react-dom|next-intl)(\/|$)|^next\//,
  // Next as a server.
  server: /^next$/,
}

/** The folder of a room, from the root. */
const folderOf = (room) => (['app', 'components'].includes(room) ? room : `lib/${room}`)

/** Holds the door of a room against every import, however its path is written. */
const doorRule = {
  meta: { type: 'problem', schema: [{ type: 'object' }], messages: { closed: '{{ what }}: {{ idea }}' } },
  create(context) {
    const { room, rooms, types, packages, idea } = context.options[0]
    const file = relative(context.cwd, context.filename).split(sep).join('/')
    const refuse = (node, what) => context.report({ node, messageId: 'closed', data: { what, idea } })

    function checkPackage(node, name, onlyTypes) {
      const kind = Object.keys(kinds).find((each) => kinds[each].test(name))
      if (kind && !onlyTypes && !packages.includes(kind)) refuse(node, `"${name}" is closed to ${room}`)
    }
    function checkRoom(node, path, onlyTypes) {
      const open = [room, ...rooms, ...(onlyTypes ? types : [])]
      const target = path.replace(/^lib\//, '')
      if (!open.some((each) => target === each || target.startsWith(`${each}/`)))
        refuse(node, `${path} is closed to ${room}`)
    }
    function check(node, source, onlyTypes) {
      if (source?.type !== 'Literal') return
      if (source.value.startsWith('@/')) checkRoom(node, source.value.slice(2), onlyTypes)
      else if (source.value.startsWith('.'))
        checkRoom(node, posix.join(posix.dirname(file), source.value), onlyTypes)
      else checkPackage(node, source.value, onlyTypes)
    }
    return {
      ImportDeclaration: (node) => check(node, node.source, node.importKind === 'type'),
      ImportExpression: (node) => check(node, node.source, false),
      ExportAllDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
      ExportNamedDeclaration: (node) => check(node, node.source, node.exportKind === 'type'),
    }
  },
}

const product = ['lib/**/*.ts', '{app,components}/**/*.{ts,tsx}', 'next.config.ts']

const config = [
  {
    ignores: [
      '.next/**',
      'out/**',
      'hosting/**',
      '.cache/**',
      'public/**',
      'next-env.d.ts',
      'test-results/**',
    ],
  },
  ...next,
  ...typescript,
  {
    plugins: { house: { rules: { doors: doorRule } } },
    rules: {
      // Every page is static and complete without JavaScript: plain links, and pictures made at build.
      '@next/next/no-html-link-for-pages': 'off',
      '@next/next/no-img-element': 'off',
    },
  },
  {
    files: product,
    rules: {
      // Folding three steps into one line is no shortening: these two count what a limit on lines does not.
      complexity: ['error', 10],
      'max-len': [
        'error',
        { code: 110, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true },
      ],
    },
  },
  ...Object.entries(doors).map(([room, { rooms = [], types = [], packages = [], idea }]) => ({
    files: [`${folderOf(room)}/**/*.{ts,tsx}`],
    rules: { 'house/doors': ['error', { room, rooms, types, packages, idea }] },
  })),
]

export default config
