interface Props {
  id: string
  title: string
  /** What it does, with a `{title}` in it, and the same in one word. */
  words: { add: string; short: string }
}

/** Marks an image for the selection; `selection.client.ts` hears every such button of a page. */
export function SelectButton({ id, title, words }: Props) {
  return (
    <button
      type="button"
      className="button quiet-button scripted"
      data-select={id}
      aria-pressed="false"
      aria-label={words.add.replace('{title}', () => title)}
    >
      {words.short}
    </button>
  )
}
