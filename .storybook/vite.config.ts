import {defineConfig} from 'vite';

/** Storybook runs the sources as they are; the shapes of the published package are not its business. */
export default defineConfig({});
