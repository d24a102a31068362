// SPDX-License-Identifier: GPL-3.0-or-later
import './shell/shell.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { answers } from './api/useAnswer';
import { router } from './routes';
import { language } from './shared/language';

document.documentElement.lang = language();
const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <QueryClientProvider client={answers}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
