// SPDX-License-Identifier: GPL-3.0-or-later
// The peer: an API that @neo4j/graphql makes of the same graph, by itself, with no Cypher written by hand.
// Each type has the label Entity too, which every one of them bears: the index of ids is on that label.
import { ApolloServer } from "@apollo/server";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";

const typeDefs = /* GraphQL */ `
  type Actor @node(labels: ["Actor", "Entity"]) {
    id: ID!
    type: String!
    name: String!
    sortName: String!
    collaborators: [Actor!]!
      @relationship(type: "COLLABORATES_WITH", direction: OUT, queryDirection: UNDIRECTED, properties: "Claim")
  }

  type Municipality @node(labels: ["Municipality", "Entity"]) {
    id: ID!
    name: String!
    sortName: String!
    state: String
    population: Int
    recorded: BigInt!
    retracted: BigInt!
    programs: [Program!]! @relationship(type: "PARTICIPATES_IN", direction: OUT, properties: "Claim")
  }

  type Program @node(labels: ["Program", "Entity"]) {
    id: ID!
    name: String!
    sortName: String!
    kind: String
    municipalities: [Municipality!]! @relationship(type: "PARTICIPATES_IN", direction: IN, properties: "Claim")
  }

  type Topic @node(labels: ["Topic", "Entity"]) {
    id: ID!
    labelDe: String!
    actors: [Actor!]! @relationship(type: "WORKS_ON", direction: IN, properties: "Claim")
  }

  type Claim @relationshipProperties {
    id: ID!
    kind: String
    role: String
    stance: String
    status: String!
    rankOrder: Int!
    validFrom: String
    validFromLower: Date!
    validToUpper: Date!
    recorded: BigInt!
    retracted: BigInt!
  }
`;

const [address, password] = process.argv.slice(2);
const driver = neo4j.driver(address, neo4j.auth.basic("neo4j", password));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = new ApolloServer({ schema, introspection: false });
const { url } = await startStandaloneServer(server, { listen: { host: "127.0.0.1", port: 0 } });
console.log(`peer is ready: ${url}`);
