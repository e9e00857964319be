import { Component, type ComponentChildren } from 'preact';

interface Props {
  /** What is shown in the place of a page that cannot be drawn. */
  readonly instead: (error: unknown) => ComponentChildren;
  readonly children: ComponentChildren;
}

/** Keeps a fault in drawing from emptying the page. */
export class Boundary extends Component<Props, { readonly error: unknown }> {
  override state = { error: null as unknown };

  override componentDidCatch(error: unknown): void {
    this.setState({ error });
  }

  override render() {
    return this.state.error === null ? this.props.children : this.props.instead(this.state.error);
  }
}
