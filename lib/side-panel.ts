import { browser } from 'wxt/browser';

/** Firefox has a sidebar where Chrome and Edge have a side panel; its interface is in none of the types. */
interface Sidebar {
  open(): Promise<void>;
}
const isSidebar = (value: unknown): value is Sidebar => typeof value === 'object' && value !== null && 'open' in value;

/** The sidebar of Firefox; undefined in other browsers. */
export function sidebar(): Sidebar | undefined {
  const found: unknown = Reflect.get(browser, 'sidebarAction');
  return isSidebar(found) ? found : undefined;
}
