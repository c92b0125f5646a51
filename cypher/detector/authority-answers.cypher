// Purpose: whether an authority is in the table of contacts, or answers for a file already.
// Params:  reference
// Columns: known
// Index:   authority_contact_reference, confirmation_file_authority
RETURN EXISTS { MATCH (:AuthorityContact {reference: $reference}) }
  OR EXISTS { MATCH (:IdentityConfirmationFile {authority: $reference}) } AS known
