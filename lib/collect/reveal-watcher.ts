import { listenLastingly } from './lasting-listeners.ts';

/** After these events a page may show what was hidden: a click on a tab, a key, the end of a transition. */
const revealingEvents = ['click', 'keyup', 'transitionend', 'animationend', 'toggle'] as const;
/** How long after such an event we look: pages need a moment to respond. Milliseconds. */
const momentMs = 300;
/** How far from the window something already counts as near. */
const margin = '50%';

/**
 * Tells when hidden elements may have been revealed: when they come near the viewport (what is not displayed has no place at all), or after an event that
 * often makes pages show more. Asks for no style itself and sets nothing on the page.
 */
export class RevealWatcher {
  readonly #near: IntersectionObserver;
  readonly #tell: () => void;
  #elements: ReadonlySet<Element> = new Set();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tell: () => void, signal: AbortSignal) {
    this.#tell = tell;
    const isNear = ({ isIntersecting }: IntersectionObserverEntry): boolean => isIntersecting;
    this.#near = new IntersectionObserver((entries) => entries.some(isNear) && this.#soon(), { rootMargin: margin });
    const soon = (): void => this.#soon();
    listenLastingly(() => {
      for (const type of revealingEvents) document.addEventListener(type, soon, { capture: true, passive: true, signal });
    }, signal);
    signal.addEventListener('abort', () => this.await(new Set()));
  }

  /** The elements that are waited for from now on. */
  await(elements: ReadonlySet<Element>): void {
    for (const element of this.#elements) if (!elements.has(element)) this.#near.unobserve(element);
    for (const element of elements) if (!this.#elements.has(element)) this.#near.observe(element);
    this.#elements = elements;
  }

  #soon(): void {
    if (this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#tell();
    }, momentMs);
  }
}
