/** Describes every element for editors, Storybook and the contract tests; `define/` gives each class its tag. */
export default {
  globs: ['src/widgets/*/*.element.ts', 'src/widgets/*/*.events.ts', 'src/define/*.ts'],
  exclude: ['**/*.test.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
};
