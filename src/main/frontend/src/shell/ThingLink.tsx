// SPDX-License-Identifier: GPL-3.0-or-later
import { Link } from '@tanstack/react-router';
import { hasPlace, placeOf } from './places';

interface Props {
  readonly id: string;
  readonly children: string;
}

/** The name of something, leading to its page if it has one. */
export function ThingLink({ id, children }: Props) {
  if (!hasPlace(id)) return children;
  return (
    <Link to={placeOf(id)} params={{ id }}>
      {children}
    </Link>
  );
}
