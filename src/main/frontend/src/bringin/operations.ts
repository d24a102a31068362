// SPDX-License-Identifier: GPL-3.0-or-later
import { graphql } from '../api/graphql';

export const PLAN = graphql(`
  mutation PlanImport($input: PlanImportInput!, $language: Language!) {
    planImport(input: $input) {
      import {
        id
      }
      errors {
        message(language: $language)
      }
    }
  }
`);

export const APPLY = graphql(`
  mutation ApplyImport($id: ID!, $leaveOut: Boolean!, $language: Language!) {
    applyImport(input: { id: $id, leaveOut: $leaveOut }) {
      errors {
        message(language: $language)
      }
    }
  }
`);

export const DECIDE = graphql(`
  mutation DecideImport($input: DecideImportInput!, $language: Language!) {
    decideImport(input: $input) {
      errors {
        message(language: $language)
      }
    }
  }
`);

export const CANCEL = graphql(`
  mutation CancelImport($id: ID!, $language: Language!) {
    cancelImport(input: { id: $id }) {
      errors {
        message(language: $language)
      }
    }
  }
`);

export const IMPORT = graphql(`
  query Import($id: ID!, $language: Language!) {
    import(id: $id) {
      id
      fileName
      state
      progress
      revision
      failure(language: $language)
      notices(language: $language)
      contactData {
        column
        values
        taken
      }
      counts {
        outcome
        rows
      }
    }
  }
`);

export const ROWS = graphql(`
  query ImportRows($id: ID!, $outcomes: [ImportOutcome!], $first: Int!, $language: Language!) {
    import(id: $id) {
      rows(first: $first, outcomes: $outcomes) {
        totalCount
        nodes {
          number
          outcome
          what(language: $language)
          changes {
            property
            label(language: $language)
            before(language: $language)
            after(language: $language)
          }
          place(language: $language)
          reasons {
            message(language: $language)
            column(language: $language)
            read
            expected(language: $language)
          }
          questions {
            about
            candidates {
              id
              name
              type
              why(language: $language)
            }
          }
        }
      }
    }
  }
`);
