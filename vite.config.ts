import { defineConfig } from 'vite'

const names = {
  chunkFileNames: 'assets/[name]-[hash].js',
  assetFileNames: 'assets/[name]-[hash][extname]',
}

/**
 * Builds the console, then the widget (embed.js and its hashed chunks), into dist/client. They are built apart so
 * that neither carries the other's part of a library, and the widget as a library because its imports must stay
 * plain ones: a page with a strict policy lets the usual preloading of chunks do nothing.
 */
export default defineConfig({
  base: './',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist/client',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: false,
    sourcemap: false,
  },
  builder: {},
  environments: {
    client: {
      build: {
        license: { fileName: 'licenses-console.md' },
        rolldownOptions: {
          input: { console: 'console/index.html' },
          output: { entryFileNames: 'assets/[name]-[hash].js', ...names },
        },
      },
    },
    widget: {
      consumer: 'client',
      define: { 'process.env.NODE_ENV': '"production"' },
      build: {
        emptyOutDir: false,
        license: { fileName: 'licenses-widget.md' },
        lib: { entry: { embed: 'widget/embed.ts' }, formats: ['es'] },
        rolldownOptions: { output: { entryFileNames: '[name].js', minify: true, ...names } },
      },
    },
  },
})
