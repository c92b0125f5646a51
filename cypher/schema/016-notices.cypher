// Notices about data of a Member State, newest first, for its data owner.
CREATE INDEX notice_owner IF NOT EXISTS FOR (n:Notice) ON (n.ownerState, n.at, n.id);
