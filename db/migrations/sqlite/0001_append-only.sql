-- What was decided, published or logged is never edited and never deleted (domain.md, invariant 3).
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN
  SELECT RAISE(ABORT, 'audit is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN
  SELECT RAISE(ABORT, 'audit is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER agenda_version_no_update BEFORE UPDATE ON agenda_version BEGIN
  SELECT RAISE(ABORT, 'agenda_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER agenda_version_no_delete BEFORE DELETE ON agenda_version BEGIN
  SELECT RAISE(ABORT, 'agenda_version is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER decision_no_update BEFORE UPDATE ON decision BEGIN
  SELECT RAISE(ABORT, 'decision is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER decision_no_delete BEFORE DELETE ON decision BEGIN
  SELECT RAISE(ABORT, 'decision is append-only');
END;
