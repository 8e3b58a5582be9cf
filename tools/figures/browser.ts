/** What the built app's user feels, measured in a real browser: start, layout shifts, keystrokes, heap. */
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import { OURS, template } from '../../bench/templates.ts';
import { contextNamed } from '../../e2e/catalogue.ts';
import { hasDraft } from '../../e2e/storedDraft.ts';
import { emptyDraft } from '../../src/share/restoreDraft.ts';

export interface StartFigures {
  /** Milliseconds from the navigation to the first contentful paint. */
  readonly paint: number;
  /** To the frame in which the template can be typed in. */
  readonly typable: number;
  /** To the frame in which Monaco has taken over. */
  readonly monaco: number;
  /** Cumulative layout shift, summed over the whole start. */
  readonly shift: number;
  /** MB of JavaScript's heap after a collection, with the editor there. */
  readonly heap: number;
}

export interface TypingFigures {
  /** Milliseconds from the key to the frame that shows it, at the 50th and 95th percentile, and at most. */
  readonly middle: number;
  readonly p95: number;
  readonly most: number;
  /** The same to the frame that shows the output that follows from the key, at the 50th and 95th percentile. */
  readonly output: { readonly middle: number; readonly p95: number };
  /** Frames that came later than 50 ms because of one long task: how many there were while typing. */
  readonly longTasks: number;
  readonly heap: number;
}

/** Typed letter by letter in the middle of the template: a property, with the list of keys open in it. */
const TYPED = '"thanks": "Dear {{customer.name}}, see you soon!",';
export const KEYSTROKES = TYPED.length;
/** Between two keys: as fast as a quick typist. */
const PACE = 100;

const VIEWPORT = { width: 1440, height: 900 };

interface Marks {
  typable: number;
  monaco: number;
  shift: number;
}

/** A page that finds a draft of last time, with `text` as its template. */
async function openedContext(
  browser: Browser,
  baseURL: string,
  text: string,
): Promise<{ context: BrowserContext; page: Page; session: CDPSession }> {
  const context = await browser.newContext({ baseURL, viewport: VIEWPORT });
  const page = await context.newPage();
  // tsx gives functions their names by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (given) => given;');
  const { triggerId, purpose } = contextNamed(
    'Order has been paid',
    'Send plain message to customers',
  );
  await hasDraft(page, {
    ...emptyDraft(),
    triggerId,
    purpose: purpose ?? null,
    mode: 'custom',
    template: text,
  });
  const session = await context.newCDPSession(page);
  return { context, page, session };
}

/**
 * A start of the app, everything from the network.
 * @param rate how many times slower than it is the processor is made
 */
export async function measureStart(
  browser: Browser,
  baseURL: string,
  rate: number,
): Promise<StartFigures> {
  const { context, page, session } = await openedContext(browser, baseURL, template(2_000, OURS));
  try {
    await page.addInitScript(() => {
      const marks: Marks = { typable: 0, monaco: 0, shift: 0 };
      Object.assign(window, { marks });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) marks.shift += Number(Reflect.get(entry, 'value'));
      }).observe({ type: 'layout-shift', buffered: true });
      const look = (): void => {
        const now = performance.now();
        if (marks.typable === 0 && document.querySelector('textarea:not([readonly])') !== null)
          marks.typable = now;
        if (document.querySelector('[data-ready="true"] .view-line') === null)
          requestAnimationFrame(look);
        else marks.monaco = now;
      };
      requestAnimationFrame(look);
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    await page.goto('./');
    await page.waitForFunction(
      () => Number(Reflect.get(Reflect.get(window, 'marks'), 'monaco')) > 0,
      undefined,
      { timeout: 60_000 },
    );
    // What still moves after the editor has come counts too.
    await page
      .getByText(/JSON is valid|\d+ (error|warning|hint)/)
      .first()
      .waitFor();
    const paint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    );
    const marks: Marks = await page.evaluate(() => Reflect.get(window, 'marks') as Marks);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    return { ...marks, paint, heap: await heapOf(session) };
  } finally {
    await context.close();
  }
}

/**
 * Fifty keystrokes in the middle of a template of `size` characters, with output, keys and checks on,
 * from the moment the caret is there.
 */
export async function measureTyping(
  browser: Browser,
  baseURL: string,
  size: number,
): Promise<TypingFigures> {
  const text = template(size, OURS);
  const { context, page, session } = await openedContext(browser, baseURL, text);
  try {
    await page.goto('./');
    await page.locator('[data-ready="true"] .view-line').first().waitFor();
    // On a screen of this width the keys' panel stands there by itself.
    await page.getByRole('complementary', { name: 'Keys' }).waitFor();
    await page
      .getByText(/JSON is valid|\d+ (error|warning|hint)/)
      .first()
      .waitFor();
    await page.getByRole('textbox', { name: 'Payload template' }).focus();
    // Into the middle, behind a line's end: far from both ends of the text.
    const line = text.slice(0, text.indexOf('"greeting"', size / 2)).split('\n').length;
    await page.keyboard.press('Control+Home');
    for (let step = 1; step < line; step++) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await page.evaluate(() => {
      const latencies: number[] = [];
      const outputs: number[] = [];
      const long: number[] = [];
      Object.assign(window, { latencies, outputs, long });
      /** Tells when what a frame's callbacks drew is on its way to the screen: the first task behind them. */
      const afterFrame = (tell: () => void): void => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = tell;
          port2.postMessage(undefined);
        });
      };
      let last = Number.NaN;
      new PerformanceObserver((list) =>
        long.push(...list.getEntries().map((e) => e.duration)),
      ).observe({ type: 'longtask' });
      window.addEventListener(
        'keydown',
        ({ timeStamp }) => {
          last = timeStamp;
          afterFrame(() => latencies.push(performance.now() - timeStamp));
        },
        { capture: true },
      );
      // The output's size stands above it and changes with it. Keys that a bracket closed already change none.
      const size = [...document.querySelectorAll('span')].find((span) =>
        /, [\d,]+ bytes$/.test(span.textContent),
      );
      if (size === undefined) throw new Error('The output tells no size.');
      new MutationObserver(() => {
        const from = last;
        afterFrame(() => outputs.push(performance.now() - from));
      }).observe(size, { characterData: true, childList: true, subtree: true });
    });
    for (const key of TYPED) {
      await page.keyboard.press(key === ' ' ? 'Space' : key);
      await page.waitForTimeout(PACE);
    }
    const [latencies, outputs, long] = await page.evaluate(() => [
      Reflect.get(window, 'latencies') as number[],
      Reflect.get(window, 'outputs') as number[],
      Reflect.get(window, 'long') as number[],
    ]);
    if (latencies === undefined || latencies.length < KEYSTROKES)
      throw new Error(`Only ${latencies?.length ?? 0} of ${KEYSTROKES} keystrokes were seen.`);
    return {
      middle: percentile(latencies, 0.5),
      p95: percentile(latencies, 0.95),
      most: percentile(latencies, 1),
      output: { middle: percentile(outputs ?? [], 0.5), p95: percentile(outputs ?? [], 0.95) },
      longTasks: long?.length ?? 0,
      heap: await heapOf(session),
    };
  } finally {
    await context.close();
  }
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1024 / 1024;
}
