/** Signing in and out in a real browser, with the built-in issuer: pages, cookies, policy and accessibility. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axe, canBrowse, onStage } from '../support/browser.ts';

const DEEP = '/review?select=019a0000-0000-7000-8000-000000000000';

describe.skipIf(!canBrowse)('signing in with a browser', () => {
  const stage = onStage();
  const subject = (page: Page): Promise<string> =>
    page.evaluate('fetch("/session").then((answer) => answer.json()).then(({ subject }) => subject)');

  it('leads from a link through the password back to the link', async () => {
    const page = await stage.page();
    await page.goto(DEEP);
    await page.getByRole('link', { name: 'Sign in' }).click();
    await page.waitForURL('**/sign-in/*');
    expect(await axe(page)).toEqual([]);
    await stage.enter(page, 'officer-visa');
    await page.waitForURL(stage.url + DEEP);
    await page.getByRole('navigation').first().waitFor();
    expect(await subject(page)).toBe('officer-visa');
  });

  it('keeps the cookie from scripts, and tokens from the browser', async () => {
    const page = await stage.signedIn('officer-visa');
    const cookies = await page.context().cookies(stage.url);
    expect(cookies).toMatchObject([{ name: 'symbolon', httpOnly: true, sameSite: 'Strict', expires: -1 }]);
    expect(await page.evaluate('document.cookie')).toBe('');
    const kept = await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])');
    expect(kept).not.toMatch(/eyJ/);
  });

  it('says that the password is wrong, in words and to assistive technology, and asks again', async () => {
    const page = await stage.page();
    stage.allow(page, /status of 401 .* at \S+\/sign-in\//);
    await page.goto('/session/sign-in');
    await stage.enter(page, 'officer-visa', 'wrong');
    expect(await page.getByRole('alert').textContent()).toBe('User name or password is not right.');
    expect(await page.title()).toContain('Sign-in failed');
    expect(await axe(page)).toEqual([]);
    await stage.enter(page, 'officer-visa');
    await page.waitForURL(`${stage.url}/`);
  });

  it('lets somebody else sign in after the sign-out', async () => {
    const page = await stage.signedIn('officer-visa');
    stage.allow(page, /status of 401 .* at \S+\/v1\//);
    const status = await page.evaluate(
      async () => (await fetch('/session/sign-out', { method: 'POST' })).status,
    );
    expect(status).toBe(204);
    await page.goto('/session/sign-in?to=/review');
    await stage.enter(page, 'officer-border');
    await page.waitForURL(`${stage.url}/review`);
    expect(await subject(page)).toBe('officer-border');
  });

  it('shows the way back in when the session has ended meanwhile', async () => {
    const page = await stage.signedIn('officer-visa', DEEP);
    stage.allow(page, /status of 401 .* at \S+\/v1\//);
    await page.context().clearCookies({ name: 'symbolon' });
    await page.reload();
    await page.getByRole('link', { name: 'Sign in' }).click();
    await stage.enter(page, 'officer-visa');
    await page.waitForURL(stage.url + DEEP);
  });

  it('explains a sign-in that took too long', async () => {
    const page = await stage.page();
    stage.allow(page, /status of 40[04]/);
    await page.goto('/session/sign-in?to=/review');
    await page.context().clearCookies();
    await stage.enter(page, 'officer-visa');
    await page.getByRole('heading', { name: 'This sign-in has expired' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('link', { name: 'Sign in again' }).click();
    await stage.enter(page, 'officer-visa');
    await page.waitForURL(`${stage.url}/`);
  });

  it('begins at localhost as well', async () => {
    const page = await stage.page();
    await page.goto(`${stage.url.replace('127.0.0.1', 'localhost')}/session/sign-in?to=/review`);
    await stage.enter(page, 'officer-visa');
    await page.waitForURL(`${stage.url}/review`);
  });

  it('does not let a page of another site use the session', async () => {
    const page = await stage.signedIn('officer-visa');
    stage.allow(page, /CORS|ERR_FAILED|status of 40[0-9]/);
    await page.route('http://evil.example/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title>' }),
    );
    await page.goto('http://evil.example/');
    const ask = (path: string, init: object) =>
      page.evaluate(
        ([address, how]) =>
          fetch(address, how).then(
            ({ type }) => type,
            () => 'failed',
          ),
        [stage.url + path, { credentials: 'include', ...init }] as const,
      );
    await ask('/session/sign-out', { method: 'POST', mode: 'no-cors' });
    expect(await ask('/v1/self', { headers: { 'x-purpose': 'MID_VERIFICATION' } })).toBe('failed');
    expect(await ask('/session', {})).toBe('failed');
    await page.goto('/');
    expect(await subject(page)).toBe('officer-visa');
  });

  it('does not let a script be written into a page', async () => {
    const page = await stage.signedIn('officer-visa');
    stage.allow(page, /policy|Trusted|Content Security Policy/);
    // In a timer, since what the debugger evaluates itself is not bound by the policy.
    const outcome = await page.evaluate(`new Promise((done) => setTimeout(() => {
      const tried = [];
      try { document.body.innerHTML = '<img src=x onerror=alert(1)>'; tried.push('markup'); } catch {}
      try { eval('1'); tried.push('eval'); } catch {}
      try { open('javascript:window.broken = 1', '_self'); } catch {}
      const script = document.createElement('script');
      try { script.textContent = 'window.broken = 1'; document.body.append(script); } catch {}
      setTimeout(() => done([...tried, String(window.broken)]), 100);
    }, 0))`);
    expect(outcome).toEqual(['undefined']);
  });

  it('shows the description of the API', async () => {
    const page = await stage.page();
    const answer = await page.goto('/docs/');
    const policy = answer?.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("script-src 'self'; style-src 'self' 'nonce-");
    expect(policy).not.toMatch(/unsafe|data:|\*/);
    // Style attributes in the reader's markup are refused, and it looks none the worse for it.
    stage.allow(page, /\/docs\/js\/scalar\.js/);
    await page.getByText('Is the process alive').first().waitFor();
  });
});
