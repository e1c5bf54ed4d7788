// Talks to the server as docs/voting-protocol.md has it.

const PATIENCE = 8000;

/**
 * @returns {Promise<{status: number, data: any, retryAfter: number}>} status 0 when the server could
 *     not be reached
 */
export async function call(method, path, body) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), PATIENCE);
  try {
    const response = await fetch(path, {
      method,
      headers: body ? { 'Content-Type': 'application/json', Casustafel: '1' } : {},
      body: body ? JSON.stringify(body) : undefined,
      credentials: 'same-origin',
      cache: 'no-store',
      signal: controller.signal,
    });
    const text = await response.text();
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
export const getState = () => call('GET', '/api/state');
export const join = (request) => call('POST', '/api/join', request);

const POLL = 4000;
const TRY_EVENTS_AGAIN = 30000;

/**
 * Listens for changes; asks every few seconds where events do not come through.
 *
 * @param {{changed: function(), ended: function(), open: function(), lost: function()}} on
 * @returns {function()} stops listening
 */
export function listen(on) {
  let source = null;
  let failures = 0;
  let polling = 0;
  let again = 0;

  function stopPolling() {
    clearInterval(polling);
    clearTimeout(again);
    polling = 0;
  }

  function open() {
    source = new EventSource('/api/events');
    source.addEventListener('open', () => {
      failures = 0;
      stopPolling();
      on.open();
    });
    source.addEventListener('state', on.changed);
    source.addEventListener('ended', () => {
      stop();
      on.ended();
    });
    source.addEventListener('error', () => {
      failures += 1;
      on.lost();
      if (failures >= 2 && !polling) {
        polling = setInterval(on.changed, POLL);
      }
      if (source.readyState === EventSource.CLOSED) {
        again = setTimeout(open, failures < 2 ? 1000 : TRY_EVENTS_AGAIN);
      }
    });
  }

  function stop() {
    stopPolling();
    if (source) {
      source.close();
    }
  }

  open();
  return stop;
}
