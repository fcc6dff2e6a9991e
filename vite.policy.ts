import type { Plugin } from 'vite'
import { PAGE_POLICY, policyTag } from './src/formats/site/page-policy.ts'

/** Writes the content security policy into each built page. The development server needs scripts in the page, which it forbids. */
export const contentPolicy: Plugin = {
  name: 'content-policy',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: html =>
      html.replace(/<meta charset="utf-8"\s*\/?>/, tag => `${tag}\n    ${policyTag(PAGE_POLICY)}`),
  },
}
