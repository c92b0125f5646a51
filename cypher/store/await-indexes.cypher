// Purpose: wait until every index is online.
// Params:  none
CALL db.awaitIndexes(300)
