interface Props {
  id: string
  title: string
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
      aria-label={`${words.add}${'\u00a0'}: ${title}`}
    >
      {words.short}
    </button>
  )
}
