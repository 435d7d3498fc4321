/** The site: documentation with the tools in it. Static, no server, nothing from another host. */
import { fileURLToPath } from 'node:url';
import { withPwa } from '@vite-pwa/vitepress';
import type { DefaultTheme, Plugin } from 'vitepress';
import { defineConfig } from 'vitepress';
import { withPolicy } from './build/content-security-policy';
import { linksToPages, rewrites } from './build/pages';
import { spaced } from './build/thai-words';

const docs = fileURLToPath(new URL('..', import.meta.url));
const searchIndex = fileURLToPath(new URL('theme/search-index.ts', import.meta.url));
const source = (path: string): string => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));

/** A hair's breadth: it parts words for the index and is hardly seen in a title. */
const HAIR_SPACE = '\u200A';

/** Gives the search box the index that knows Thai words, which alone imports the library itself. */
const searchInThai: Plugin = {
  name: 'search-in-thai',
  enforce: 'pre',
  resolveId: (id, importer) => (id === 'minisearch' && importer !== searchIndex ? searchIndex : undefined),
};

const thai: DefaultTheme.Config = {
  nav: [
    { text: 'ตรวจของฉัน', link: '/check' },
    { text: 'คู่มือ', link: '/guide/teacher', activeMatch: '^/(guide|law|command)' },
  ],
  sidebar: [
    {
      text: 'คู่มือ',
      items: [
        { text: 'สำหรับครู', link: '/guide/teacher' },
        { text: 'สำหรับเจ้าหน้าที่', link: '/guide/officer' },
        { text: 'คำสั่ง', link: '/command' },
      ],
    },
    {
      text: 'หลักเกณฑ์',
      items: [
        { text: 'กฎหมายตามกาลเวลา', link: '/law/' },
        { text: 'ค่าตามหลักเกณฑ์', link: '/law/values' },
        { text: 'ลำดับเวลาของหนังสือ', link: '/law/timeline' },
        { text: 'ทะเบียนข้อกำหนด', link: '/law/clauses' },
      ],
    },
  ],
  outline: { label: 'ในหน้านี้', level: [2, 3] },
  docFooter: { prev: 'หน้าก่อน', next: 'หน้าถัดไป' },
  darkModeSwitchLabel: 'โหมดมืด',
  lightModeSwitchTitle: 'ใช้โหมดสว่าง',
  darkModeSwitchTitle: 'ใช้โหมดมืด',
  sidebarMenuLabel: 'เมนู',
  returnToTopLabel: 'กลับขึ้นบน',
  langMenuLabel: 'เปลี่ยนภาษา',
  skipToContentLabel: 'ข้ามไปยังเนื้อหา',
};

const english: DefaultTheme.Config = {
  nav: [
    { text: 'My own check', link: '/en/check' },
    {
      text: 'Guides',
      link: '/en/guide/developer',
      activeMatch: '^/en/(guide|law|command|findings|trust|guarantees|performance)',
    },
  ],
  sidebar: [
    {
      text: 'Guides',
      items: [
        { text: 'For developers', link: '/en/guide/developer' },
        { text: 'The command', link: '/en/command' },
      ],
    },
    {
      text: 'Reference',
      items: [
        { text: 'Findings', link: '/en/findings' },
        { text: 'Values of the law', link: '/en/law/values' },
        { text: 'Letters through time', link: '/en/law/timeline' },
        { text: 'Register of clauses', link: '/en/law/clauses' },
        { text: 'The rulebook', link: '/en/rulebook' },
        { text: 'Storing findings', link: '/en/storing' },
        { text: 'Hosting this site', link: '/en/hosting' },
      ],
    },
    {
      text: 'How sure',
      items: [
        { text: 'Trust', link: '/en/trust' },
        { text: 'What is guaranteed', link: '/en/guarantees' },
        { text: 'Performance', link: '/en/performance' },
        { text: 'What a version may change', link: '/en/versions' },
      ],
    },
  ],
  outline: { level: [2, 3] },
};

const searchWords = {
  root: {
    translations: {
      button: { buttonText: 'ค้นหา', buttonAriaLabel: 'ค้นหา' },
      modal: {
        noResultsText: 'ไม่พบ',
        resetButtonTitle: 'ล้าง',
        displayDetails: 'แสดงรายละเอียด',
        backButtonTitle: 'ปิด',
        footer: { selectText: 'เลือก', navigateText: 'เลื่อน', closeText: 'ปิด' },
      },
    },
  },
};

export default withPwa(
  defineConfig({
    title: 'witthayathana',
    description: 'ตรวจคุณสมบัติการขอวิทยฐานะตามเกณฑ์ วPA พร้อมเหตุผลและข้อกฎหมาย',
    lastUpdated: false,
    cleanUrls: false,
    rewrites,
    locales: {
      root: { label: 'ไทย', lang: 'th', themeConfig: thai },
      en: {
        label: 'English',
        lang: 'en',
        description:
          'The rules of วิทยฐานะ, the academic standing of Thai teachers, with the clause behind every answer',
        themeConfig: english,
      },
    },
    head: [
      ['link', { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }],
      ['meta', { name: 'theme-color', content: '#1d4f91' }],
    ],
    themeConfig: {
      // Not every page is there in both languages: the other one begins at its first page.
      i18nRouting: false,
      search: {
        provider: 'local',
        options: {
          locales: searchWords,
          _render: (text, env, md) => spaced(md.render(text, env), HAIR_SPACE),
        },
      },
    },
    markdown: {
      theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
      config: (md) => {
        linksToPages(md, docs);
      },
    },
    transformHtml: (html) => withPolicy(html),
    vite: {
      plugins: [searchInThai],
      resolve: {
        alias: [
          { find: /^witthayathana$/u, replacement: source('index.ts') },
          { find: /^witthayathana\/(\w+)$/u, replacement: `${source('')}$1/index.ts` },
        ],
      },
      worker: { format: 'es' },
    },
    pwa: {
      registerType: 'autoUpdate',
      injectRegister: 'script',
      manifest: {
        name: 'witthayathana',
        short_name: 'วิทยฐานะ',
        lang: 'th',
        theme_color: '#1d4f91',
        background_color: '#ffffff',
        icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
      },
      workbox: {
        globPatterns: ['**/*.{css,js,html,svg,woff2,json,webmanifest}'],
        maximumFileSizeToCacheInBytes: 4_000_000,
      },
    },
  }),
);
