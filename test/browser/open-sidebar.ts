import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Server } from '../../src/protocol/server';
import { builtFile } from '../builders/built-script';
import { SERVER } from './scripted-server';

const ADDRESS = 'https://sidebar.test/';
const SHOTS = process.env.SHOTS;
const INTERACTIVE = /^(button|link|tab|textbox|searchbox|checkbox|radio|combobox|DisclosureTriangle)$/;

/** `thrown`: what the failure handler gets. `null`: the call never returns. */
export type Scripted = { readonly thrown: string } | null;

type Call = keyof Server;
export type Script = { readonly [N in Call]?: Server[N] | (() => Scripted) };

export interface Sidebar {
  readonly page: Page;
  /** Each call as the Sheet's side got it. */
  readonly calls: readonly { readonly name: Call; readonly values: readonly unknown[] }[];
  /** Console errors, requests to outside, whatever was thrown. */
  readonly mishaps: readonly string[];
  /** Holds calls back until they are let go, so that a working state can be looked at. */
  hold(): () => void;
  /** Fails on anything amiss in the state now shown, and keeps its picture. */
  look(state: string): Promise<void>;
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Opens sidebars for the tests of a file: each is closed after its test, in which nothing may have gone amiss. */
export function sidebars(): (at: string, script?: Script, frozen?: string) => Promise<Sidebar> {
  let browser: Browser;
  let open: Sidebar[] = [];

  beforeAll(async () => {
    browser = await launch();
  });

  afterEach(async () => {
    const mishaps = open.flatMap((sidebar) => sidebar.mishaps);
    await Promise.all(open.map(({ page }) => page.close()));
    open = [];
    expect(mishaps).toEqual([]);
  });

  afterAll(() => browser.close());

  return async (at, script, frozen) => {
    const sidebar = await openSidebar(browser, { at, frozen }, script);
    open.push(sidebar);
    return sidebar;
  };
}

interface Opened {
  readonly at: string;
  /** The badge of a frozen period, as the template of the page gets it. */
  readonly frozen: string | undefined;
}

async function openSidebar(browser: Browser, { at, frozen = '' }: Opened, script: Script = {}): Promise<Sidebar> {
  const page = await browser.newPage({
    viewport: { width: 300, height: 700 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  });
  const server = { ...SERVER, ...script };
  const calls: { name: Call; values: unknown[] }[] = [];
  const mishaps: string[] = [];
  let held: Promise<void> = Promise.resolve();

  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') mishaps.push(message.text());
  });
  page.on('pageerror', (error) => mishaps.push(error.message));
  await page.clock.install({ time: new Date('2023-06-13T14:05:00+07:00') });
  const html = builtFile('sidebar.html').replace('<?= page ?>', at).replace('<?= frozen ?>', frozen);
  await page.route('**/*', (route) => {
    if (route.request().url() === ADDRESS)
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    mishaps.push(`request: ${route.request().url()}`);
    return route.abort();
  });
  await page.exposeFunction('callServer', async (name: Call, values: unknown[]) => {
    calls.push({ name, values });
    await held;
    const answer = (server[name] as (...given: unknown[]) => unknown)(...values);
    if (answer === null) return new Promise(() => {});
    return (answer as { thrown?: string }).thrown ? answer : { answer };
  });
  await page.addInitScript({ path: join(__dirname, 'google-bridge.js') });
  await page.goto(ADDRESS);

  return {
    page,
    calls,
    mishaps,
    hold() {
      let release = () => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    async look(state) {
      if (SHOTS) {
        mkdirSync(SHOTS, { recursive: true });
        await page.evaluate('window.scrollTo(0, 0)');
        await page.screenshot({ path: join(SHOTS, `${state}.png`), fullPage: true });
      }
      const amiss = await page.evaluate<string[]>(readFileSync(join(__dirname, 'page-checks.js'), 'utf8'));
      expect({ state, amiss: [...amiss, ...(await unnamed(page)), ...mishaps] }).toEqual({ state, amiss: [] });
    },
  };
}

/** As Chromium computes names for screen readers. */
async function unnamed(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const shown = nodes.filter(({ ignored, role }) => !ignored && INTERACTIVE.test(String(role?.value)));
  return shown.filter(({ name }) => !name?.value).map(({ role }) => `without a name: ${role?.value}`);
}

export const button = ({ page }: Sidebar, name: string | RegExp) => page.getByRole('button', { name, exact: true });
export const names = ({ calls }: Sidebar) => calls.map(({ name }) => name);
export const focused = ({ page }: Sidebar) => page.evaluate<string>('document.activeElement.textContent.trim()');
