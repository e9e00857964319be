import { Component, type ComponentType, createElement } from 'preact';

/** The same component, drawn again only when one of its properties is another value. */
export function memo<Props extends object>(Inner: ComponentType<Props>): ComponentType<Props> {
  return class Memo extends Component<Props> {
    override shouldComponentUpdate(next: Readonly<Props>): boolean {
      return !sameFields(this.props, next);
    }

    override render() {
      return createElement(Inner, this.props);
    }
  };
}

/** Whether two objects hold the same values under the same keys. */
export function sameFields(one: object, other: object): boolean {
  const [left, right] = [Object.entries(one), Object.keys(other)];
  return (
    left.length === right.length && left.every(([key, value]) => Object.is(value, other[key as keyof typeof other]))
  );
}
