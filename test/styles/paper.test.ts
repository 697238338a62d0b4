import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {LitElement} from 'lit';
import '../../src/define.ts';
import {capabilities} from '../support/engine.ts';
import {until} from '../support/until.ts';

const TAGS = [
  'motcua-procedure-lookup',
  'motcua-procedure',
  'motcua-dossier-tracker',
  'motcua-kpi-chart',
  'motcua-kpi-board',
];

(capabilities.emulatesMedia ? describe : describe.skip)('on paper', () => {
  for (const tag of TAGS) {
    it(`${tag} has dark ink and no ground, in the dark theme and on a page with light text too`, async () => {
      const page = await fixture<HTMLElement>(html`<div></div>`);
      page.style.setProperty('--motcua-color-text', '#eef3f3');
      page.style.setProperty('--motcua-color-surface', '#141b1d');
      const element = document.createElement(tag) as LitElement & {theme: string};
      element.theme = 'dark';
      page.append(element);
      await element.updateComplete;
      const root = element.renderRoot.querySelector('.root')!;
      const scheme = () => getComputedStyle(root).colorScheme;
      await until(() => scheme() === 'dark', 'it never became dark');
      try {
        await emulateMedia({media: 'print'});
        const {color, backgroundColor, colorScheme} = getComputedStyle(root);
        expect([color, backgroundColor, colorScheme]).to.deep.equal([
          'rgb(0, 0, 0)',
          'rgba(0, 0, 0, 0)',
          'light',
        ]);
      } finally {
        await emulateMedia({media: 'screen'});
      }
    });
  }
});
