/** As much of a page's tree as is used here; the types of a worker know no documents. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

interface PageParent extends PageNode {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

export interface PageElement extends PageParent {
  readonly localName: string;
  readonly parentElement: PageElement | null;
  closest(selector: string): PageElement | null;
  hasAttribute(name: string): boolean;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
}

export interface PageDocument extends PageParent {
  readonly documentElement: PageElement | null;
}
