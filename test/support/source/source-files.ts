/** The source tree as the contract tests read it: parsed, never searched as plain text where grammar matters. */
import {globSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

export interface ImportFact {
  /** The module as written. */
  readonly name: string;
  /** Path from the root for a file of ours; undefined for third party and Node. */
  readonly file?: string;
  readonly isDynamic: boolean;
  /** Erased at build: nothing of it runs. */
  readonly isTypeOnly: boolean;
}

export interface TemplateFact {
  readonly tag: string;
  /** The literal text, with a space where a value stands. */
  readonly text: string;
  readonly line: number;
}

export interface TextFact {
  readonly text: string;
  readonly line: number;
}

export interface SourceFile {
  /** Path from the root, such as `src/domain/sources.ts`. */
  readonly path: string;
  readonly code: string;
  readonly lines: number;
  readonly imports: readonly ImportFact[];
  readonly templates: readonly TemplateFact[];
  /** Every string literal and piece of an untagged template, comments left out. */
  readonly texts: readonly TextFact[];
}

/** Every TypeScript file of `src`, sorted by path. */
export function readSourceFiles(): readonly SourceFile[] {
  return globSync('src/**/*.ts', {cwd: root}).sort().map(readSourceFile);
}

export function readSourceFile(path: string): SourceFile {
  const code = readFileSync(join(root, path), 'utf8');
  const tree = ts.createSourceFile(path, code, ts.ScriptTarget.ESNext, true);
  const imports: ImportFact[] = [];
  const templates: TemplateFact[] = [];
  const texts: TextFact[] = [];
  const lineOf = (node: ts.Node) => tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;

  const addImport = (name: string, isDynamic: boolean, isTypeOnly: boolean) => {
    const file = name.startsWith('.') ? relative(root, join(root, dirname(path), name)) : undefined;
    imports.push({name, ...(file !== undefined && {file}), isDynamic, isTypeOnly});
  };

  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      addImport(
        node.moduleSpecifier.text,
        false,
        Boolean(node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword),
      );
      return;
    }
    if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      addImport(node.moduleSpecifier.text, false, node.isTypeOnly);
      return;
    }
    if (
      ts.isImportTypeNode(node) &&
      ts.isLiteralTypeNode(node.argument) &&
      ts.isStringLiteral(node.argument.literal)
    ) {
      addImport(node.argument.literal.text, false, true);
      return;
    }
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [name] = node.arguments;
      if (name && ts.isStringLiteralLike(name)) addImport(name.text, true, false);
      return;
    }
    if (ts.isTaggedTemplateExpression(node)) {
      templates.push({tag: node.tag.getText(tree), text: literalText(node.template), line: lineOf(node)});
      if (ts.isTemplateExpression(node.template))
        node.template.templateSpans.forEach((span) => visit(span.expression));
      return;
    }
    if (ts.isStringLiteralLike(node)) texts.push({text: node.text, line: lineOf(node)});
    if (ts.isTemplateExpression(node)) texts.push({text: literalText(node), line: lineOf(node)});
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return {path, code, lines: code.trimEnd().split('\n').length, imports, templates, texts};
}

function literalText(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return [template.head.text, ...template.templateSpans.map((span) => span.literal.text)].join(' ');
}
