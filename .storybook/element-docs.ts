import type {ArgTypes} from '@storybook/web-components-vite';

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
}

interface Member extends Item {
  readonly kind: string;
  readonly attribute?: string;
}

interface Declaration extends Item {
  readonly tagName?: string;
  readonly members?: readonly Member[];
  readonly slots?: readonly Item[];
  readonly events?: readonly Item[];
  readonly cssProperties?: readonly Item[];
  readonly cssParts?: readonly Item[];
}

/** The shape of `custom-elements.json`, as far as the documentation pages need it. */
export interface Manifest {
  readonly modules: readonly {readonly declarations?: readonly Declaration[]}[];
}

type ArgType = ArgTypes[string];

function findElement(manifest: Manifest, tag: string): Declaration | undefined {
  return manifest.modules.flatMap(({declarations = []}) => declarations).find(({tagName}) => tagName === tag);
}

/** Storybook reads the short forms ('text', false) in stories only, and says of anything else that it has no control. */
const NONE: ArgType['control'] = {disable: true};

function controlOf(type: string): ArgType['control'] {
  if (/\bboolean\b/.test(type)) return {type: 'boolean'};
  if (/\bnumber\b/.test(type)) return {type: 'number'};
  if (/\bstring\b/.test(type)) return {type: 'text'};
  return NONE;
}

function propertyRow({name, description, attribute, type, default: usual}: Member): ArgType {
  const written = type?.text.replace(' | undefined', '') ?? '';
  return {
    name: attribute ?? name,
    description,
    control: controlOf(written),
    table: {
      category: attribute ? 'attributes' : 'properties',
      type: {summary: written},
      ...(usual !== undefined && {defaultValue: {summary: usual}}),
    },
  };
}

/** A row that only informs: its key cannot meet the key of a property of the same name. */
function plainRows(items: readonly Item[] = [], category: string): ArgTypes {
  const rows = items.map((item): [string, ArgType] => [
    `${category}: ${item.name}`,
    {
      name: item.name || '(default)',
      description: item.description,
      control: NONE,
      table: {category, ...(item.type && {type: {summary: item.type.text}})},
    },
  ]);
  return Object.fromEntries(rows);
}

/** The rows of an element's documentation table, from its own comments. */
export function elementArgTypes(manifest: Manifest, tag: string): ArgTypes | undefined {
  const element = findElement(manifest, tag);
  if (!element) return undefined;
  // What can be set in HTML comes first: there the controls are.
  const fields = (element.members ?? [])
    .filter(({kind}) => kind === 'field')
    .sort((a, b) => Number(!a.attribute) - Number(!b.attribute));
  return {
    ...Object.fromEntries(fields.map((field): [string, ArgType] => [field.name, propertyRow(field)])),
    ...plainRows(element.events, 'events'),
    ...plainRows(element.slots, 'slots'),
    ...plainRows(element.cssParts, 'parts'),
    ...plainRows(element.cssProperties, 'custom properties'),
  };
}

/** Leaves a control only to what a story hands to its element: nothing else would move. */
export function onlyWhatIsBound(rows: ArgTypes, args: Readonly<Record<string, unknown>>): ArgTypes {
  return Object.fromEntries(
    Object.entries(rows).map(([key, row]) => [key, key in args ? row : {...row, control: NONE}]),
  );
}

/** What the element is for, in the words of its class comment. */
export function elementDescription(manifest: Manifest, tag: string): string | undefined {
  return findElement(manifest, tag)?.description;
}
