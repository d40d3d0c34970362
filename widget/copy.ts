/** Copies to the clipboard; in an insecure context by way of a selection beside `anchor`. False if neither works. */
export const copyText = async (text: string, anchor: HTMLElement): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copySelected(text, anchor)
  }
}

const copySelected = (text: string, anchor: HTMLElement): boolean => {
  const field = document.createElement('textarea')
  field.value = text
  field.className = 'unseen'
  anchor.after(field)
  field.select()
  try {
    return document.execCommand('copy')
  } catch {
    return false
  } finally {
    field.remove()
    anchor.focus()
  }
}
