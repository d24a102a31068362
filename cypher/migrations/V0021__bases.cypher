// SPDX-License-Identifier: GPL-3.0-or-later
// Why people are known, and until when they may be seen: whoever is not named in a public office by a source that everybody
// can read is for members from now on, and so is how to reach somebody.
CREATE CONSTRAINT basis_id IF NOT EXISTS FOR (n:Basis) REQUIRE n.id IS UNIQUE;
MATCH (person:Person)
WHERE NOT EXISTS {
  MATCH (person)-[c:AFFILIATED_WITH {retracted: 9223372036854775807}]->(:Entity)
  WHERE c.role IN ['MAYOR', 'DISTRICT_ADMINISTRATOR', 'COUNCILLOR'] AND c.rankOrder < 2
  MATCH (source:Entity {id: c.source})
  WHERE source.address IS NOT NULL
}
CALL (person) {
  SET person.publicUntil = date('0001-01-01')
  WITH person
  MATCH (person)-[c]-()
  WHERE c.id IS NOT NULL
  SET c.publicUntil = date('0001-01-01')
} IN TRANSACTIONS OF 1000 ROWS;
MATCH (value:Attribute)<-[c:HAS_ATTRIBUTE]-()
WHERE toLower(replace(value.property, '-', '')) IN ['telefon', 'telefonnummer', 'tel', 'phone', 'telephone', 'mobil', 'mobile', 'handy',
  'durchwahl', 'fax', 'email', 'mail', 'emailadresse', 'geburtsdatum', 'privatadresse', 'postanschrift', 'iban', 'ansprechpartner']
CALL (value, c) {
  SET value.publicUntil = date('0001-01-01'), c.publicUntil = date('0001-01-01')
} IN TRANSACTIONS OF 1000 ROWS;
MATCH (value:Attribute)<-[c:HAS_ATTRIBUTE]-()
WHERE value.property IN ['synergyDecision', 'differentFrom'] AND value.value CONTAINS 'person:'
CALL (value, c) {
  SET value.publicUntil = date('0001-01-01'), value.membersUntil = date('0001-01-01'),
    c.publicUntil = date('0001-01-01'), c.membersUntil = date('0001-01-01')
} IN TRANSACTIONS OF 1000 ROWS;
