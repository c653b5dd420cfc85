import { runApp } from '@handover/platform';
import { app } from './app.js';

await runApp(app);
