/* global self, caches, fetch */
// Keeps the form of one language, so that it works without a network once it was there. `npm run form` writes the names in.
const version = "VERSION";
const files = "FILES";

const language = new URL(self.location.href).searchParams.get("language") ?? "fr";
const name = `titres-identite-${version}-${language}`;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(name).then((cache) => cache.addAll(files[language] ?? [])));
  self.skipWaiting();
});

self.addEventListener("activate", (event) => {
  const old = (key) => key.startsWith("titres-identite-") && !key.startsWith(`titres-identite-${version}-`);
  event.waitUntil(
    caches
      .keys()
      .then((keys) => Promise.all(keys.filter(old).map((key) => caches.delete(key))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(self.registration.scope)) return;
  const page = request.url === self.registration.scope ? `${self.registration.scope}index.html` : request.url;
  event.respondWith(caches.match(page, { ignoreSearch: true }).then((kept) => kept ?? fetch(request)));
});
