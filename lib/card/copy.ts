/** Copies what a card says as plain text. A page without https has no `navigator.clipboard`; there the browser's own copy command does it. */
export async function copyText(element: HTMLElement): Promise<void> {
  const said = element.innerText.replaceAll(/\n{2,}/g, '\n').trim();
  try {
    await navigator.clipboard.writeText(said);
  } catch {
    const fill = (event: ClipboardEvent): void => {
      event.preventDefault();
      event.stopImmediatePropagation();
      event.clipboardData?.setData('text/plain', said);
    };
    document.addEventListener('copy', fill, { capture: true, once: true });
    if (!document.execCommand('copy')) {
      document.removeEventListener('copy', fill, { capture: true });
      throw new Error('the browser copies nothing here');
    }
  }
}
