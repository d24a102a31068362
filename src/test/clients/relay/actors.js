// SPDX-License-Identifier: GPL-3.0-or-later
// Only relay-compiler reads this file; what it makes of it is run.
import { graphql } from 'relay-runtime';

graphql`
  query actorsQuery($count: Int!, $cursor: String) {
    ...actorsList @arguments(count: $count, cursor: $cursor)
  }
`;

graphql`
  fragment actorsList on Query
  @refetchable(queryName: "actorsPaginationQuery")
  @argumentDefinitions(count: { type: "Int!" }, cursor: { type: "String" }) {
    actors(first: $count, after: $cursor) @connection(key: "List_actors") {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`;

graphql`
  query partnersQuery($ags: String!, $asOf: Date, $count: Int!, $cursor: String) {
    municipality(ags: $ags, asOf: $asOf) {
      ...partnersList @arguments(count: $count, cursor: $cursor)
    }
  }
`;

graphql`
  fragment partnersList on Municipality
  @refetchable(queryName: "partnersPaginationQuery")
  @argumentDefinitions(count: { type: "Int!" }, cursor: { type: "String" }) {
    id
    partnerships(first: $count, after: $cursor) @connection(key: "List_partnerships") {
      edges {
        node {
          id
          since {
            text
          }
        }
      }
    }
  }
`;
