// SPDX-License-Identifier: GPL-3.0-or-later
import { Link, useParams } from '@tanstack/react-router';
import { useNames } from '../filters/useNames';
import { useTexts } from '../shared/texts';
import { Writers } from '../viewer/Writers';
import './actor.css';
import { Claims } from './Claims';
import { Contradictions } from './Contradictions';
import { Events } from './Events';
import { History } from './History';
import { Memberships } from './Memberships';
import { Partners } from './Partners';
import { People } from './People';
import { Profile } from './Profile';
import { Surroundings } from './Surroundings';
import { Synergies } from './Synergies';
import { ACTOR_TEXTS } from './texts';
import { Topics } from './Topics';

/** All there is to know about one actor, made to be printed, too. */
export function ActorPage() {
  const said = useTexts(ACTOR_TEXTS);
  const { id } = useParams({ from: '/a/$id' });
  const name = useNames([id])(id);
  return (
    <>
      <div className="title">
        <h1>{name}</h1>
        <Writers>
          <Link to="/edit" search={(now) => ({ ...now, subject: id })} className="button no-print">
            {said.record}
          </Link>
          <Link to="/edit" search={(now) => ({ ...now, actor: id })} className="button no-print">
            {said.change}
          </Link>
        </Writers>
        <Link to="/paths" search={(now) => ({ ...now, from: id })} className="button no-print">
          {said.connection}
        </Link>
        <button
          type="button"
          className="button no-print"
          onClick={() => {
            print();
          }}
        >
          {said.print}
        </button>
      </div>
      <div className="panels">
        <Profile id={id} />
        <Surroundings id={id} />
        <Partners id={id} />
        <Topics id={id} />
        <Synergies id={id} />
        <Contradictions id={id} />
        <People id={id} />
        <Memberships id={id} />
        <Events id={id} />
        <History id={id} />
        <Claims id={id} />
      </div>
    </>
  );
}
