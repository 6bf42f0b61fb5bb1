const [width, rowHeight, left, right] = [440, 34, 145, 60];
const words = {
  en: {
    kinds: { answer: "an answer", withReasons: "with every reason" },
    label: "Time of an answer, the graph = 1",
    byHand: "by hand",
  },
  fr: {
    kinds: { answer: "une réponse", withReasons: "avec chaque raison" },
    label: "Temps d’une réponse, graphe = 1",
    byHand: "à la main",
  },
};

/** A picture of how long each takes beside the graph, on a scale that grows tenfold from line to line. */
export function picture(figures, language) {
  const { kinds, label: title, byHand } = words[language];
  const decimal = (text) => (language === "fr" ? text.replace(".", ",") : text);
  const rows = Object.entries(figures).map(([name, measured]) => [
    name === "by hand" ? byHand : name,
    measured,
  ]);
  const most = Math.max(...rows.map(([, { answer }]) => answer.times), 100);
  const least = 0.01;
  const at = (times) =>
    left +
    (Math.log10(Math.max(times, least) / least) / Math.log10((most * 1.2) / least)) * (width - left - right);
  const height = 64 + rows.length * rowHeight * 2 + 30;
  const marks = [];
  for (let times = least; times <= most; times *= 10) marks.push(Number(times.toPrecision(1)));
  const bars = rows.flatMap(([of, measured], row) =>
    Object.keys(kinds)
      .filter((kind) => measured[kind] !== undefined)
      .map((kind, index) => {
        const top = 60 + row * rowHeight * 2 + index * (rowHeight - 6);
        const { times } = measured[kind];
        const label = times < 10 ? decimal(times.toPrecision(2)) : Math.round(times).toLocaleString(language);
        const name =
          index === 0 ? `<text x="${left - 12}" y="${top + 16}" text-anchor="end">${of}</text>` : "";
        return `${name}<rect class="${kind}" x="${left}" y="${top}" width="${Math.max(at(times) - left, 2).toFixed(1)}" height="22"/><text x="${(at(times) + 8).toFixed(1)}" y="${top + 16}">${label} ×</text>`;
      }),
  );
  const lines = marks.map(
    (times) =>
      `<line x1="${at(times).toFixed(1)}" x2="${at(times).toFixed(1)}" y1="52" y2="${height - 26}"/><text x="${at(times).toFixed(1)}" y="${height - 8}" text-anchor="middle">${decimal(String(times))} ×</text>`,
  );
  const legend = Object.entries(kinds)
    .map(
      ([kind, said], index) =>
        `<rect class="${kind}" x="${40 + index * 150}" y="22" width="14" height="14"/><text x="${60 + index * 150}" y="34">${said}</text>`,
    )
    .join("");
  const style =
    "text{font:14px system-ui,sans-serif;fill:#1b1b1b}.page{fill:#fff}.answer{fill:#2f6fb3}.withReasons{fill:#b37a1f}line{stroke:#8885;stroke-width:1}" +
    "@media(prefers-color-scheme:dark){text{fill:#f0f0f0}.page{fill:#1b1b1b}.answer{fill:#6ea8e0}.withReasons{fill:#e0b35c}}";
  const label = rows
    .map(([name, { answer }]) => `${name} ${decimal(String(Number(answer.times.toPrecision(2))))}`)
    .join(language === "fr" ? " ; " : ", ");
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${title}${language === "fr" ? " :" : ":"} ${label}"><style>${style}</style><rect class="page" width="${width}" height="${height}"/>${legend}${lines.join("")}${bars.join("")}</svg>\n`;
}
