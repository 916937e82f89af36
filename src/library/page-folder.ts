/** Address of the folder that the page lies in, with a slash at its end. */
export const pageFolder = () => new URL('.', document.baseURI).href;
