/** Nothing at all. */
export default function Page() {
  return null
}
