// Requests of persons with their written record, in the order in which they are due, and whom to ask about a file.
CREATE CONSTRAINT rights_request_id IF NOT EXISTS FOR (n:RightsRequest) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT rights_request_key IF NOT EXISTS FOR (n:RightsRequest) REQUIRE n.key IS UNIQUE;
CREATE CONSTRAINT rights_data_id IF NOT EXISTS FOR (n:RightsData) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT rights_entry_id IF NOT EXISTS FOR (n:RightsEntry) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT authority_contact_reference IF NOT EXISTS FOR (n:AuthorityContact) REQUIRE n.reference IS UNIQUE;
CREATE INDEX rights_request_due IF NOT EXISTS FOR (n:RightsRequest) ON (n.open, n.due);
CREATE INDEX rights_request_received IF NOT EXISTS FOR (n:RightsRequest) ON (n.receivedBy);
CREATE INDEX rights_request_responsible IF NOT EXISTS FOR (n:RightsRequest) ON (n.responsible);
