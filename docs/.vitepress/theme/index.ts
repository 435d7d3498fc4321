/** VitePress's own theme, with a Thai face and the tools. */
import DefaultTheme from 'vitepress/theme-without-fonts';
import type { Theme } from 'vitepress';
import { defineAsyncComponent } from 'vue';
import '@fontsource/sarabun/thai-400.css';
import '@fontsource/sarabun/thai-700.css';
import '@fontsource/sarabun/latin-400.css';
import '@fontsource/sarabun/latin-700.css';
import './style.css';
import './tools.css';

export default {
  extends: DefaultTheme,
  // A page without a tool loads none of it.
  enhanceApp: ({ app }) => {
    app.component(
      'OwnCheck',
      defineAsyncComponent(() => import('./tools/own-check/OwnCheck.vue')),
    );
  },
} satisfies Theme;
