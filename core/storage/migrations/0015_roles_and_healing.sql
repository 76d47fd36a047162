-- SPDX-License-Identifier: GPL-3.0-or-later
-- What a meeting with the server mended, and what the space lets this computer write.

-- healed: the server had lost something, and it was put back
ALTER TABLE sync_meeting ADD COLUMN healed INTEGER NOT NULL DEFAULT 0;

-- renewed: this computer goes on under new keys
ALTER TABLE sync_meeting ADD COLUMN renewed INTEGER NOT NULL DEFAULT 0;

-- what this computer may write in its space: storage::WriteScope
ALTER TABLE capture ADD COLUMN scope INTEGER NOT NULL DEFAULT 0;
