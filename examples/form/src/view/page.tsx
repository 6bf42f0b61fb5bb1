import { ui } from "#ui";
import type { ComponentChildren } from "preact";

const content = "ask";

/** Goes to the content without a step in the history, where each step is a screen. */
function toContent(event: Event): void {
  event.preventDefault();
  document.getElementById(content)?.focus();
}

/** A page of its own around the form. */
export function Page({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="form">
      <a class="skip" href={`#${content}`} onClick={toContent}>
        {ui.toContent}
      </a>
      <header>
        <h1>{ui.title}</h1>
        <p>{ui.notTheState}</p>
      </header>
      <main id={content} tabIndex={-1}>
        {children}
      </main>
      <footer>
        <p>{ui.nothingKept}</p>
        <p>
          <a href={ui.otherPage} hreflang={ui.otherCode} lang={ui.otherCode}>
            {ui.otherLanguage}
          </a>
        </p>
      </footer>
    </div>
  );
}
