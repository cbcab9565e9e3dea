import { defineWebExtConfig } from 'wxt';

// `wxt dev` should not start a browser of its own: `npm start` does, in the way the tests do.
export default defineWebExtConfig({ disabled: true });
