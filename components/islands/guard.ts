import { withdrawExpired } from './withdraw';

/**
 * Whether this build has a service worker. Without one, guards of earlier builds find the kill
 * switch at the worker's address, and this one leaves it alone.
 */
declare const KEEPS_OFFLINE: boolean;

const check = () => withdrawExpired(document, new Date().toISOString().slice(0, 10));

check();
// A page may stay open, or come back from the browser's memory, long after it was loaded.
addEventListener('pageshow', check);
document.addEventListener('visibilitychange', check);

if (KEEPS_OFFLINE && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    // What is shown comes first; without a worker the page works all the same.
    navigator.serviceWorker
      .register('/service-worker.js', { updateViaCache: 'none' })
      .catch(() => {});
  });
}
