import type {LitElement} from 'lit';
import {addDark} from '../styles/dark.ts';
import {leaveEnclosingLink} from './enclosing-link.ts';
import {showPageInside} from './unclosed-tag.ts';

/** What few widgets need; it comes after the first drawing. */
export function addExtras(host: LitElement): void {
  addDark(host);
  showPageInside(host);
  leaveEnclosingLink(host);
}
