import { Component, type ReactNode } from 'react';

interface PaneBoundaryProps {
  /** What the pane is called in the message: "The list". */
  readonly name: string;
  /** Where the reader is; when it changes, the pane is tried again. */
  readonly place: unknown;
  readonly children: ReactNode;
}

/** Keeps a fault in one pane from taking the others with it. */
export class PaneBoundary extends Component<PaneBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidUpdate(previous: PaneBoundaryProps) {
    if (this.state.failed && previous.place !== this.props.place) this.setState({ failed: false });
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <div role="alert" className="p-6 text-sm">
        <p>{this.props.name} can’t be shown because of a fault in Broadsheet. Nothing is lost.</p>
        <button type="button" className="action mt-2" onClick={() => this.setState({ failed: false })}>
          Try again
        </button>
      </div>
    );
  }
}
