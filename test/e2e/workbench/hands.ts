// A writer's hands in a workbench: what a busy machine may lose (a key, a click, a hover) is done again until it shows.
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { SHOTS } from '../host/places';

/** How long one try is waited for, and how often it is tried. */
const TRY = 4000;
const TRIES = 10;

export class Hands {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  shot(name: string): Promise<Buffer> {
    return this.#page.screenshot({ path: join(SHOTS, `${name}.png`) });
  }

  /** A row of the view that is open. */
  row(text: string): Locator {
    return this.#page.locator('.pane-body .monaco-list-row', { hasText: text });
  }

  line(text: string): Locator {
    return this.#page.locator('.editor-instance .view-line', { hasText: text });
  }

  choice(text: string): Locator {
    return this.#page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  }

  toast(text: string): Locator {
    return this.#page.locator('.notification-toast', { hasText: text });
  }

  cursorAt(place: string): Promise<void> {
    return this.#page.locator('.statusbar-item', { hasText: place }).waitFor();
  }

  async command(title: string): Promise<void> {
    const input = this.#page.locator('.quick-input-widget:visible input').first();
    await this.#until(
      () => this.#page.keyboard.press('F1'),
      () => input.waitFor({ timeout: TRY }),
    );
    await input.fill(`>${title}`);
    await this.choice(title).click();
  }

  /** The same without the mouse. */
  async commandByKeys(title: string): Promise<void> {
    const input = this.#page.locator('.quick-input-widget:visible input').first();
    await this.#until(
      async () => {
        // opened a moment too late for the last try, it holds what that typed or nothing
        if (await input.isVisible()) await this.#page.keyboard.press('Escape');
        await this.#page.keyboard.press('F1');
        await input.waitFor({ timeout: TRY });
        await this.#page.keyboard.insertText(title);
      },
      () => this.focused(title).waitFor({ timeout: TRY }),
    );
    await this.#page.keyboard.press('Enter');
  }

  /** The choice that Enter would take. */
  focused(text: string): Locator {
    return this.#page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text }).first();
  }

  /** Puts the cursor into the editor, at a line and column that count from 1; a column beyond the line's end is its end. */
  async goTo(line: number, column: number): Promise<void> {
    const input = this.#page.locator('.quick-input-widget:visible input').first();
    await this.#until(
      () => this.#page.keyboard.press('Control+g'),
      () => input.waitFor({ timeout: TRY }),
    );
    await input.fill(`:${line}:${column}`);
    await this.#page.keyboard.press('Enter');
    await this.cursorAt(`Ln ${line}, Col`);
    await this.#page.locator('.editor-instance .monaco-editor.focused').waitFor();
  }

  /** What is offered, in its order. */
  offers(): Promise<string[]> {
    return this.#page.locator('.suggest-widget.visible .monaco-list-row .label-name').allInnerTexts();
  }

  offer(text: string): Locator {
    return this.#page.locator('.suggest-widget.visible .monaco-list-row', { hasText: text }).first();
  }

  /** Rests on the first character until `shown` is there: an editor that is drawn anew ends a hover. */
  async hover(over: Locator, shown: Locator): Promise<void> {
    await this.#until(
      async () => {
        await this.#page.mouse.move(5, 5);
        await over.hover({ position: { x: 8, y: 8 }, timeout: TRY });
      },
      () => shown.first().waitFor({ timeout: TRY }),
    );
  }

  /** Shows what the activity bar names so; a click on what is shown already would hide it. */
  async show(name: string): Promise<void> {
    const entry = this.#page.locator('.activitybar .action-item', {
      has: this.#page.locator(`a[aria-label^="${name}"]`),
    });
    const shown = this.#page.locator('.activitybar .action-item.checked', {
      has: this.#page.locator(`a[aria-label^="${name}"]`),
    });
    await entry.waitFor();
    if ((await shown.count()) > 0) return;
    await this.#until(
      () => entry.click({ timeout: TRY }),
      () => shown.waitFor({ timeout: TRY }),
    );
  }

  async openFile(name: string): Promise<void> {
    await this.show('Explorer');
    await this.#until(
      () => this.#page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick({ timeout: TRY }),
      () => this.#page.locator('.tab.active', { hasText: name }).waitFor({ timeout: TRY }),
    );
  }

  /** Writes a path into the dialog of this title, and takes it by its first button. */
  async choosePath(title: string, path: string): Promise<void> {
    const dialog = this.#page.locator('.quick-input-widget:visible', {
      has: this.#page.locator('.quick-input-title', { hasText: title }),
    });
    await dialog.locator('input').first().fill(path);
    await dialog.locator('.monaco-button').first().click();
  }

  /** The page within the editor that is open, when it holds what is asked for. */
  async webview(holds: string): Promise<Frame> {
    for (let tries = 0; tries < TRIES * 10; tries++) {
      for (const frame of this.#page.frames()) {
        const found = await frame
          .locator(holds)
          .first()
          .isVisible()
          .catch(() => false);
        if (found) return frame;
      }
      await this.#page.waitForTimeout(300);
    }
    throw new Error(`no page holds ${holds}`);
  }

  async #until(act: () => Promise<unknown>, shows: () => Promise<unknown>): Promise<void> {
    for (let tries = 1; ; tries++) {
      try {
        await act();
        await shows();
        return;
      } catch (error) {
        if (tries === TRIES) throw error;
      }
    }
  }
}
