import { ui } from "#ui";
import { render } from "preact";
import css from "./form.css?inline";
import type { Assessment } from "./library/first.js";
import { begin, type Beginning } from "./state/begin.js";
import { today } from "./state/days.js";
import { fragmentOf } from "./state/link.js";
import { isRulebookName, readSituation } from "./state/read-state.js";
import { beginning, type Situation, type State } from "./state/state.js";
import { memoryTrail } from "./state/trail.js";
import { App, type Around } from "./view/app.js";

/** What the event `answered` brings: the situation so far, by which rules, and the fragment of an address that carries it. */
export interface AnsweredDetail extends Situation {
  readonly fragment: string;
}

/** What the event `completed` brings: the situation, and the answer of the library. */
export interface CompletedDetail extends AnsweredDetail {
  readonly answer: Assessment;
}

/** Draws the form of one language into an element; it may have just entered its page, or be told to begin anew. */
type Draw = (host: HTMLElement, root: ShadowRoot, enters: boolean) => void;

const name = "titres-identite";

/** The form as an element: `<titres-identite lang="fr">`. Each language is a file, and several may be on one page. */
class TitresIdentite extends HTMLElement {
  static readonly observedAttributes = ["situation", "rulebook", "office", "lang", "link", "memory"];
  /** How each language draws itself that was loaded. */
  static readonly #languages = new Map<string, Draw>();
  static readonly #drawn = new Set<TitresIdentite>();

  /** Brings another language. */
  static speak(language: string, draw: Draw): void {
    this.#languages.set(language, draw);
    for (const element of this.#drawn) if (element.lang === language) element.draw(true);
  }

  connectedCallback(): void {
    TitresIdentite.#drawn.add(this);
    this.draw(true);
  }

  disconnectedCallback(): void {
    TitresIdentite.#drawn.delete(this);
    if (this.shadowRoot !== null) render(null, this.shadowRoot);
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (this.isConnected && before !== after) this.draw(false);
  }

  private draw(enters: boolean): void {
    const languages = TitresIdentite.#languages;
    const draw = languages.get(this.lang) ?? [...languages.values()][0];
    draw?.(this, this.shadowRoot ?? this.attachShadow({ mode: "open" }), enters);
  }
}

const draw: Draw = (host, root, enters) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const around = { title: false, link: host.hasAttribute("link"), memory: host.hasAttribute("memory") };
  const { state, notice } = beginningOf(host, enters ? around : { link: false, memory: false });
  const tell = (type: "answered" | "completed", detail: AnsweredDetail | CompletedDetail): void => {
    host.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  };
  render(null, root);
  render(
    <div class="form" lang={ui.language} part="form">
      <App
        trail={memoryTrail(state)}
        today={today}
        around={around}
        notice={notice}
        onAnswered={(so) => tell("answered", detailOf(so))}
        onCompleted={(so, answer) => tell("completed", { ...detailOf(so), answer })}
      />
      <p class="not-the-state">{ui.notTheState}</p>
    </div>,
    root,
  );
};

function detailOf({ application, skip, rulebook }: Situation): AnsweredDetail {
  const situation = { application, skip, rulebook };
  return { ...situation, fragment: fragmentOf(situation) };
}

/** Where to begin: what the address carries and the device keeps comes before the attributes, where these ask for it. */
function beginningOf(host: HTMLElement, uses: Pick<Around, "link" | "memory">): Beginning {
  const said = stateIn(host);
  const notice = said === undefined ? ui.unreadableGiven : undefined;
  return { notice, ...begin(said ?? beginning(today()), uses) };
}

/** Where the attributes say to begin; nothing where they say what cannot be read. */
function stateIn(host: HTMLElement): State | undefined {
  const start = beginning(today());
  const rulebook = host.getAttribute("rulebook") ?? "national";
  const office = host.getAttribute("office") ?? undefined;
  const situation = readSituation({
    application: applicationIn(host.getAttribute("situation")) ?? start.application,
  });
  if (situation === undefined || !isRulebookName(rulebook)) return undefined;
  return { ...start, ...situation, given: undefined, rulebook, office };
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
