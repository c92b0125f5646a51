// Purpose: how one authority is reached; nothing else of the graph is touched (Art 49).
// Params:  reference
// Columns: contact
// Index:   authority_contact_reference
MATCH (a:AuthorityContact {reference: $reference})
RETURN a {.reference, .state, .name, .address, .email, .phone, .website} AS contact
