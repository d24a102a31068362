// SPDX-License-Identifier: GPL-3.0-or-later
import { type ReactNode, useState } from 'react';

/** Something that is made only once somebody opens it. */
export function Disclosure({ summary, children }: { summary: string; children: () => ReactNode }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {open && children()}
    </details>
  );
}
