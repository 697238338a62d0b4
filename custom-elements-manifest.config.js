/** The attribute that sets a property; the analyser itself lists one under two names when it is written with dashes. */
function attributeOf({name, attribute, type, default: usual, description}) {
  return {name: attribute, type, ...(usual !== undefined && {default: usual}), description, fieldName: name};
}

/** Only what an integrator may use is published: no private field, and no attribute of an inner state. */
function onlyPublic() {
  const isPublic = ({name, privacy, static: isStatic}) =>
    !name.startsWith('#') && !isStatic && privacy !== 'private' && privacy !== 'protected';
  return {
    name: 'only-public',
    packageLinkPhase({customElementsManifest}) {
      const elements = customElementsManifest.modules
        .flatMap(({declarations}) => declarations ?? [])
        .filter(({customElement}) => customElement);
      for (const element of elements) {
        element.members = (element.members ?? []).filter(isPublic);
        element.attributes = element.members.filter(({attribute}) => attribute).map(attributeOf);
      }
    },
  };
}

/** Describes every element for editors, Storybook and the contract tests. */
export default {
  globs: ['src/widgets/*/*.element.ts', 'src/widgets/*/*.events.ts', 'src/define/*.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [onlyPublic()],
};
