// How far the match edges have been scored anew by the present model.
CREATE CONSTRAINT rescoring_name IF NOT EXISTS FOR (n:Rescoring) REQUIRE n.name IS UNIQUE;
