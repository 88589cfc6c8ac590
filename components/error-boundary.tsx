import { Component, type ComponentChildren } from 'preact';
import { i18n } from '#i18n';

interface BoundaryProps {
  /** When this changes the reader has gone elsewhere, and there it may work. */
  of: string;
  children: ComponentChildren;
}

interface BoundaryState {
  error: string | null;
  of: string;
}

/** What stands in place of a view that broke: a sentence, and the line that whoever mends it wants to see. */
export class ErrorBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null, of: this.props.of };

  static override getDerivedStateFromError(error: unknown): Partial<BoundaryState> {
    return { error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }

  static override getDerivedStateFromProps({ of }: BoundaryProps, state: BoundaryState): Partial<BoundaryState> | null {
    return of === state.of ? null : { of, error: null };
  }

  override render() {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div class="state" role="alert">
        <h1>{i18n.t('popup.broken')}</h1>
        <p>{i18n.t('popup.brokenMore')}</p>
        <code>{error}</code>
        <button type="button" onClick={() => this.setState({ error: null })}>
          {i18n.t('popup.again')}
        </button>
      </div>
    );
  }
}
