// SPDX-License-Identifier: GPL-3.0-or-later
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './graphiql.css';
import { createRoot } from 'react-dom/client';
import { language } from '../shared/language';
import { App } from './App';

document.documentElement.lang = language();
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
