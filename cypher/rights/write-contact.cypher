// Purpose: how an authority is reached, as the operator keeps it.
// Params:  reference, contact (properties)
// Columns: none
// Index:   authority_contact_reference
MERGE (a:AuthorityContact {reference: $reference})
SET a = $contact, a.reference = $reference
