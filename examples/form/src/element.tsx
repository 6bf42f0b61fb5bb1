import { ui } from "#ui";
import { render } from "preact";
import css from "./form.css?inline";
import type { Application, Assessment } from "./library/first.js";
import { today } from "./state/days.js";
import { isRulebookName, readSituation } from "./state/read-state.js";
import { beginning, type State } from "./state/state.js";
import { memoryTrail } from "./state/trail.js";
import { App } from "./view/app.js";

/** What the event `answered` brings: the situation so far. */
export interface AnsweredDetail {
  readonly application: Application;
  readonly skip: readonly string[];
}

/** What the event `completed` brings: the situation, and the answer of the library. */
export interface CompletedDetail extends AnsweredDetail {
  readonly answer: Assessment;
}

/** Draws the form of one language into an element. */
type Draw = (host: HTMLElement, root: ShadowRoot) => void;

const name = "titres-identite";

/** The form as an element: `<titres-identite lang="fr">`. Each language is a file, and several may be on one page. */
class TitresIdentite extends HTMLElement {
  static readonly observedAttributes = ["situation", "rulebook", "office", "lang"];
  /** How each language draws itself that was loaded. */
  static readonly #languages = new Map<string, Draw>();
  static readonly #drawn = new Set<TitresIdentite>();

  /** Brings another language. */
  static speak(language: string, draw: Draw): void {
    this.#languages.set(language, draw);
    for (const element of this.#drawn) if (element.lang === language) element.draw();
  }

  connectedCallback(): void {
    TitresIdentite.#drawn.add(this);
    this.draw();
  }

  disconnectedCallback(): void {
    TitresIdentite.#drawn.delete(this);
    if (this.shadowRoot !== null) render(null, this.shadowRoot);
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (this.isConnected && before !== after) this.draw();
  }

  private draw(): void {
    const languages = TitresIdentite.#languages;
    const draw = languages.get(this.lang) ?? [...languages.values()][0];
    draw?.(this, this.shadowRoot ?? this.attachShadow({ mode: "open" }));
  }
}

const draw: Draw = (host, root) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const given = stateIn(host);
  const tell = (type: "answered" | "completed", detail: AnsweredDetail | CompletedDetail): void => {
    host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  };
  render(null, root);
  render(
    <div class="form" lang={ui.language} part="form">
      <App
        trail={memoryTrail(given ?? beginning(today()))}
        today={today}
        isOwnPage={false}
        notice={given === undefined ? ui.unreadableGiven : undefined}
        onAnswered={({ application, skip }) => tell("answered", { application, skip })}
        onCompleted={({ application, skip }, answer) => tell("completed", { application, skip, answer })}
      />
      <p class="not-the-state">{ui.notTheState}</p>
    </div>,
    root,
  );
};

/** Where the attributes say to begin; nothing where they say what cannot be read. */
function stateIn(host: HTMLElement): State | undefined {
  const start = beginning(today());
  const rulebook = host.getAttribute("rulebook") ?? "national";
  const office = host.getAttribute("office") ?? undefined;
  const situation = readSituation({
    application: applicationIn(host.getAttribute("situation")) ?? start.application,
  });
  if (situation === undefined || !isRulebookName(rulebook)) return undefined;
  return { ...start, ...situation, rulebook, office };
}

function applicationIn(written: string | null): unknown {
  if (written === null || written.trim() === "") return undefined;
  try {
    return JSON.parse(written);
  } catch {
    return { depositOn: written };
  }
}

const before = customElements.get(name) as typeof TitresIdentite | undefined;
(before ?? TitresIdentite).speak(ui.language, draw);
if (before === undefined) customElements.define(name, TitresIdentite);
