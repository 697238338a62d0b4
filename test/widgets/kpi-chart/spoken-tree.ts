import {executeServerCommand} from '@web/test-runner-commands';

interface SpokenNode {
  readonly role: string;
  readonly name: string;
  readonly children: readonly SpokenNode[];
}

interface RawNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: {readonly value: string};
  readonly name?: {readonly value: string};
  readonly childIds?: readonly string[];
}

/** The accessibility tree of the page, and nothing else: what a screen reader has to go by. Chromium only. */
export class SpokenTree {
  /** In reading order, each before its children. */
  readonly #nodes: readonly SpokenNode[];

  constructor(nodes: readonly SpokenNode[]) {
    this.#nodes = nodes;
  }

  static async read(): Promise<SpokenTree> {
    const raw = await executeServerCommand<RawNode[], undefined>('motcua-tree');
    const byId = new Map(raw.map((node) => [node.nodeId, node]));
    // What is ignored stands for nothing itself; its children take its place.
    const shown = (node: RawNode): SpokenNode[] => {
      const children = (node.childIds ?? []).flatMap((id) => {
        const child = byId.get(id);
        return child ? shown(child) : [];
      });
      const {role, name, ignored} = node;
      return ignored ? children : [{role: role?.value ?? '', name: name?.value ?? '', children}];
    };
    return new SpokenTree((raw[0] ? shown(raw[0]) : []).flatMap(flat));
  }

  /** What stands between the heading of this name and the next one. */
  section(heading: string): SpokenTree {
    const from = this.#nodes.findIndex(({role, name}) => role === 'heading' && name === heading);
    const length = this.#nodes.slice(from + 1).findIndex(({role}) => role === 'heading');
    return new SpokenTree(
      from < 0 ? [] : this.#nodes.slice(from, length < 0 ? undefined : from + 1 + length),
    );
  }

  /** Names of all nodes of a role. */
  names(role: string): string[] {
    return this.#nodes.filter((node) => node.role === role).map(({name}) => name);
  }

  /** All text in reading order. */
  get text(): string {
    return this.#nodes
      .filter(({role}) => role === 'StaticText')
      .map(({name}) => name)
      .join(' ')
      .replaceAll('\u00A0', ' ')
      .replace(/\s+/g, ' ');
  }

  /** The table as rows of cells, its head first. */
  get rows(): string[][] {
    return this.#nodes
      .filter(({role}) => role === 'row')
      .map((row) => row.children.map(({name}) => name.replaceAll('\u00A0', ' ').trim()));
  }

  /** The cell of the row that begins with `row`, under the head `column`. */
  cell(row: string, column: string): string {
    const [heads = [], ...body] = this.rows;
    const found = body.find(([first]) => first?.startsWith(row));
    return found?.[heads.indexOf(column)] ?? `no "${row}" under "${column}"`;
  }

  /** Every cell under a head, with the first cell of its row. */
  column(head: string): [string, string][] {
    const [heads = [], ...body] = this.rows;
    const index = heads.indexOf(head);
    return body.map((row) => [row[0] ?? '', row[index] ?? '']);
  }
}

function flat(node: SpokenNode): SpokenNode[] {
  return [node, ...node.children.flatMap(flat)];
}
