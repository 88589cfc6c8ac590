/** Firefox has a sidebar where Chrome and Edge have a side panel; its interface is in none of the types. */
interface Sidebar {
  open(): Promise<void>;
}
const isSidebar = (value: unknown): value is Sidebar => typeof value === 'object' && value !== null && 'open' in value;

/** The sidebar of this browser, where that is Firefox. */
export function sidebarOf(browser: object): Sidebar | undefined {
  const found: unknown = Reflect.get(browser, 'sidebarAction');
  return isSidebar(found) ? found : undefined;
}
