// Numbers of pages as lines of text: - 3 -, 第3页 共12页, 3/12.

const PAGE_NUMBER =
  /^[-–—―─·•~\s]*(?:第\s*)?(?:\d{1,4}|[ivxl]{1,7})(?:\s*页)?(?:\s*[/／,，]?\s*(?:共\s*)?\d{1,4}\s*页?)?[-–—―─·•~\s]*$/iu;

export const isPageNumber = (text: string): boolean => text.length <= 20 && PAGE_NUMBER.test(text);
