declare const self: ServiceWorkerGlobalScope;

/**
 * The worker that ends all workers: published at the same address, it takes the place of the one
 * that visitors have, deletes what that one saved, and leaves.
 */
self.addEventListener('install', () => {
  self.skipWaiting();
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    self.caches
      .keys()
      .then((names) => Promise.all(names.map((name) => self.caches.delete(name))))
      .then(() => self.registration.unregister()),
  );
});

export {};
