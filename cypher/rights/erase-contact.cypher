// Purpose: take an authority out of the table of contacts.
// Params:  reference
// Columns: erased (0 or 1)
// Index:   authority_contact_reference
MATCH (a:AuthorityContact {reference: $reference})
DELETE a
RETURN count(*) AS erased
