/** The flag of a country, drawn. The country's name always stands beside it, so it says nothing to a screen reader. */
import { type ComponentChild, h } from 'preact';
import type { FlagNode, Flag as Shapes } from '../flags/flag.ts';

export const Flag = ({ flag }: { flag: Shapes | undefined }) =>
  flag ? (
    <svg class="flag" viewBox={flag.viewBox} aria-hidden="true">
      {flag.nodes.map(draw)}
    </svg>
  ) : null;

const draw = ([tag, attributes, children]: FlagNode, key: number): ComponentChild => h(tag, { ...attributes, key }, children.map(draw));
