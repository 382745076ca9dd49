// Runs in the page of a house style: which terms were cleared, kept while the page is hidden, and sent when a button is pressed.
declare function acquireVsCodeApi(): {
  postMessage(message: unknown): void;
  getState(): unknown;
  setState(state: unknown): void;
};

const vscode = acquireVsCodeApi();
const boxes = [...document.querySelectorAll<HTMLInputElement>('input[data-term]')];
const { revision = '' } = document.body.dataset;

const rejected = (): string[] => boxes.filter((box) => !box.checked).map((box) => box.dataset.term ?? '');

// what was cleared in another state of the file is not cleared in this one
const kept = vscode.getState() as { readonly revision: string; readonly rejected: readonly string[] } | undefined;
if (kept?.revision === revision) {
  const gone = new Set(kept.rejected);
  for (const box of boxes) box.checked = !gone.has(box.dataset.term ?? '');
}

document.addEventListener('change', () => vscode.setState({ revision, rejected: rejected() }));

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-action]')) {
  button.addEventListener('click', () => vscode.postMessage({ action: button.dataset.action, rejected: rejected() }));
}

const filter = document.querySelector<HTMLInputElement>('#filter');
filter?.addEventListener('input', () => {
  const words = filter.value.trim();
  for (const box of boxes) {
    const item = box.closest('li');
    if (item) item.hidden = !(box.dataset.term ?? '').includes(words);
  }
});

// a module, so that its names are its own
export {};
