create index journal_at on journal (at, seq);
create index journal_actor on journal (actor, at, seq);
create index journal_action on journal (action, at, seq);
create index refund_asked on refund (asked_at, order_id);
create index case_opened on return_case (opened_at, order_id);
