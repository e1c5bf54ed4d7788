// Asks the server, as docs/voting-protocol.md has it.

import { answered, asked } from './contact.js';

/**
 * @typedef {{nl: string, en: string}} Both
 * @typedef {{value: string, seq: number}} Stored
 * @typedef {{value: string, text: Both}} Option
 * @typedef {{round: number, voters: number, counts: Object<string, number> | null}} Result
 * @typedef {{
 *   subject: string, round: number, kind: 'agreement' | 'choice' | 'risk' | 'priority',
 *   stage: 'open' | 'closed' | 'revealed', closesIn: number | null, number: string,
 *   statement: Both, options: Option[], dots: number, most: number, voted: number,
 *   voters: number, mine: Stored | null, results: Result[]
 * }} Poll
 * @typedef {{clientId: string, text: string, state: 'waiting' | 'accepted' | 'rejected'}} Suggestion
 * @typedef {{
 *   run: string, revision: number, now: number, title: Both, me: {observer: boolean, role: string | null, people: number},
 *   poll: Poll | null, suggestions: Suggestion[]
 * }} State
 * @typedef {{
 *   title: Both, code: 'session' | 'ticket', roles: string[], table: boolean, locked: boolean,
 *   joined: boolean
 * }} Session
 * @typedef {{status: number, data: any, retryAfter: number}} Answer status 0: nothing was heard
 */

// The server itself gives up after ten seconds and says so.
const PATIENCE = 12000;

let tag = '';

/**
 * @param {'GET' | 'POST' | 'PUT'} method
 * @param {string} path
 * @param {Object} [body]
 * @param {Object<string, string>} [headers]
 * @returns {Promise<Answer>}
 */
export async function call(method, path, body, headers = {}) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), PATIENCE);
  asked();
  try {
    const response = await fetch(path, {
      method,
      headers: body ? { ...headers, 'Content-Type': 'application/json', Casustafel: '1' } : headers,
      body: body ? JSON.stringify(body) : undefined,
      credentials: 'same-origin',
      cache: 'no-store',
      signal: controller.signal,
    });
    const text = await response.text();
    answered();
    if (path === '/api/state' && response.status === 200) {
      tag = response.headers.get('ETag') || '';
    }
    return {
      status: response.status,
      data: text.startsWith('{') ? JSON.parse(text) : {},
      retryAfter: Number(response.headers.get('Retry-After')) || 0,
    };
  } catch {
    return { status: 0, data: {}, retryAfter: 0 };
  } finally {
    clearTimeout(timer);
  }
}

export const getSession = () => call('GET', '/api/session');

/** 304 when nothing changed since it was asked last. */
export const getState = () =>
  call('GET', '/api/state', undefined, tag ? { 'If-None-Match': tag } : {});

/** @param {{code?: string, observer: boolean, role: string | null, people: number, takeBack?: boolean}} request */
export const join = (request) => call('POST', '/api/join', request);
