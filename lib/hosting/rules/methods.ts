/** What the whole site is asked by; nothing can be sent to it. */
export const methods = ['GET', 'HEAD', 'OPTIONS'] as const
