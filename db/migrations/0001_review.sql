CREATE TABLE `documents` (
	`sha256` text PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`source_kind` text NOT NULL,
	`head` text NOT NULL,
	`url` text,
	`file_name` text NOT NULL,
	`encoding` text NOT NULL,
	`text` text NOT NULL,
	`joins` text NOT NULL,
	`pages` text NOT NULL,
	`state` text NOT NULL,
	`is_anchor` integer NOT NULL,
	`imported_at` text NOT NULL,
	`imported_by` text NOT NULL,
	CONSTRAINT "documents_sha256" CHECK(length("documents"."sha256") = 64 and "documents"."sha256" not glob '*[^0-9a-f]*'),
	CONSTRAINT "documents_source" CHECK(length("documents"."source") between 1 and 120),
	CONSTRAINT "documents_source_kind" CHECK("documents"."source_kind" in ('bulletin', 'official', 'media', 'repost')),
	CONSTRAINT "documents_url" CHECK("documents"."url" is null or "documents"."url" glob 'http*://*'),
	CONSTRAINT "documents_file_name" CHECK(length("documents"."file_name") between 1 and 255),
	CONSTRAINT "documents_text" CHECK(length("documents"."text") between 1 and 20971520),
	CONSTRAINT "documents_lists" CHECK(json_type("documents"."joins") = 'array' and json_type("documents"."pages") = 'array'),
	CONSTRAINT "documents_state" CHECK("documents"."state" in ('draft', 'published', 'withdrawn')),
	CONSTRAINT "documents_is_anchor" CHECK("documents"."is_anchor" in (0, 1)),
	CONSTRAINT "documents_imported_by" CHECK(length("documents"."imported_by") between 1 and 100)
);
--> statement-breakpoint
CREATE INDEX `documents_imported` ON `documents` (`imported_at`,`sha256`);--> statement-breakpoint
CREATE UNIQUE INDEX `documents_anchor` ON `documents` (`source`) WHERE "documents"."is_anchor" = 1;--> statement-breakpoint
CREATE TABLE `notices` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`document` text NOT NULL,
	`rule` text NOT NULL,
	`message` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	FOREIGN KEY (`document`) REFERENCES `documents`(`sha256`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "notices_span" CHECK(0 <= "notices"."start" and "notices"."start" < "notices"."end")
);
--> statement-breakpoint
CREATE INDEX `notices_document` ON `notices` (`document`,`start`);--> statement-breakpoint
CREATE TABLE `numerals` (
	`document` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`text` text NOT NULL,
	`role` text NOT NULL,
	`reason` text,
	`decided_by` text,
	`decided_at` text,
	PRIMARY KEY(`document`, `start`),
	FOREIGN KEY (`document`) REFERENCES `documents`(`sha256`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "numerals_span" CHECK(0 <= "numerals"."start" and "numerals"."start" < "numerals"."end"),
	CONSTRAINT "numerals_role" CHECK("numerals"."role" in ('observation', 'claim', 'date', 'dismissed', 'open')),
	CONSTRAINT "numerals_dismissed" CHECK("numerals"."role" <> 'dismissed' or "numerals"."reason" is not null),
	CONSTRAINT "numerals_decided" CHECK(("numerals"."decided_by" is null) = ("numerals"."decided_at" is null))
);
--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` text PRIMARY KEY NOT NULL,
	`document` text NOT NULL,
	`kind` text NOT NULL,
	`content` text NOT NULL,
	`quote` text NOT NULL,
	`start` integer NOT NULL,
	`end` integer NOT NULL,
	`rule` text NOT NULL,
	`state` text NOT NULL,
	`reason` text,
	`revision` integer NOT NULL,
	`decided_by` text,
	`decided_at` text,
	`record` text,
	FOREIGN KEY (`document`) REFERENCES `documents`(`sha256`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`record`) REFERENCES `records`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "proposals_kind" CHECK("proposals"."kind" in ('activity', 'observation') and json_extract("proposals"."content", '$.kind') = "proposals"."kind"),
	CONSTRAINT "proposals_span" CHECK(0 <= "proposals"."start" and "proposals"."start" < "proposals"."end"),
	CONSTRAINT "proposals_quote" CHECK(length("proposals"."quote") between 1 and 200000),
	CONSTRAINT "proposals_content" CHECK(length("proposals"."content") <= 100000),
	CONSTRAINT "proposals_state" CHECK("proposals"."state" in ('open', 'accepted', 'dismissed')),
	CONSTRAINT "proposals_dismissed" CHECK("proposals"."state" <> 'dismissed' or "proposals"."reason" is not null),
	CONSTRAINT "proposals_revision" CHECK("proposals"."revision" >= 1),
	CONSTRAINT "proposals_decided" CHECK(("proposals"."decided_by" is null) = ("proposals"."decided_at" is null))
);
--> statement-breakpoint
CREATE INDEX `proposals_document` ON `proposals` (`document`,`start`,`id`);--> statement-breakpoint
CREATE INDEX `proposals_record` ON `proposals` (`record`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`document` text NOT NULL,
	`action` text NOT NULL,
	`before` text NOT NULL,
	`after` text NOT NULL,
	`reason` text,
	`author` text NOT NULL,
	`at` text NOT NULL,
	`undoes` integer,
	FOREIGN KEY (`document`) REFERENCES `documents`(`sha256`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`undoes`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "revisions_action" CHECK("revisions"."action" in ('import', 'accept', 'edit', 'split', 'merge', 'add', 'dismiss', 'assign', 'undo', 'publish', 'withdraw', 'restore')),
	CONSTRAINT "revisions_undoes_action" CHECK(("revisions"."undoes" is not null) = ("revisions"."action" = 'undo')),
	CONSTRAINT "revisions_author" CHECK(length("revisions"."author") between 1 and 100),
	CONSTRAINT "revisions_reason" CHECK("revisions"."reason" is null or length("revisions"."reason") between 1 and 1000)
);
--> statement-breakpoint
CREATE INDEX `revisions_document` ON `revisions` (`document`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_undoes` ON `revisions` (`undoes`);