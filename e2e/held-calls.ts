import type { Page } from 'playwright/test';

/** Holds back what the page asks the worker by a call, as where the worker is busy. Gives what lets it go. */
export async function holdCalls(page: Page, name: string): Promise<() => Promise<void>> {
  await page.evaluate(held => {
    const { postMessage } = Worker.prototype;
    const waiting: (() => void)[] = [];
    Worker.prototype.postMessage = function (this: Worker, ...message: [{ call: string }]) {
      const post = () => postMessage.apply(this, message);
      if (message[0].call === held) waiting.push(post);
      else post();
    };
    const letGo = () => {
      Worker.prototype.postMessage = postMessage;
      for (const post of waiting) post();
    };
    Object.assign(window, { letGo });
  }, name);
  return () => page.evaluate('window.letGo()');
}
