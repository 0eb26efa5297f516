/** Reads an HTML file as the content script reads a page, with happy-dom for a document. */
import { Window } from 'happy-dom';
import { publication } from '../page/article.ts';
import { readBlocks } from '../page/blocks.ts';

/** The blocks of the page and its publication date, if it states one. Scripts are not run and nothing is fetched. */
export function readHtml(html: string): { blocks: string[]; published?: string } {
  const window = new Window({
    settings: {
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      enableJavaScriptEvaluation: false,
      disableIframePageLoading: true,
    },
  } as ConstructorParameters<typeof Window>[0]);
  window.document.write(html);
  const doc = window.document as unknown as Document;
  Object.assign(globalThis, {
    Node: window.Node,
    Element: window.Element,
    NodeFilter: window.NodeFilter,
    getComputedStyle: window.getComputedStyle.bind(window),
  });
  const published = publication(doc, Temporal.Now.plainDateISO().toString());
  const blocks = [...readBlocks(doc.body)].map((block) => block.text);
  window.close();
  return { blocks, ...(published ? { published: published.date } : {}) };
}
