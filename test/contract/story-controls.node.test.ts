import assert from 'node:assert/strict';
import {test} from 'node:test';
import {elementArgTypes, onlyWhatIsBound} from '../../.storybook/element-docs.ts';

const field = (name: string, text: string, attribute?: string) => ({
  kind: 'field',
  name,
  type: {text},
  ...(attribute && {attribute}),
});

const manifest = {
  modules: [
    {
      declarations: [
        {
          name: 'CounterElement',
          tagName: 'motcua-counter',
          members: [
            field('source', 'Source | undefined'),
            field('label', 'string | undefined', 'label'),
            field('pageSize', 'number', 'page-size'),
            field('plain', 'boolean', 'plain'),
          ],
          slots: [{name: '', description: 'What else is shown.'}],
        },
      ],
    },
  ],
};

test('what is written in HTML has a control in its story, of the kind that Storybook draws', () => {
  const rows = elementArgTypes(manifest, 'motcua-counter') ?? {};
  assert.deepEqual(
    Object.entries(rows).map(([key, {control}]) => [key, control]),
    [
      ['label', {type: 'text'}],
      ['pageSize', {type: 'number'}],
      ['plain', {type: 'boolean'}],
      ['source', {disable: true}],
      ['slots: ', {disable: true}],
    ],
  );
});

test('a story has no control for what it does not hand to its element', () => {
  const rows = elementArgTypes(manifest, 'motcua-counter') ?? {};
  const bound = onlyWhatIsBound(rows, {label: undefined});
  assert.deepEqual(bound['label']?.control, {type: 'text'});
  assert.deepEqual(bound['plain']?.control, {disable: true});
});
