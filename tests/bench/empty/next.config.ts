import type { NextConfig } from 'next'
import { join } from 'node:path'

const config: NextConfig = { turbopack: { root: join(process.cwd(), '../../..') } }

export default config
