import type {UserConfig} from 'vite';

export const everyBuild: UserConfig = {
  build: {target: 'es2022', outDir: 'dist', emptyOutDir: false, minify: true, reportCompressedSize: false},
  publicDir: false,
};
