import { render } from 'preact';

const app = document.getElementById('app');
if (app) render(<h1>Open Kaart</h1>, app);
