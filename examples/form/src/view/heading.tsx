import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface Props {
  /** What is on the screen: when it is another, whoever hears the page is told so by the focus. */
  readonly of: string;
  /** Whether to take the focus; not as the page opens. */
  readonly takesFocus: boolean;
  readonly children: ComponentChildren;
}

/** The heading of a screen. */
export function ScreenHeading({ of, takesFocus, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [of]);
  return (
    <h2 ref={heading} tabIndex={-1} class="screen-heading" data-screen={of}>
      {children}
    </h2>
  );
}
