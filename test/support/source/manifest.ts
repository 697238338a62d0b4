/** `custom-elements.json` as the contract tests and the stories read it. */
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './source-files.ts';

interface Described {
  readonly name: string;
  readonly description?: string;
}

export interface ElementMember extends Described {
  readonly kind: string;
}

export interface ElementFact extends Described {
  readonly tagName: string;
  /** Path of the file of the class, from the root. */
  readonly path: string;
  readonly members?: readonly ElementMember[];
  readonly attributes?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly slots?: readonly Described[];
  readonly events?: readonly (Described & {readonly type?: {readonly text: string}})[];
}

interface Manifest {
  readonly modules: readonly {
    readonly path: string;
    readonly declarations?: readonly Partial<ElementFact>[];
  }[];
}

/** Every described element; throws when the file has not been generated (`npm run manifest`). */
export function readElements(): readonly ElementFact[] {
  const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')) as Manifest;
  return manifest.modules.flatMap(({path, declarations = []}) =>
    declarations.filter((each) => each.tagName !== undefined).map((each) => ({...each, path}) as ElementFact),
  );
}
