import type {LitElement} from 'lit';
import {addDark} from '../styles/dark.ts';
import {showPageInside} from './unclosed-tag.ts';

/** What few widgets need; it comes after the first drawing. */
export function seldomNeeded(host: LitElement): void {
  addDark(host);
  showPageInside(host);
}
