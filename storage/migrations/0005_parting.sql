-- To which devices a parting bundle is sealed: once one of them is shut out, it is written no more.

ALTER TABLE sent ADD COLUMN parting_to TEXT NOT NULL DEFAULT '[]';  -- JSON list

-- Of those made before nothing is known but that a device may be among them: better lost than told.
UPDATE sent SET parting_to =
    (SELECT json_group_array(t.peer) FROM sealed_to t WHERE t.first <= sent.number)
WHERE parting IS NOT NULL;
