// Purpose: how many links wait to be verified.
// Params:  none
// Columns: yellow
// Index:   link_queue
MATCH (l:Link) WHERE l.colour = 'YELLOW' RETURN count(l) AS yellow
