/** What other checkers than axe find, by their rules, and why it stays. */
export const accepted: Record<string, string> = {}
