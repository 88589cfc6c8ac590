import { defineContentScript } from 'wxt/utils/define-content-script';

export default defineContentScript({
  // Registered by the background, where and when the reader allows it.
  registration: 'runtime',
  allFrames: true,
  main() {},
});
