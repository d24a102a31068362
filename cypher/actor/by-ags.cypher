// SPDX-License-Identifier: GPL-3.0-or-later
// The territorial authority with an official key, or the one that it was merged into.
MATCH (:ExternalKey {key: 'ags:' + args.ags})<-[owns:HAS_KEY]-(named:Municipality)
WHERE {{known owns}}
MATCH {{merged named AS municipality:Municipality}}
WHERE {{present municipality}}
RETURN municipality AS row
